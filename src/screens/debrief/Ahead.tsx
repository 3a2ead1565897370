import type { JSX } from 'preact';
import css from './Ahead.module.css';
import type { Ahead as Row } from './ahead.ts';

export interface AheadProps {
  readonly rows: readonly Row[];
}

/** How a decision changed what lay ahead: a bar for each, with its words beside it. */
export function Ahead({ rows }: AheadProps): JSX.Element {
  return (
    <>
      <p class={css.key}>
        Every way on from here was followed to its end. So many of them ended well, in this game, for somebody
        who takes any answer on offer, each as likely as the next.
      </p>
      <dl class={css.rows}>
        {rows.map(({ when, good, words }) => (
          <div class={css.row} key={when}>
            <dt>{when}</dt>
            <dd>
              <span class={css.track} aria-hidden="true">
                <span class={css.bar} style={{ width: `${good * 100}%` }} />
              </span>
              <span class={css.words}>{words}</span>
            </dd>
          </div>
        ))}
      </dl>
    </>
  );
}
