/** What the workshop for scripts is shown: plain states, made by `app`. */

/** An open script. */
export interface ScriptView {
  readonly path: string;
  /** Short: without the folder. */
  readonly name: string;
  readonly text: string;
  /** Changed in the page since it was opened or saved. */
  readonly mended: boolean;
  /** The disk holds yet another text. */
  readonly newer: boolean;
}

/** How the check stands. */
export interface StatusView {
  /** "2 mistakes and 1 doubt", or that it is being looked at. */
  readonly words: string;
  /** What goes on in the background; empty once nothing does. */
  readonly going: string;
  readonly tone: 'calm' | 'wrong' | 'busy';
}
