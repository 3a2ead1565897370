import type { JSX } from 'preact';
import type { StoryMap } from '../../../workshop/explore/story-map.ts';
import { keyOf, keyOfTarget } from './layout.ts';
import css from './MapTable.module.css';
import { endingInWords, kindName, momentInWords, percentInWords, placeName } from './words.ts';

export interface MapTableProps {
  readonly map: StoryMap;
  readonly chosen: string | null;
  readonly onChoose: (key: string) => void;
}

/** The same story as the map shows, in rows. */
export function MapTable({ map, chosen, onChoose }: MapTableProps): JSX.Element {
  return (
    // What scrolls sideways must be come to by keyboard, as RunTable's frame is.
    // biome-ignore lint/a11y/noNoninteractiveTabindex: see above
    <section class={css.frame} aria-label="The map as a table" tabIndex={0}>
      <table class={css.table}>
        <caption class={css.caption}>Moments, in the order in which runs come to them</caption>
        <thead>
          <tr>
            <th scope="col">Moment</th>
            <th scope="col">Comes by</th>
            <th scope="col">Best still ahead</th>
            <th scope="col">Worst still ahead</th>
            <th scope="col">Leads to</th>
          </tr>
        </thead>
        <tbody>
          {map.moments.map(({ id, chance, best, worst }) => {
            const { name, knot } = momentInWords(id);
            const key = keyOf('moment', id);
            return (
              <tr key={id} class={key === chosen ? css.chosen : undefined}>
                <th scope="row">
                  <button
                    type="button"
                    class={css.go}
                    aria-pressed={key === chosen}
                    onClick={() => onChoose(key)}
                  >
                    {name}
                  </button>
                  {knot !== '' && <span class={css.knot}>{knot}</span>}
                </th>
                <td class={css.figure}>{percentInWords(chance)}</td>
                <td>{best === null ? 'not known' : kindName(best)}</td>
                <td>{worst === null ? 'not known' : kindName(worst)}</td>
                <td>
                  {[...new Set(map.ways.filter(({ from }) => from === id).map(({ to }) => to))]
                    .map((to) => placeName(to, keyOfTarget(map, to).startsWith('moment')))
                    .join(', ')}
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
      <table class={css.table}>
        <caption class={css.caption}>Endings</caption>
        <thead>
          <tr>
            <th scope="col">Ending</th>
            <th scope="col">How often</th>
          </tr>
        </thead>
        <tbody>
          {[...map.endings].sort(byChance).map(({ id, chance }) => (
            <tr key={id}>
              <th scope="row">{endingInWords(id)}</th>
              <td class={css.figure}>{percentInWords(chance)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

const byChance = (a: { readonly chance: number | null }, b: { readonly chance: number | null }): number =>
  (b.chance ?? 0) - (a.chance ?? 0);
