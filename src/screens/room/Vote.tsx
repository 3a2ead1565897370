import type { JSX } from 'preact';
import { handsFor } from '../../encounter/votes.ts';
import { Button } from '../parts/Button.tsx';
import css from './Room.module.css';
import rows from './Rows.module.css';
import type { StepProps } from './room-view.ts';
import { useArrival } from './use-arrival.ts';
import { useOnward } from './use-onward.ts';
import { handsInWords, letterOf, runInWords, standingIn, voteInWords } from './words.ts';

export interface VoteProps extends StepProps {
  readonly letterKeys: boolean;
}

/** The vote as bars, and what of it is to be run: one, or two to be seen before one is gone on with. */
export function Vote({ room, letterKeys, onPress }: VoteProps): JSX.Element {
  const heading = useArrival<HTMLHeadingElement>();
  const { options, counts, picks } = room;
  const { first, total } = standingIn(room);
  const most = Math.max(1, handsFor(counts, first[0] ?? ''));
  const [one, two] = picks;
  const run = (...ids: string[]) => onPress({ press: 'run', options: ids });

  // Of two that are level neither is the plain way on: whoever leads has to choose.
  const plain = one !== undefined && (two === undefined || (first.length === 1 && first[0] === one));

  useOnward(plain ? () => run(one) : null, (letter) => {
    const option = letterKeys && options.find((each) => each.letter === letter);
    if (!option) return false;
    onPress({ press: 'pick', option: option.id });
    return true;
  });

  return (
    <div class={css.step}>
      <h2 class={css.title} ref={heading} tabIndex={-1}>
        {voteInWords(room)}
      </h2>
      <ol class={`${rows.rows} bare-list`}>
        {options.map((option) => {
          const hands = handsFor(counts, option.id);
          const place = picks.indexOf(option.id);
          return (
            <li key={option.id}>
              <button
                type="button"
                class={option.silence ? rows.silence : rows.row}
                data-picked={place >= 0 ? 'true' : undefined}
                data-passed={place < 0 && picks.length > 0 ? 'true' : undefined}
                aria-pressed={place >= 0}
                onClick={() => onPress({ press: 'pick', option: option.id })}
              >
                <span class={rows.bar} style={{ transform: `scaleX(${hands / most})` }} aria-hidden="true" />
                <span class={rows.letter}>{option.letter}</span>
                <span class={rows.words}>{option.text}</span>
                <span class={rows.hands}>
                  {hands}
                  <span class="visually-hidden"> of {handsInWords(total)}</span>
                </span>
              </button>
            </li>
          );
        })}
      </ol>
      <p class={css.quiet}>{pickWords(picks.map((id) => letterOf(options, id)))}</p>
      <div class={css.actions}>
        {one !== undefined && (
          <Button kind={plain ? 'lead' : 'plain'} onPress={() => run(one)}>
            {runInWords(room, one)}
          </Button>
        )}
        {two !== undefined && <Button onPress={() => run(two)}>{runInWords(room, two)}</Button>}
        {one !== undefined && two !== undefined && (
          <Button onPress={() => run(one, two)}>
            Both: {letterOf(options, one)}, then {letterOf(options, two)}
          </Button>
        )}
        <Button kind="quiet" onPress={() => onPress({ press: 'recount' })}>
          Count again
        </Button>
      </div>
    </div>
  );
}

function pickWords(picks: readonly string[]): string {
  const [one, two] = picks;
  if (one === undefined) return 'Press the option to be run, or two of them.';
  if (two === undefined) return `Marked: ${one}. Press another as well to see both.`;
  return `Marked: ${one} and ${two}. Press another to have it instead of ${two}.`;
}
