/** What can still be said of a record that was made with another version of the script: read, never run. */
import { type Decision, Encounter } from '../encounter/encounter.ts';
import { driverOf, techniqueOf } from '../encounter/technique.ts';
import type { Response, Scenario } from '../story/scenario.ts';
import { decisionFor } from './play-on.ts';
import { steadiest } from './steady.ts';

/** One decision of an old record, in words. */
export interface ReadableDecision {
  /** The moment's own names in plain words: "Opening: first words". */
  readonly moment: string;
  /** The technique's name, or the response's own id in plain words where no technique is known by it. */
  readonly technique: string;
  /** The words, where the present script was found to have this moment with this response still. */
  readonly words: string | null;
  readonly lapse: boolean;
  readonly latency: number | null;
}

/** Play-throughs of the present script in which the record's moments are looked for, and decisions in each. */
const searches = 12;
const longestSearch = 40;

/** Never throws. `scenario` is the present version; null when it is no longer there, or cannot be loaded. */
export function readable(
  scenario: Scenario | null,
  record: { readonly seed: number; readonly decisions: readonly Decision[] },
): ReadableDecision[] {
  const present = scenario ? find(scenario, record.seed, record.decisions) : new Map<string, Response>();
  return record.decisions.map(({ moment, response, lapse, latency }) => {
    const found = present.get(keyOf(moment, response));
    const technique = nameOf(found?.technique ?? response) ?? plainWords(response);
    return { moment: plainWords(moment), technique, words: found?.text ?? null, lapse, latency };
  });
}

/** `opening.first_words` → "Opening: first words". */
export function plainWords(id: string): string {
  const words = id
    .split('.')
    .map((piece) => piece.replace(/[_-]+/g, ' ').trim())
    .filter((piece) => piece !== '')
    .join(': ');
  return words === '' ? id : words.charAt(0).toUpperCase() + words.slice(1);
}

/**
 * Plays the present script, with the old decisions wherever they fit and else with what was not tried yet, until every
 * old response was met or the searches are used up.
 */
function find(scenario: Scenario, seed: number, decisions: readonly Decision[]): Map<string, Response> {
  const wanted = new Set(decisions.map(({ moment, response }) => keyOf(moment, response)));
  const found = new Map<string, Response>();
  const tried = new Set<string>();
  for (let search = 0; search < searches && wanted.size > 0; search++) {
    try {
      // Another seed draws other twists, which may open other moments.
      const encounter = new Encounter(scenario, seed + search);
      for (let made = 0; made < longestSearch && encounter.open; made++) {
        const { open } = encounter;
        const { id: moment, responses } = open.moment;
        for (const response of responses) {
          const key = keyOf(moment, response.id);
          if (wanted.delete(key)) found.set(key, response);
        }
        if (wanted.size === 0) break;
        const untried = responses.filter(({ id }) => !tried.has(keyOf(moment, id)));
        const old = untried.find(({ id }) => found.has(keyOf(moment, id)));
        const next =
          old ??
          untried[0] ??
          steadiest(encounter.person, responses, driverOf(scenario.about.driver)) ??
          open.lapse;
        tried.add(keyOf(moment, next.id));
        encounter.decide(decisionFor(open, next.id));
      }
    } catch {
      // The present script fails on this way; the others may still find something.
    }
  }
  return found;
}

const keyOf = (moment: string, response: string) => `${moment}\n${response}`;

function nameOf(id: string): string | null {
  try {
    return techniqueOf(id).name;
  } catch {
    return null;
  }
}
