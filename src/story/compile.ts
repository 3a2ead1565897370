/**
 * From Ink files to a scenario: runs at build time and in authors' tools, never in a learner's first load, for the
 * compiler is as big as the engine. Pure but for `read`.
 */
import { Compiler, CompilerOptions } from 'inkjs/full';
import { readAbout } from './about.ts';
import { checkScript } from './check.ts';
import { vocabularyIn } from './kit.ts';
import type { ParsedNode } from './parsed.ts';
import { type Place, type Problem, ScriptError } from './problem.ts';
import type { Scenario } from './scenario.ts';
import { type SourceMap, sourceMapOf } from './source-map.ts';

export interface Compiled {
  readonly scenario: Scenario;
  /** Ink path → file and line, kept apart: a learner's browser asks for it only when a story fails. */
  readonly sources: SourceMap;
  readonly files: readonly string[];
  readonly warnings: readonly Problem[];
}

/**
 * Compiles and checks the script `file` (a path with `/`), reading it and its includes with `read`. Include paths
 * are relative to the including file.
 * @throws ScriptError with everything that was found wrong.
 */
export async function compileScenario(file: string, read: (path: string) => string): Promise<Compiled> {
  const files = new Set<string>([file]);
  /** Ink names a file as its include does; everything said to people names it from the root. */
  const names = new Map<string, string>();
  const { root, story, problems } = parse(file, read, files, names);
  const about = readAbout(root, (name) => {
    const value: unknown = story?.variablesState.$(name);
    return typeof value === 'number' ? value : null;
  });
  if (root) problems.push(...checkScript(root, vocabularyIn(about.room)));
  problems.push(...about.problems, ...checkName(file));
  const placed = problems.map((each) => inRoot(each, names));
  const errors = placed.filter((each) => each.severity === 'error');
  if (errors.length > 0 || !story || !about.about) throw new ScriptError(errors);
  const text = story.ToJson();
  if (typeof text !== 'string')
    throw new ScriptError([
      {
        code: 'ink',
        severity: 'error',
        message: 'the story could not be written out',
        fix: 'Does it play in Inky?',
        place: null,
      },
    ]);
  const ink = JSON.parse(text) as Record<string, unknown>;
  return {
    scenario: { id: idOf(file), hash: await hashOf(text), about: about.about, ink },
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
  const names = new Map<string, string>();
  const { story, problems } = parse(file, read, new Set([file]), names);
  const placed = problems.map((each) => inRoot(each, names));
  const errors = placed.filter(({ severity }) => severity === 'error');
  const text = story?.ToJson();
  if (errors.length > 0 || !story || typeof text !== 'string') throw new ScriptError(errors);
  return {
    ink: JSON.parse(text) as Record<string, unknown>,
    sources: sourceMapOf(story.mainContentContainer, (name) => names.get(name) ?? name),
    warnings: placed,
  };
}

const idOf = (file: string) => (file.split('/').pop() ?? file).replace(/\.ink$/, '');

/** The name becomes the id, which records, addresses and the compact form carry as it stands. */
function checkName(file: string): Problem[] {
  if (/^[a-z0-9][a-z0-9-]{0,39}$/.test(idOf(file))) return [];
  return [
    {
      code: 'file-name',
      severity: 'error',
      message: `the file's name is the scenario's id: forty small letters, digits and hyphens at most: ${idOf(file)}`,
      fix: 'Can you call it something like the-long-wait.ink?',
      place: { file, line: 1 },
    },
  ];
}

function inRoot(problem: Problem, names: ReadonlyMap<string, string>): Problem {
  const { place } = problem;
  return place ? { ...problem, place: { ...place, file: names.get(place.file) ?? place.file } } : problem;
}

async function hashOf(text: string): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text)));
  return [...digest.slice(0, 8)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

function parse(file: string, read: (path: string) => string, files: Set<string>, names: Map<string, string>) {
  const problems: Problem[] = [];
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
    // "Compilation failed." carries nothing; the reasons came through the handler.
    if (!problems.some((each) => each.severity === 'error')) {
      problems.push({
        code: 'ink',
        severity: 'error',
        message: error instanceof Error ? error.message : String(error),
        fix: 'Does the file exist, and does it play in Inky?',
        place: { file, line: 1 },
      });
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

/** Ink says `ERROR: 'file.ink' line 3: words`; type 0 is a TODO, 1 a warning, 2 an error. */
function fromInk(message: string, type: number): Problem {
  const parts = /^(?:ERROR|WARNING|TODO): (?:'([^']+)' )?line (\d+): ([\s\S]*)$/.exec(message);
  const place: Place | null = parts?.[1] ? { file: parts[1], line: Number(parts[2]) } : null;
  return {
    code: 'ink',
    severity: type === 2 ? 'error' : 'warning',
    message: parts?.[3] ?? message,
    fix: 'Does it play in Inky?',
    place,
  };
}
