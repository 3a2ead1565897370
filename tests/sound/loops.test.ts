/** Rooms and beds as their programs make them: without a seam, even, and each its own. */
import { describe, expect, test } from 'vitest';
import { standsOut, steepest } from '../../assets/sound/check/envelope.ts';
import { distance, thirds } from '../../assets/sound/check/spectrum.ts';
import { wrap } from '../../assets/sound/encode.ts';
import { seam } from '../../assets/sound/seam.ts';
import { SAMPLE_RATE, type Signal } from '../../assets/sound/signal.ts';
import { render, SOURCES } from '../../assets/sound/sounds.ts';

const loops = SOURCES.flatMap(({ name, part, loop }) => (loop === undefined ? [] : [{ name, part, loop }]));
const rooms = loops.filter(({ part }) => part === 'room');
const rendered = new Map<string, Signal>();

function sound(name: string): Signal {
  const source = SOURCES.find((each) => each.name === name);
  if (!source) throw new Error(`no source: ${name}`);
  const signal = rendered.get(name) ?? render(source);
  rendered.set(name, signal);
  return signal;
}

describe('a loop', () => {
  test.each(loops)(
    '$name has no seam, in no window of its wrapped form',
    { timeout: 60_000 },
    ({ name, loop }) => {
      const signal = sound(name);
      expect(signal.length).toBe(Math.round(loop * SAMPLE_RATE));
      expect(seam(signal, 0, signal.length)).toBeLessThan(1.2);
      const wrapped = wrap(signal);
      for (const start of [7_777, 40_000]) {
        expect(seam(wrapped, start, signal.length)).toBeLessThan(1.2);
      }
    },
  );

  test('with a seam is found out', { timeout: 60_000 }, () => {
    for (const name of ['drone', 'pad']) {
      const signal = sound(name);
      expect(seam(signal, 0, signal.length - 5000), name).toBeGreaterThan(3);
    }
  });
});

describe('a room', () => {
  test.each(rooms)(
    '$name is even: nothing in it stands out or comes suddenly',
    { timeout: 60_000 },
    ({ name }) => {
      expect(standsOut(sound(name))).toBeLessThan(4);
      expect(steepest(sound(name), true)).toBeLessThan(6);
    },
  );

  test('is coloured unlike every other one', { timeout: 120_000 }, () => {
    const colours = rooms.map(({ name }) => ({ name, levels: thirds(sound(name)) }));
    for (const [k, one] of colours.entries()) {
      for (const other of colours.slice(k + 1)) {
        expect(distance(one.levels, other.levels), `${one.name}, ${other.name}`).toBeGreaterThan(4);
      }
    }
  });
});
