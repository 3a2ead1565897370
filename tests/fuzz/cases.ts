/** One case of the fuzz, made from a seed and a number, and what becomes of it. */
import { readFileSync } from 'node:fs';
import { debriefOf } from '../../src/debrief/debrief.ts';
import { Encounter } from '../../src/encounter/encounter.ts';
import { compileScenario } from '../../src/story/compile.ts';
import { compilePack } from '../../src/story/pack/compile-pack.ts';
import { readPack } from '../../src/story/pack/pack.ts';
import { PackError } from '../../src/story/pack/pack-error.ts';
import { ScriptError } from '../../src/story/problem.ts';
import type { Scenario } from '../../src/story/scenario.ts';
import { TellingError } from '../../src/story/teller.ts';
import { storyFiles } from '../scenarios/all.ts';
import { deskInk, manifest, packFiles, person, terms } from '../story/pack/packs.ts';
import { parcelText, readScript } from '../story/parcel.ts';
import { type Chance, chanceOf } from './chance.ts';
import { withHostility } from './hostile.ts';
import { mutatedPack } from './mutate-pack.ts';
import { mutated } from './mutate-script.ts';

const root = new URL('../../', import.meta.url);
const text = (path: string) => readFileSync(new URL(path, root), 'utf8');

/** Short scripts, for most cases: a long one takes the compiler half a second. */
const short: readonly string[] = [deskInk, parcelText];
const long: readonly string[] = storyFiles.map(text);
const kit: Readonly<Record<string, string>> = {
  'kit/person.ink': person,
  '../kit/person.ink': person,
  'kit/numbers.ink': readScript('kit/numbers.ink'),
  'parts/end.ink': packFiles['parts/end.ink'] ?? '',
};

const own = { id: 'desk', standards: manifest.standards };

export type Case =
  | { readonly is: 'script'; readonly text: string; readonly seed: number }
  | { readonly is: 'pack'; readonly bytes: Uint8Array; readonly seed: number };

export function caseOf(seed: number, n: number): Case {
  const chance = chanceOf(Math.imul(seed, 0x9e3779b1) ^ n);
  // The first draws of neighbouring seeds lie close together.
  for (let n = 0; n < 4; n++) chance.below(2);
  const own = chance.below(1000);
  if (chance.below(3) === 0)
    return { is: 'pack', bytes: mutatedPack(chance, packFiles, [...short, ...long]), seed: own };
  const script = chance.of(short);
  if (chance.below(2) === 0) return { is: 'script', text: withHostility(chance, script), seed: own };
  return { is: 'script', text: mutated(chance, script, [...short, ...long]), seed: own };
}

/** A script kept as an example. */
export const scriptCase = (text: string): Case => ({ is: 'script', text, seed: 1 });

/**
 * What became of it, in a few words: refused, or played. Whatever else is thrown is a fault of ours.
 * A story may fail while it is told; then it says so by its own error.
 */
export async function outcomeOf(each: Case): Promise<string> {
  let scenarios: readonly Scenario[];
  try {
    scenarios =
      each.is === 'pack'
        ? (await compilePack(readPack(each.bytes), terms)).scenarios.map(({ scenario }) => scenario)
        : [(await compileScenario('desk.ink', (path) => read(path, each.text), own)).scenario];
  } catch (error) {
    if (error instanceof PackError) return `refused: ${error.refusal.code}`;
    if (error instanceof ScriptError) return `refused: ${error.problems[0]?.code ?? 'nothing'}`;
    throw error;
  }
  const chance = chanceOf(each.seed);
  const ends = scenarios.map((scenario) => played(scenario, chance));
  return ends.join(', ');
}

/** A short play and its debrief. */
function played(scenario: Scenario, chance: Chance): string {
  try {
    const encounter = new Encounter(scenario, chance.below(1000));
    for (let turn = 0; turn < 6 && encounter.open; turn++) {
      const { moment, shown, lapse } = encounter.open;
      const lapses = chance.below(5) === 0 || shown.length === 0;
      const response = (lapses ? lapse : chance.of(shown)).id;
      encounter.decide({ moment: moment.id, response, lapse: lapses, latency: null });
    }
    const { seed } = encounter;
    const { id, hash } = scenario;
    const decisions = encounter.turns.map(({ moment, response, lapse, latency }) => ({
      moment: moment.id,
      response,
      lapse,
      latency,
    }));
    debriefOf(scenario, { scenario: id, hash, seed, decisions });
    return encounter.over ? 'played out' : 'played';
  } catch (error) {
    if (error instanceof TellingError) return 'stopped';
    throw error;
  }
}

function read(path: string, script: string): string {
  const found = path === 'desk.ink' ? script : kit[path];
  if (found === undefined) throw new Error(`no such file: ${path}`);
  return found;
}
