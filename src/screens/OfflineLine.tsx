import type { JSX } from 'preact';
import css from './OfflineLine.module.css';
import type { OfflineView } from './views.ts';

/** One quiet line: whether all this is there without a network. Its sign says so by its shape, too. */
export function OfflineLine({ view }: { readonly view: OfflineView }): JSX.Element {
  return (
    <p class={css.line}>
      <svg
        class={[css.sign, css[view.is]].join(' ')}
        viewBox="0 0 16 16"
        aria-hidden="true"
        focusable="false"
      >
        {view.is === 'ready' && <path d="M2 8.5l4 4 8-9" />}
        {view.is === 'coming' && <path d="M8 2v9M3.5 7L8 11.5 12.5 7M2 14.5h12" />}
        {view.is === 'lacking' && <path d="M8 2v7.5M8 12.5v2" />}
      </svg>
      <span>{view.words}</span>
    </p>
  );
}
