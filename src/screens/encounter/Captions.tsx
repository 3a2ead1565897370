import type { JSX } from 'preact';
import css from './Captions.module.css';

/** What can be heard, at the picture's edge. Screen readers get it with the next line instead (see telling.ts). */
export function Captions({ words }: { readonly words: string }): JSX.Element | null {
  if (words === '') return null;
  return (
    <p class={css.captions} aria-hidden="true">
      [{words}]
    </p>
  );
}
