/**
 * What a screen reader is told, and how often: each line once, together with what the body does and what can be
 * heard if that is new; a change of the body alone, alone. Repetition would cost a listener the time to answer.
 */
import type { EncounterView, Line } from '../views.ts';

export interface Telling {
  /** Stands for the line that is on; null between lines. */
  readonly line: string | null;
  /** Read out after the line. */
  readonly withLine: string;
  /** Read out by itself. */
  readonly alone: string;
  /** Told last, so that it is not told again. */
  readonly seen: string;
  readonly caption: string;
}

export const untold: Telling = { line: null, withLine: '', alone: '', seen: '', caption: '' };

function nameOf(line: Line | null): string | null {
  return line === null || line.text === '' ? null : `${line.speaker ?? ''}: ${line.text}`;
}

/** The next telling. The same view again changes nothing: the very same object comes back. */
export function tell(before: Telling, view: Pick<EncounterView, 'line' | 'seen' | 'caption'>): Telling {
  const line = nameOf(view.line);
  const newlySeen = view.seen !== before.seen;
  if (line !== null && line !== before.line) {
    const heard = view.caption !== before.caption && view.caption !== '' ? `(${view.caption})` : '';
    const withLine = [newlySeen ? view.seen : '', heard].filter((part) => part !== '').join(' ');
    return { line, withLine, alone: '', seen: view.seen, caption: view.caption };
  }
  if (newlySeen) return { ...before, line, alone: view.seen, seen: view.seen };
  if (line !== before.line) return { ...before, line, withLine: '' };
  return before;
}
