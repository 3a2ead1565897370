import type { JSX } from 'preact';
import type { Point } from '../../story/problem.ts';
import css from './Frame.module.css';

export interface FrameProps {
  readonly text: string;
  readonly place: Point;
  /** What stands at the place; without it, what is there up to the next space. */
  readonly word: string | null;
}

/** The line in question between its neighbours, with the word in question marked. */
export function Frame({ text, place, word }: FrameProps): JSX.Element {
  const lines = text.split('\n');
  const first = Math.max(1, place.line - 1);
  const around = lines.slice(first - 1, Math.min(lines.length, place.line + 1));
  return (
    <pre class={css.frame}>
      {around.map((line, at) => (
        <div class={first + at === place.line ? css.here : css.line} key={first + at}>
          <span class={css.number}>{first + at}</span>
          <span class={css.text}>
            {first + at === place.line ? <Marked line={line} column={place.column} word={word} /> : line}
          </span>
        </div>
      ))}
    </pre>
  );
}

function Marked({ line, column, word }: { line: string; column: number; word: string | null }): JSX.Element {
  const { before, marked, after } = parted(line, column, word);
  return (
    <>
      {before}
      <mark class={css.mark}>{marked}</mark>
      {after}
    </>
  );
}

/** The line in three parts; the middle one is what is wrong. */
export function parted(line: string, column: number, word: string | null) {
  const from = Math.min(Math.max(0, column - 1), line.length);
  const rest = line.slice(from);
  const marked = word !== null && rest.startsWith(word) ? word : (/^\s*\S+/.exec(rest)?.[0] ?? rest);
  return { before: line.slice(0, from), marked, after: rest.slice(marked.length) };
}
