/**
 * A story that can be told on from any state it was ever in. What is told, what is asked of watched variables and what
 * `event(…)` reports is recorded in order: whoever explores can then tell which of it hung on what.
 */
import { Story } from 'inkjs';
import { mostLines, mostSteps } from '../passage-limits.ts';
import {
  type InkChoice,
  type InkPath,
  type InkState,
  type InkThread,
  type InkValue,
  internalsOf,
} from './internals.ts';

export interface Line {
  readonly text: string;
  readonly tags: readonly string[];
}

export interface Told {
  readonly lines: readonly Line[];
  /** What can be chosen then; none at an end. */
  readonly choices: readonly InkChoice[];
  /** What the engine said was wrong; the passage ends there. */
  readonly errors: readonly string[];
}

/** A passage may take so many of the engine's steps, and so many lines: a loop stops there, with an error. */
export interface Limits {
  readonly steps: number;
  readonly lines: number;
}

export const usualLimits: Limits = { steps: 200_000, lines: 2_000 };
/** Those of play. */
export const playLimits: Limits = { steps: mostSteps, lines: mostLines };

class Endless extends Error {}

const whereNow = ({ currentPointer: { container, index } }: InkState): object | null =>
  container?.content[index] ?? null;

class CountedStory extends Story {
  steps = 0;
  limit = usualLimits.steps;
  met: Set<object> | undefined;
  override Step(): void {
    this.steps += 1;
    if (this.steps > this.limit) throw new Endless();
    const object = whereNow(internalsOf(this));
    // The engine takes its first steps before this class has its fields. It goes on into containers within one step.
    for (let at = object; at && this.met; at = (at as { content?: readonly object[] }).content?.[0] ?? null)
      this.met.add(at);
    super.Step();
  }
}

export interface EngineOptions {
  readonly limits: Limits;
  /** Variables whose reading is reported. */
  readonly watched: ReadonlySet<string>;
  /** `where` is the content object that reads it. */
  readonly onAsked: (variable: string, where: object | null) => void;
  /** A variable of the story's own is read, or is about to be written. */
  readonly onRead?: (variable: string) => void;
  readonly onWrite?: (variable: string) => void;
  /** The script's `event(…)`, as it was given; it may set variables. */
  readonly onEvent: (given: readonly unknown[]) => void;
}

export class Engine {
  readonly #ink: Readonly<Record<string, unknown>>;
  readonly #options: EngineOptions;
  /** Every content object that the engine has come to. */
  readonly #met = new Set<object>();
  #errors: string[] = [];
  #story: CountedStory;

  constructor(ink: Readonly<Record<string, unknown>>, options: EngineOptions) {
    this.#ink = ink;
    this.#options = options;
    this.#story = this.#begin();
  }

  /** Back to before the first line. */
  restart(): void {
    this.#errors = [];
    this.#story = this.#begin(this.#story);
  }

  #begin(from?: CountedStory): CountedStory {
    // Whoever stops the engine in the middle of a step cannot go on with it; its content can be shared.
    const story = from
      ? new CountedStory(from.mainContentContainer, from.listDefinitions?.lists ?? null)
      : new CountedStory(this.#ink as Record<string, never>);
    if (from) story.ResetState();
    story.met = this.#met;
    story.onError = (message) => {
      this.#errors.push(message);
    };
    story.allowExternalFunctionFallbacks = true;
    const { watched, onAsked, onRead, onWrite, onEvent } = this.#options;
    const answer = (...given: unknown[]): null => {
      onEvent(given);
      return null;
    };
    story.BindExternalFunction('event', answer, false);
    const state = internalsOf(story);
    // A story with chance of its own is explored for one seed; whoever reports on it must say so.
    state.storySeed = 1;
    state.previousRandom = 0;
    const { variablesState } = state;
    const get = variablesState.GetVariableWithName.bind(variablesState);
    variablesState.GetVariableWithName = (name, context) => {
      if (watched.has(name)) onAsked(name, whereNow(internalsOf(story)));
      else onRead?.(name);
      return get(name, context);
    };
    const set = variablesState.SetGlobal.bind(variablesState);
    variablesState.SetGlobal = (name, value) => {
      onWrite?.(name);
      set(name, value);
    };
    return story;
  }

  get state(): InkState {
    return internalsOf(this.#story);
  }

  get root(): object {
    return this.#story.mainContentContainer;
  }

  met(object: object): boolean {
    return this.#met.has(object);
  }

  has(variable: string): boolean {
    return this.state.variablesState._globalVariables.has(variable);
  }

  /** A number that the story holds; null where it holds none of that name, or something else. */
  number(variable: string): number | null {
    const value = this.state.variablesState._globalVariables.get(variable)?.value;
    return typeof value === 'number' ? value : null;
  }

  /** A value that the story holds, between passages. */
  valueOf(variable: string): InkValue | undefined {
    return this.state.variablesState._globalVariables.get(variable);
  }

  /** Sets a number that the story declares; others are left alone. */
  set(variable: string, value: number): void {
    if (this.has(variable)) this.#story.variablesState.$(variable, value);
  }

  setRaw(variable: string, value: InkValue): void {
    this.state.variablesState._globalVariables.set(variable, value);
  }

  /** Goes to where a choice leads, on its own thread. What the rest of the story can read must have been put in place. */
  take(thread: InkThread, target: InkPath): void {
    const { state } = this;
    this.#errors = [];
    this.#story.ResetErrors();
    state.evaluationStack.length = 0;
    state.ResetOutput();
    // Telling moves a thread along, and the state that this one belongs to may be gone on from again.
    state.callStack.currentThread = thread.Copy();
    this.#story.ChoosePath(target as never);
  }

  /** Tells on to the next choice or the end. */
  tell(): Told {
    const story = this.#story;
    const lines: Line[] = [];
    story.steps = 0;
    story.limit = this.#options.limits.steps;
    try {
      while (story.canContinue && this.#errors.length === 0) {
        const text = story.Continue() ?? '';
        lines.push({ text: text.trim(), tags: [...(story.currentTags ?? [])] });
        if (lines.length > this.#options.limits.lines) throw new Endless();
      }
    } catch (error) {
      if (!(error instanceof Endless)) throw error;
      this.#errors.push('the story goes on without end');
      this.#story = this.#begin(story);
      return { lines, choices: [], errors: [...this.#errors] };
    }
    const errors = [...this.#errors];
    const choices = errors.length > 0 ? [] : [...(story.currentChoices as unknown as InkChoice[])];
    return { lines, choices, errors };
  }
}
