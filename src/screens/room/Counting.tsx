import type { JSX } from 'preact';
import { useRef } from 'preact/hooks';
import { handsFor } from '../../encounter/votes.ts';
import { Button } from '../parts/Button.tsx';
import { HandCount } from './HandCount.tsx';
import css from './Room.module.css';
import rows from './Rows.module.css';
import type { StepProps } from './room-view.ts';
import { useArrival } from './use-arrival.ts';
import { useOnward } from './use-onward.ts';
import { handsInWords, standingIn } from './words.ts';

export interface CountingProps extends StepProps {
  readonly letterKeys: boolean;
}

/** Hands are counted: pressed up and down, or typed; a letter goes to its option, Enter to the next. */
export function Counting({ room, letterKeys, onPress }: CountingProps): JSX.Element {
  const heading = useArrival<HTMLHeadingElement>();
  const list = useRef<HTMLOListElement>(null);
  const show = () => onPress({ press: 'show' });

  const goTo = (letter: string): boolean => {
    const at = room.options.findIndex((option) => option.letter === letter);
    const field = list.current?.querySelectorAll('input')[at];
    if (!letterKeys || field === undefined) return false;
    field.focus();
    return true;
  };
  useOnward(show, goTo);

  const next = (from: number): void => {
    const field = list.current?.querySelectorAll('input')[from + 1];
    if (field === undefined) show();
    else field.focus();
  };

  return (
    <div class={css.step}>
      <div class={css.head}>
        <h2 class={css.title} ref={heading} tabIndex={-1}>
          Hands up for each
        </h2>
        <p class={css.total}>{handsInWords(standingIn(room).total)}</p>
      </div>
      <ol class={`${rows.rows} bare-list`} data-counts="true" ref={list}>
        {room.options.map((option, at) => (
          <li class={option.silence ? rows.silence : rows.row} key={option.id}>
            <span class={rows.letter}>{option.letter}</span>
            <span class={rows.words}>{option.text}</span>
            <HandCount
              option={option}
              hands={handsFor(room.counts, option.id)}
              onCount={(hands) => onPress({ press: 'count', option: option.id, hands })}
              onEnter={() => next(at)}
              onLetter={goTo}
            />
          </li>
        ))}
      </ol>
      <div class={css.actions}>
        <Button kind="lead" onPress={show}>
          Show the vote
        </Button>
        <Button kind="quiet" onPress={() => onPress({ press: 'reopen' })}>
          Open it again
        </Button>
      </div>
    </div>
  );
}
