/**
 * From Ink files to a scenario: runs at build time and in authors' tools, never in a learner's first load, for the
 * compiler is as big as the engine. Pure but for `read`.
 */
import { Compiler, CompilerOptions } from 'inkjs/full';
import { readAbout } from './about.ts';
import { checkScript } from './check.ts';
import { checkDraws } from './checks/chance.ts';
import type { Code } from './findings/catalogue.ts';
import { found } from './findings/found.ts';
import { remembered, settled } from './findings/settled.ts';
import { hashOf } from './hash.ts';
import { kitVocabulary, vocabularyIn } from './kit.ts';
import type { ParsedNode } from './parsed.ts';
import { type Problem, ScriptError } from './problem.ts';
import type { Scenario, Standards } from './scenario.ts';
import { SourceLimitError, withinLimits } from './source-limits.ts';
import { type SourceMap, sourceMapOf } from './source-map.ts';
import { tooLarge } from './story-limits.ts';

export interface Compiled {
  readonly scenario: Scenario;
  /** Ink path → file and line, kept apart: a learner's browser asks for it only when a story fails. */
  readonly sources: SourceMap;
  readonly files: readonly string[];
  readonly warnings: readonly Problem[];
}

/** What a pack gives its scripts. */
export interface Own {
  /** The scenario's id, where it is not the file's name. */
  readonly id?: string;
  /** Standards besides the kit's, or in place of their wording. */
  readonly standards: Standards;
}

/**
 * Compiles and checks the script `file` (a path with `/`), reading it and its includes with `read`. Include paths
 * are relative to the including file.
 * @throws ScriptError with everything that was found wrong.
 */
export async function compileScenario(
  file: string,
  read: (path: string) => string,
  own: Own | null = null,
): Promise<Compiled> {
  try {
    return compiled(file, read, own);
  } catch (error) {
    throw outOfDepth(error, file);
  }
}

function compiled(file: string, read: (path: string) => string, own: Own | null): Compiled {
  const files = new Set<string>([file]);
  /** Ink names a file as its include does; everything said to people names it from the root. */
  const names = new Map<string, string>();
  const { root, story, problems } = parse(file, read, files, names);
  const about = readAbout(root, (name) => {
    const value: unknown = story?.variablesState.$(name);
    return typeof value === 'number' ? value : null;
  });
  if (root) problems.push(...checkScript(root, vocabularyFor(about.room, own)));
  problems.push(...about.problems, ...checkName(file));
  const placed = inRoot(problems, names, read);
  const errors = placed.filter((each) => each.severity === 'error');
  if (errors.length > 0 || !story || !about.about) throw new ScriptError(errors);
  const { text, ink } = writtenOut(story, file);
  const id = own?.id ?? idOf(file);
  const standards = own && Object.keys(own.standards).length > 0 ? { standards: own.standards } : {};
  return {
    scenario: { id, hash: hashOf(text), about: about.about, ink, ...standards },
    sources: sourceMapOf(story.mainContentContainer, (name) => names.get(name) ?? name),
    files: [...files],
    warnings: placed.filter((each) => each.severity === 'warning'),
  };
}

export interface PlainInk {
  readonly ink: Readonly<Record<string, unknown>>;
  readonly sources: SourceMap;
  readonly warnings: readonly Problem[];
}

/**
 * Compiles a story that is Ink and nothing more: no tag of it is looked at.
 * @throws ScriptError with what Ink itself found wrong.
 */
export function compilePlain(file: string, read: (path: string) => string): PlainInk {
  try {
    return compiledPlain(file, read);
  } catch (error) {
    throw outOfDepth(error, file);
  }
}

function compiledPlain(file: string, read: (path: string) => string): PlainInk {
  const names = new Map<string, string>();
  const { root, story, problems } = parse(file, read, new Set([file]), names);
  if (root) problems.push(...checkDraws(root, 'plain-chance'));
  const placed = inRoot(problems, names, read);
  const errors = placed.filter(({ severity }) => severity === 'error');
  if (errors.length > 0 || !story) throw new ScriptError(errors);
  return {
    ink: writtenOut(story, file).ink,
    sources: sourceMapOf(story.mainContentContainer, (name) => names.get(name) ?? name),
    warnings: placed,
  };
}

const idOf = (file: string) => (file.split('/').pop() ?? file).replace(/\.ink$/, '');

