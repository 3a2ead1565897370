/**
 * From a pack to scenarios: each script compiled and checked with the pack's own standards, in its own words. Holds the
 * compiler, so it is fetched only where a pack is taken in or built.
 */
import { type Compiled, compileScenario } from '../compile.ts';
import { nearest } from '../kit.ts';
import { ScriptError } from '../problem.ts';
import type { Scenario } from '../scenario.ts';
import type { SourceMap } from '../source-map.ts';
import { type Localised, localise } from './localise.ts';
import { manifestFile, scenarioIdOf } from './manifest.ts';
import { isPersonFile, type Pack } from './pack.ts';
import { framed, PackError, type PackFinding, refused } from './pack-error.ts';

export interface PackScenario {
  readonly scenario: Scenario;
  readonly sources: SourceMap;
  /** The scenario of the product that this is a local version of, or null. */
  readonly base: string | null;
}

export interface CompiledPack {
  readonly scenarios: readonly PackScenario[];
  readonly warnings: readonly PackFinding[];
}

export interface PackTerms {
  /** The text of the product's own `kit/person.ink`. */
  readonly person: string;
  /** Scenarios of the product by their ids: those that the pack makes local, at the least. */
  readonly shipped: ReadonlyMap<string, { readonly scenario: Scenario; readonly sources: SourceMap }>;
  /** Ids of all scenarios of the product, for a slip of the pen. */
  readonly known: readonly string[];
  /** Called before each script. */
  readonly onScript?: (file: string) => void;
}

/** @throws PackError with everything that was found wrong in all of its scripts. */
export async function compilePack(pack: Pack, terms: PackTerms): Promise<CompiledPack> {
  const { manifest } = pack;
  const used = new Set<string>();
  const found = new Set<string>();
  const problems: PackFinding[] = [];
  const warnings: PackFinding[] = [];
  const scenarios: PackScenario[] = [];
  const taken = new Set<string>();
  const source = (path: string | undefined) =>
    path === undefined ? undefined : textIn(pack, terms.person, path);

  for (const file of manifest.scenarios) {
    terms.onScript?.(file);
    const name = file.replace(/\.ink$/, '');
    taken.add(name);
    try {
      const script = await compileScript(pack, file, terms.person);
      for (const path of script.files) used.add(path);
      for (const word of script.found) found.add(word);
      warnings.push(...script.warnings.map((each) => framed(each, source(each.place?.file))));
      scenarios.push({ scenario: script.scenario, sources: script.sources, base: null });
    } catch (error) {
      if (!(error instanceof ScriptError)) throw error;
      problems.push(...error.problems.map((each) => framed(each, source(each.place?.file))));
    }
  }
  if (problems.length > 0) {
    throw new PackError({
      code: 'scripts',
      file: null,
      happened:
        problems.length === 1
          ? 'one thing is wrong in its scripts'
          : `${problems.length} things are wrong in its scripts`,
      fix: 'Can whoever wrote it mend what stands below?',
      problems,
    });
  }

  for (const id of manifest.localises) {
    const shipped = terms.shipped.get(id);
    if (!shipped) {
      const near = nearest(id, terms.known);
      throw refused(
        'unknown-scenario',
        manifestFile,
        `it makes a scenario local that the product does not have: ${id}`,
        near ? `Did you mean "${near}"?` : `Known are: ${terms.known.join(', ')}. Which of these is it?`,
      );
    }
    if (taken.has(id))
      throw refused(
        'scenario-twice',
        manifestFile,
        `it has a script of its own called ${id} and makes the product's ${id} local too`,
        'Can you rename the script?',
      );
    const local = localVersion(pack, shipped.scenario);
    for (const word of local.found) found.add(word);
    scenarios.push({ scenario: local.scenario, sources: shipped.sources, base: id });
  }
  warnings.push(...unused(pack, used, found));
  return { scenarios, warnings };
}

/** One script of the pack, in the pack's words and by its standards. @throws ScriptError */
export async function compileScript(
  pack: Pack,
  file: string,
  person: string,
): Promise<Compiled & { readonly found: ReadonlySet<string> }> {
  const { id, standards, words } = pack.manifest;
  const read = (path: string) => {
    const text = textIn(pack, person, path);
    if (text === undefined) throw new Error(`there is no such file in the pack: ${path}`);
    return text;
  };
  const own = { id: scenarioIdOf(id, file.replace(/\.ink$/, '')), standards };
  const compiled = await compileScenario(file, read, own);
  return { ...compiled, ...localise(compiled.scenario, words) };
}

/** A scenario of the product in the pack's words and by its standards, under an id of its own. */
export function localVersion({ manifest }: Pack, scenario: Scenario): Localised {
  const { id, standards, words } = manifest;
  const local = localise(scenario, words);
  const own = Object.keys(standards).length > 0 ? { standards } : {};
  return { ...local, scenario: { ...local.scenario, id: scenarioIdOf(id, scenario.id), ...own } };
}

const textIn = (pack: Pack, person: string, path: string): string | undefined =>
  isPersonFile(path) ? person : pack.files.get(path);

/** What the pack brings to no purpose: its maker meant something by it. */
function unused(pack: Pack, used: ReadonlySet<string>, found: ReadonlySet<string>): PackFinding[] {
  const { manifest, files, left, manifestSource } = pack;
  const lineOf = (word: string) => manifestSource.split(JSON.stringify(word))[0]?.split('\n').length ?? 1;
  return [
    ...Object.keys(manifest.words)
      .filter((word) => !found.has(word))
      .map((word) => ({
        code: 'unused-word',
        message: `this word stands in none of its scenarios: ${word}`,
        fix: 'Is it spelt as the script spells it, capitals too, and does no logic or bracket cut through it?',
        place: { file: manifestFile, line: lineOf(word) },
        frame: null,
      })),
    ...[...files.keys()]
      .filter((path) => !used.has(path))
      .map((path) => ({
        code: 'unused-file',
        message: 'no scenario of the pack includes this file',
        fix: 'Should it be named under "scenarios", or included?',
        place: { file: path, line: 1 },
        frame: null,
      })),
    ...left.map((path) => ({
      code: 'unread-file',
      message: 'a pack is read for pack.json and Ink, and for nothing else',
      fix: 'Can it stay out of the zip?',
      place: { file: path, line: 1 },
      frame: null,
    })),
  ];
}
