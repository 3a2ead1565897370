import { describe, expect, test } from 'vitest';
import { debriefOf } from '../../src/debrief/debrief.ts';
import { techniqueNote } from '../../src/debrief/techniques.ts';
import { techniqueIds } from '../../src/encounter/technique.ts';
import evidence from '../../stories/kit/evidence.json';
import techniques from '../../stories/kit/techniques.json';
import { parcel } from '../story/parcel.ts';
import { anyPicks, enoughTime, forPlays, playBy } from './plays.ts';

describe('notes of techniques', () => {
  test('carry the mechanism and the sources as the evidence has them', () => {
    const note = techniqueNote('calm-paraverbal');
    expect(note).toMatchObject({ name: 'Lower your voice', strength: 'B' });
    expect(note?.mechanism).toBe(techniques['calm-paraverbal'].mechanism);
    const own = evidence.find(({ id }) => id === 'weinstein-2020');
    expect(note?.sources[0]).toEqual(own);
    expect(note?.sources[0]?.doi).toMatch(/^10\./);
  });

  test('exist for every technique of the kit, with every source that it names', () => {
    for (const id of techniqueIds) {
      const named = Object.entries(techniques).find(([key]) => key === id)?.[1].sources;
      expect(techniqueNote(id)?.sources.map((source) => source.id)).toEqual(named);
    }
    expect(techniqueNote('constructor')).toBeNull();
  });

  test('are given for everything that was open and for everything a cause names', () => {
    const { techniques: met } = debriefOf(parcel, playBy(parcel, 1, ['orienting', 'concrete-help']));
    expect(Object.keys(met).sort()).toEqual([
      'apologise',
      'arguing-facts',
      'concrete-help',
      'ignoring',
      'offering-choices',
      'orienting',
      'tactical-pause',
      'telling-to-calm-down',
    ]);
  });

  test('are there for every cause and response that a debrief shows', enoughTime, async () => {
    await forPlays(anyPicks, (scenario, play) => {
      const { trace, turningPoints, techniques: met } = debriefOf(scenario, play);
      const branches = turningPoints.flatMap(({ yours, others }) => [yours, ...others]);
      const turns = [...trace.turns, ...branches.flatMap(({ onward }) => onward)];
      for (const { causes } of [...branches, ...turns]) {
        for (const { kind, what } of causes) {
          if (kind !== 'event' && kind !== 'settling') expect(met[what]?.id).toBe(what);
        }
      }
      for (const { moment } of turns) {
        for (const { technique } of moment.responses) expect(met[technique]?.id).toBe(technique);
      }
    });
  });
});