/** The name becomes the id, which records, addresses and the compact form carry as it stands. */
function checkName(file: string): Problem[] {
  if (/^[a-z0-9][a-z0-9-]{0,39}$/.test(idOf(file))) return [];
  const message = `the file's name is the scenario's id: forty small letters, digits and hyphens at most: ${idOf(file)}`;
  return [found('file-name', { file, line: 1 }, { message })];
}

/** With files as they are named from the root, and columns. */
function inRoot(
  problems: readonly Problem[],
  names: ReadonlyMap<string, string>,
  read: (path: string) => string,
): Problem[] {
  const source = remembered(read);
  return problems.map((each) => settled(each, (name) => names.get(name) ?? name, source));
}

function vocabularyFor(room: string, own: Own | null) {
  const known = vocabularyIn(room);
  if (!own) return known;
  return { ...known, standards: new Set([...kitVocabulary.standards, ...Object.keys(own.standards)]) };
}

/** A compiled story as JSON, and read back: plain data that no telling shares with the compiler. */
function writtenOut(
  story: { ToJson(): unknown },
  file: string,
): { text: string; ink: Record<string, unknown> } {
  const text = story.ToJson();
  const ink: unknown = typeof text === 'string' ? JSON.parse(text) : null;
  const wrong = ink === null ? 'the story could not be written out' : tooLarge(ink);
  if (typeof text !== 'string' || wrong !== null)
    throw new ScriptError([failed(wrong ?? '', 'Can it be written more simply?', file, 1)]);
  return { text, ink: ink as Record<string, unknown> };
}

/** What recurses through a script ends somewhere: an author whose script is deeper is told so. */
function outOfDepth(error: unknown, file: string): unknown {
  if (!(error instanceof RangeError)) return error;
  return new ScriptError([
    failed('the script is nested too deep to be read', 'Can it be written more simply?', file, 1),
  ]);
}

const failed = (message: string, fix: string, file: string, line: number): Problem =>
  found('ink', { file, line }, { message, fix });

function parse(file: string, from: (path: string) => string, files: Set<string>, names: Map<string, string>) {
  const problems: Problem[] = [];
  const read = withinLimits(from);
  const options = new CompilerOptions(
    file,
    [],
    false,
    (message, type) => problems.push(fromInk(message, type)),
    {
      // May not throw; a missing file is reported by the loader, with file and line.
      ResolveInkFilename: (name, from) => {
        const path = from && name !== file ? beside(from, name) : name;
        names.set(name, path);
        return path;
      },
      LoadInkFileContents: (path) => {
        files.add(path);
        return read(path);
      },
    },
  );
  let story: ReturnType<Compiler['Compile']> | null = null;
  let compiler: Compiler | null = null;
  try {
    compiler = new Compiler(read(file), options);
    story = compiler.Compile();
  } catch (error) {
    if (error instanceof SourceLimitError)
      problems.push(failed(error.message, error.fix, error.file, error.line));
    // "Compilation failed." carries nothing; the reasons came through the handler.
    else if (!problems.some((each) => each.severity === 'error')) {
      const message = error instanceof Error ? error.message : String(error);
      problems.push(failed(message, 'Does the file exist, and does it play in Inky?', file, 1));
    }
  }
  return {
    root: story && compiler ? (compiler.parsedStory as unknown as ParsedNode) : null,
    story,
    problems,
  };
}

/** `kit/person.ink` named in `stories/healthcare/x.ink` → `stories/healthcare/kit/person.ink`. */
function beside(from: string, name: string): string {
  const pieces = [...from.split('/').slice(0, -1), ...name.split('/')];
  const path: string[] = [];
  for (const piece of pieces) {
    if (piece === '..' && path.length > 0 && path.at(-1) !== '..') path.pop();
    else if (piece !== '.' && piece !== '') path.push(piece);
  }
  return (from.startsWith('/') ? '/' : '') + path.join('/');
}

/** By Ink's own types of message. */
const codes: readonly Code[] = ['todo', 'ink-warning', 'ink'];

/** Ink says `ERROR: 'file.ink' line 3: words`; type 0 is a TODO, 1 a warning, 2 an error. */
function fromInk(said: string, type: number): Problem {
  const parts = /^(?:ERROR|WARNING|TODO): (?:'([^']+)' )?line (\d+): ([\s\S]*)$/.exec(said);
  const place = parts?.[1] ? { file: parts[1], line: Number(parts[2]) } : null;
  const message = parts?.[3] ?? said;
  const quoted = /'(?:-> )?([^']+)'/.exec(message)?.[1];
  return found(codes[type] ?? 'ink', place, { message, word: type === 0 ? 'TODO' : quoted });
}
