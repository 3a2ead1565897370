/**
 * Runs a compiled story: the one place where inkjs meets the product at run time. Tags become beats, moments and
 * endings here; nulls and surprises of the engine stop here.
 */
import { Story } from 'inkjs';
import { mostLines, mostSteps } from './passage-limits.ts';
import { momentOf } from './paths.ts';
import { readResponse } from './response.ts';
import type { Beat, CueKind, Cues, EndingKind, Moment, Response, Scenario } from './scenario.ts';
import { spokenIn } from './spoken.ts';
import { cueKinds, pressures, readEnding, readTag } from './tags.ts';

/** What was told between two decisions. */
export interface Passage {
  readonly beats: readonly Beat[];
  /** The reasons that the script gives for the response just taken; empty at the opening. */
  readonly why: string;
  readonly inside: string;
  /** Null once it has ended. */
  readonly moment: Moment | null;
  readonly ending: { readonly kind: EndingKind; readonly id: string } | null;
}

/** Something in the room moved the person: the script's `event(…)`. */
export interface RoomEvent {
  readonly arousal: number;
  readonly trust: number;
  readonly need: number;
  readonly because: string;
}

/** A story that stopped while it was being told. `at` is Ink's own path, for the side-car of file and line. */
export class TellingError extends Error {
  override readonly name = 'TellingError';
  constructor(
    message: string,
    readonly at: string | null,
  ) {
    super(message);
  }
}

/**
 * Text that doubles itself would fill the memory long before, and the engine reads a line anew with each piece of it:
 * characters in one value, and pieces of one line. Real ones have some hundred, and some ten.
 */
const mostText = 20_000;
const mostPieces = 1000;

interface LineTags {
  cues: Cues;
  why?: string;
  inside?: string;
  pressure?: number;
  ending?: { kind: EndingKind; id: string };
}

const nothing: Cues = Object.freeze({});

/**
 * Counts the engine's steps: a watch that knows no clock, so that the same story stops at the same place everywhere.
 * A story that was stopped so cannot be told on.
 */
class WatchedStory extends Story {
  steps = 0;
  override Step(): void {
    this.steps += 1;
    if (this.steps > mostSteps) {
      throw new TellingError('the story loops without saying anything', this.state.currentPathString ?? null);
    }
    super.Step();
    const { outputStream, evaluationStack } = this.state;
    if (
      outputStream.length > mostPieces ||
      lengthOf(evaluationStack[evaluationStack.length - 1]) > mostText
    ) {
      throw new TellingError(
        'the story makes more text than a line can hold',
        this.state.currentPathString ?? null,
      );
    }
  }
}

function lengthOf(object: object | undefined): number {
  const value: unknown = object !== undefined && 'value' in object ? object.value : null;
  return typeof value === 'string' ? value.length : 0;
}

/** What has been parsed before, for every telling of the same story: tags and responses repeat exactly. */
interface Known {
  readonly first: WatchedStory;
  readonly tags: Map<string, LineTags>;
  readonly responses: Map<string, { readonly said: string; readonly response: Response }>;
  readonly moments: Map<string, string>;
}
const known = new WeakMap<object, Known>();

export class Telling {
  readonly #story: WatchedStory;
  readonly #known: Known;
  readonly #errors: string[] = [];
  #open: Moment | null = null;

