/**
 * The parts of inkjs's state that have no public name. A telling needs none of them; going back and forth between
 * thousands of states by saving and loading whole ones would take most of the time. `tests/story/branching` fails
 * if the engine renames any.
 */
import type { Story } from 'inkjs';

export interface InkPath {
  readonly componentsString: string;
}

export interface InkPointer {
  readonly isNull: boolean;
  readonly container: { readonly path: InkPath; readonly content: readonly object[] } | null;
  readonly index: number;
}

/** A value of a variable. Immutable, so that states may share it. */
export interface InkValue {
  toString(): string;
  readonly value?: unknown;
  /** Of a pointer to a variable. */
  readonly variableName?: string;
  readonly contextIndex?: number;
  /** Of a divert target. */
  readonly targetPath?: InkPath;
}

export interface InkFrame {
  readonly currentPointer: InkPointer;
  readonly temporaryVariables: ReadonlyMap<string, InkValue>;
  readonly type: number;
  readonly inExpressionEvaluation: boolean;
}

export interface InkThread {
  readonly callstack: readonly InkFrame[];
  readonly previousPointer: InkPointer;
  Copy(): InkThread;
}

export interface InkChoice {
  readonly text: string;
  readonly tags: readonly string[] | null;
  readonly sourcePath: string;
  readonly targetPath: InkPath | null;
  readonly threadAtGeneration: InkThread | null;
  readonly isInvisibleDefault: boolean;
}

export interface InkState {
  readonly callStack: { currentThread: InkThread };
  readonly variablesState: {
    readonly _globalVariables: Map<string, InkValue>;
    GetVariableWithName(name: string, context?: number): InkValue | null;
    SetGlobal(name: string, value: InkValue): void;
  };
  readonly currentPointer: InkPointer;
  readonly evaluationStack: unknown[];
  readonly _visitCounts: Map<string, number>;
  readonly _turnIndices: Map<string, number>;
  currentTurnIndex: number;
  storySeed: number;
  previousRandom: number;
  divertedPointer: InkPointer;
  ResetOutput(): void;
}

/** @throws Error when the engine's state does not look as it is described here. */
export function internalsOf(story: Story): InkState {
  const state = story.state as unknown as InkState;
  const there =
    state._visitCounts instanceof Map &&
    state._turnIndices instanceof Map &&
    state.variablesState._globalVariables instanceof Map &&
    typeof state.ResetOutput === 'function' &&
    typeof state.callStack.currentThread.Copy === 'function';
  if (!there) throw new Error('the Ink engine keeps its state otherwise than this version of it is known to');
  return state;
}
