import type { JSX } from 'preact';
import { Button } from '../parts/Button.tsx';
import css from './Room.module.css';
import type { StepProps } from './room-view.ts';
import { useArrival } from './use-arrival.ts';
import { useOnward } from './use-onward.ts';
import { letterOf, reachInWords } from './words.ts';

/** The first of two has been run: back to the vote for the second. */
export function Back({ room, onPress }: StepProps): JSX.Element {
  const heading = useArrival<HTMLHeadingElement>();
  const [first = '', second = ''] = room.runs;
  const back = () => onPress({ press: 'back' });
  useOnward(back);
  return (
    <div class={css.step}>
      <h2 class={css.title} ref={heading} tabIndex={-1}>
        That was {letterOf(room.options, first)}.
      </h2>
      <p class={css.quiet}>{reachInWords(room.ran[0]?.ending ?? null)} Nothing of it is kept yet.</p>
      <div class={css.actions}>
        <Button kind="lead" onPress={back}>
          Back to the vote, and run {letterOf(room.options, second)}
        </Button>
        <Button kind="quiet" onPress={() => onPress({ press: 'go-on-with', option: first })}>
          Go on from here instead
        </Button>
      </div>
    </div>
  );
}
