import { expect, it } from 'vitest';
import { letterOf } from '../../../src/delivery/scorm/ids.ts';
import { legendHead, legendOf } from '../../../src/delivery/scorm/legend.ts';
import { scorm12 } from '../../../src/delivery/scorm/scorm12.ts';
import { parcel, played } from './playing.ts';

it('the legend gives each character that a SCORM 1.2 answer can be its response', () => {
  const steps = played(parcel, 1, [
    { which: 2, latency: 100 },
    { which: 1, latency: 100 },
  ]);
  const [step] = steps;
  const [turn] = step?.trace.turns ?? [];
  if (!step || !turn) throw new Error('nothing was played');
  const lines = `${legendHead}${legendOf('parcel', [turn.moment])}`
    .trimEnd()
    .split('\n')
    .map((line) => line.split('\t'));
  expect(lines[0]).toEqual(['answer to', 'character', 'technique', 'response']);
  expect(lines.slice(1).map(([, character]) => character)).toEqual(
    turn.moment.responses.map((_, place) => letterOf(place)),
  );
  const row = scorm12.decision(step, turn, { key: 'k', id: 'i', stamp: 0 });
  const answer = row.writes.find(({ name }) => name === 'student_response')?.value;
  const told = lines.find(([, character]) => character === answer);
  expect(told?.[3]).toBe(turn.moment.responses.find(({ id }) => id === turn.response)?.text);
  expect(told?.[0]).toBe('parcel.counter.card');
});
