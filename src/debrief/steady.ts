/** What a steady colleague would say next, as far as the person model can tell one step ahead. Pure. */
import { step } from '../encounter/step.ts';
import { type Driver, techniqueOf } from '../encounter/technique.ts';
import type { Person } from '../encounter/trace.ts';
import type { Response } from '../story/scenario.ts';

/**
 * How far somebody is from steady, in points of arousal: lower is better. What still rankles has not reached arousal
 * yet, and what is owed has not come due; both count, or a promise nobody can keep would look like the kindest answer.
 */
export function unrest(person: Pick<Person, 'arousal' | 'trust' | 'need' | 'provocation' | 'owed'>): number {
  let owed = 0;
  for (const { technique } of person.owed) {
    const later = techniqueOf(technique).effect.later;
    if (later) owed += later.provocation / 2 - later.trust / 2 + later.need / 2;
  }
  return person.arousal + person.provocation / 2 - person.trust / 2 + person.need / 2 + owed;
}

/**
 * The response whose technique leaves the person steadiest by the model's own step; what the script does besides is
 * not foreseen. Of equals the first one written, and silence only where it is better than every word.
 * `offered` is in the order written; null when it is empty.
 */
export function steadiest(person: Person, offered: readonly Response[], driver: Driver): Response | null {
  let best: Response | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const response of [...offered].sort((one, other) => Number(one.silence) - Number(other.silence))) {
    const after = unrest(step(person, techniqueOf(response.technique), driver).person);
    if (after < least) {
      best = response;
      least = after;
    }
  }
  return best;
}