  /** `onEvent` is called in story order, while a passage is told; it may write variables and must not throw. */
  constructor(scenario: Scenario, onEvent: (event: RoomEvent) => void) {
    // A parsed object, never a string: inkjs's string path breaks valid stories on some engines.
    const before = known.get(scenario.ink);
    // Reading the content costs tens of milliseconds, and telling never changes it: later tellings share the first's.
    this.#story = before ? another(before.first) : new WatchedStory(scenario.ink as Record<string, never>);
    this.#known = before ?? { first: this.#story, tags: new Map(), responses: new Map(), moments: new Map() };
    known.set(scenario.ink, this.#known);
    // Without a handler the engine throws from the middle of a step and stays broken.
    this.#story.onError = (message) => {
      this.#errors.push(message);
    };
    // An external that throws wedges the story for good, so whatever it brings is made harmless first.
    this.#story.BindExternalFunction(
      'event',
      (arousal: unknown, trust: unknown, need: unknown, because: unknown) => {
        onEvent({
          arousal: whole(arousal),
          trust: whole(trust),
          need: whole(need),
          because: String(because ?? ''),
        });
        return null;
      },
      false,
    );
  }

  has(variable: string): boolean {
    return this.#story.variablesState.GlobalVariableExistsWithName(variable) === true;
  }

  /** A whole-number variable; null when the script has none of that name, or holds something else in it. */
  read(variable: string): number | null {
    const value: unknown = this.#story.variablesState.$(variable);
    return typeof value === 'number' && Number.isFinite(value) ? Math.trunc(value) : null;
  }

  /** Sets a variable that the script declares; others are left alone. */
  write(variable: string, value: number): void {
    if (this.has(variable)) this.#story.variablesState.$(variable, value);
  }

  /** Tells on to the next moment or the end. */
  next(): Passage {
    const story = this.#story;
    const beats: Beat[] = [];
    let why = '';
    let inside = '';
    let pressure = 1;
    let ending: Passage['ending'] = null;
    let lines = 0;
    story.steps = 0;
    while (story.canContinue) {
      this.#continue();
      if (this.#errors.length > 0) throw this.#failure();
      if (++lines > mostLines)
        throw new TellingError(`the story told ${mostLines} lines without a moment or an end`, null);
      const text = (story.currentText ?? '').trim();
      const rawTags = story.currentTags;
      if (rawTags === null || rawTags.length === 0) {
        if (text !== '') beats.push(beatOf(text, nothing));
        continue;
      }
      const tags = this.#readTags(rawTags);
      why ||= tags.why ?? '';
      inside ||= tags.inside ?? '';
      pressure = tags.pressure ?? pressure;
      ending ??= tags.ending ?? null;
      if (text !== '' || tags.cues !== nothing) beats.push(beatOf(text, tags.cues));
    }
    if (this.#errors.length > 0) throw this.#failure();
    this.#open = this.#moment(pressure);
    return { beats, why, inside, moment: this.#open, ending };
  }

  /** Takes a response of the open moment by its id. */
  choose(responseId: string): void {
    const index = this.#open?.responses.findIndex((response) => response.id === responseId) ?? -1;
    if (index < 0) throw new RangeError(`no such response at this moment: ${responseId}`);
    this.#open = null;
    this.#story.ChooseChoiceIndex(index);
  }

  #continue(): void {
    try {
      this.#story.Continue();
    } catch (error) {
      if (error instanceof TellingError) throw error;
      // The engine itself came to its end: a text too long for any memory, a call too deep.
      throw new TellingError(error instanceof Error ? error.message : String(error), this.#where());
    }
  }

  #moment(pressure: number): Moment | null {
    const choices = this.#story.currentChoices;
    const first = choices[0];
    if (!first) return null;
    let id = this.#known.moments.get(first.sourcePath);
    if (id === undefined) {
      id = momentOf(first.sourcePath);
      this.#known.moments.set(first.sourcePath, id);
    }
    return { id, responses: choices.map((choice) => this.#response(choice)), pressure };
  }

  #response(choice: { sourcePath: string; text: string; tags: string[] | null }): Response {
    const before = this.#known.responses.get(choice.sourcePath);
    // A choice's words may change with the story's variables.
    if (before && before.said === choice.text) return before.response;
    const response = readResponse(choice.text, choice.tags ?? []);
    this.#known.responses.set(choice.sourcePath, { said: choice.text, response });
    return response;
  }

  #readTags(raw: readonly string[]): LineTags {
    const key = raw.length === 1 ? (raw[0] ?? '') : raw.join('\n');
    const before = this.#known.tags.get(key);
    if (before) return before;
    const tags = readLineTags(raw);
    this.#known.tags.set(key, tags);
    return tags;
  }

  #where(): string | null {
    return this.#story.state.currentPathString ?? null;
  }

  #failure(): TellingError {
    const message = this.#errors.join('; ');
    const pointer = /Ink Pointer -> (\S+)(?: -- index (\d+))?/.exec(message);
    return new TellingError(
      message,
      pointer ? [pointer[1], pointer[2]].filter(Boolean).join('.') : this.#where(),
    );
  }
}

/** A story of its own state over the same content. */
function another(first: WatchedStory): WatchedStory {
  const story = new WatchedStory(first.mainContentContainer, first.listDefinitions?.lists ?? null);
  story.ResetState();
  // The first telling looked through the whole content for unbound externals; the engine keeps that to each story.
  // Should it rename its field, this line does nothing and a telling is a little slower.
  Reflect.set(story, '_hasValidatedExternals', true);
  return story;
}

function readLineTags(raw: readonly string[]): LineTags {
  const tags: LineTags = { cues: nothing };
  const cues: Partial<Record<CueKind, string>> = {};
  for (const { name, value } of raw.map(readTag)) {
    const cue = cueKinds.find((kind) => kind === name);
    const ending = name === 'ending' ? readEnding(value) : null;
    const pressure = name === 'pressure' ? pressures[value] : undefined;
    if (cue) {
      cues[cue] = value;
      tags.cues = cues;
    } else if (name === 'why') tags.why = value;
    else if (name === 'inside') tags.inside = value;
    else if (ending) tags.ending = ending;
    else if (pressure !== undefined) tags.pressure = pressure;
  }
  return tags;
}

/** `Dan: Forty minutes.` → who speaks, and what. */
const beatOf = (text: string, cues: Cues): Beat => ({ ...spokenIn(text), cues });

function whole(value: unknown): number {
  return typeof value === 'number' && Number.isFinite(value) ? Math.trunc(value) : 0;
}
