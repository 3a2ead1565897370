/** Random people, techniques and drivers for properties, and the plays that the evidence notes check. */
import fc from 'fast-check';
import { grain, step } from '../../src/encounter/step.ts';
import { driverOf, techniqueIds, techniqueOf } from '../../src/encounter/technique.ts';
import type { Person } from '../../src/encounter/trace.ts';

const onGrain = (low: number, high: number) =>
  fc.integer({ min: low / grain, max: high / grain }).map((steps) => steps * grain + 0);

export const anyTechnique = fc.constantFrom(...techniqueIds).map(techniqueOf);
export const helpful = anyTechnique.filter((technique) => technique.kind === 'helpful');
export const counterProductive = anyTechnique.filter((technique) => technique.kind === 'counter-productive');

export const anyDriver = fc
  .constantFrom(
    'frustrated',
    'frightened',
    'psychosis',
    'dementia',
    'overload',
    'intoxicated',
    'pupil',
    'instrumental',
  )
  .map(driverOf);

/** Frozen, so that a step that wrote to its input would throw. */
export const anyPerson: fc.Arbitrary<Person> = fc
  .record({
    arousal: onGrain(0, 100),
    trust: onGrain(0, 100),
    need: onGrain(0, 100),
    provocation: onGrain(-40, 60),
    load: fc.integer({ min: 0, max: 3 }),
    recent: fc.array(fc.constantFrom(...techniqueIds), { maxLength: 2 }).map((ids) => Object.freeze(ids)),
    owed: fc
      .array(fc.integer({ min: 1, max: 3 }), { maxLength: 1 })
      .map((owed) =>
        Object.freeze(owed.map((after) => Object.freeze({ technique: 'false-promise', after }))),
      ),
  })
  .map((person) => Object.freeze(person));

export const someone: Person = {
  arousal: 60,
  trust: 30,
  need: 70,
  load: 1,
  provocation: 0,
  recent: [],
  owed: [],
};

/** One technique a decision, then time passing: everybody met after each of nineteen decisions. */
export function played(techniques: readonly string[], arousal: number, decisions = 19): Person[] {
  const driver = driverOf('frustrated');
  const met: Person[] = [{ ...someone, arousal }];
  for (let at = 0; at < decisions; at++) {
    const id = techniques[at];
    const before = met.at(-1) ?? someone;
    met.push(step(before, id === undefined ? null : techniqueOf(id), driver).person);
  }
  return met;
}
