import type { JSX } from 'preact';
import type { Telling } from '../../workshop/explore/telling.ts';
import { endingInWords, percentInWords } from './map/words.ts';
import css from './Players.module.css';
import { type PlayerRow, rowsOf, verdictOf, wellInWords } from './players-in-words.ts';
import { type Weight, weightInWords } from './weight-in-words.ts';

export interface PlayersProps {
  readonly telling: Telling | null;
  /** How likely each ending is for somebody who takes anything; null where that was not reckoned. */
  readonly endings: readonly { readonly id: string; readonly chance: number | null }[];
  readonly weight: Weight | null;
  /** Why there is no table, or what it does not cover, in a sentence. */
  readonly about: string;
}

/** Rows that are shown at once: whoever reads the person, chance, and the best of the habits. */
const shownAtOnce = 10;

/** Who ends well how often: habits without any skill beside somebody who reads the person. */
export function Players({ telling, endings, weight, about }: PlayersProps): JSX.Element {
  if (telling === null) return <p class={css.about}>{about}</p>;
  const rows = rowsOf(telling);
  const known = endings.filter(({ chance }) => chance !== null);
  return (
    <div class={css.players}>
      <h2 class="visually-hidden">Who does well</h2>
      <p class={css.verdict}>{verdictOf(telling)}</p>
      <p class={css.about}>{about}</p>
      <PlayerTable rows={rows.slice(0, shownAtOnce)} caption="How often who ends well, over all twists" />
      {rows.length > shownAtOnce && (
        <details class={css.more}>
          <summary>{rows.length - shownAtOnce} more habits, none better than these</summary>
          <PlayerTable rows={rows.slice(shownAtOnce)} caption="How often others end well, over all twists" />
        </details>
      )}
      {weight !== null && (
        <>
          <h3 class={css.heading}>Right conduct, and luck</h3>
          {weightInWords(weight).map((sentence) => (
            <p class={css.weight} key={sentence}>
              {sentence}
            </p>
          ))}
        </>
      )}
      {known.length > 0 && (
        <>
          <h3 class={css.heading}>How it ends for somebody who takes anything</h3>
          <ul class={css.endings}>
            {known.map(({ id, chance }) => (
              <li key={id}>
                {endingInWords(id)}: {percentInWords(chance)}
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}

function PlayerTable({ rows, caption }: { rows: readonly PlayerRow[]; caption: string }): JSX.Element {
  return (
    <table class={css.table}>
      <caption class="visually-hidden">{caption}</caption>
      <thead class="visually-hidden">
        <tr>
          <th scope="col">Who plays</th>
          <th scope="col">How often they end well</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ who, well, tooGood, reads }) => (
          <tr key={who} class={reads ? css.reads : tooGood ? css.near : undefined}>
            <th scope="row">
              {who}
              {tooGood && <span class={css.mark}>Too good</span>}
            </th>
            <td>
              <svg class={css.gauge} viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true">
                <rect class={css.ground} width="100" height="8" />
                <rect class={css.bar} width={(well ?? 0) * 100} height="8" />
              </svg>
              <span class={css.well}>{wellInWords(well)}</span>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
