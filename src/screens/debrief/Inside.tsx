import type { JSX } from 'preact';
import css from './Inside.module.css';

export interface InsideProps {
  readonly words: string;
  readonly person: string;
}

/** How the other person would put it a week later, in their own voice. Nothing where the script gives none. */
export function Inside({ words, person }: InsideProps): JSX.Element | null {
  if (words === '') return null;
  return (
    <figure class={css.inside}>
      <blockquote class={css.words}>{words}</blockquote>
      <figcaption class={css.who}>{person}, a week later</figcaption>
    </figure>
  );
}
