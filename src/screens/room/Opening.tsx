import type { JSX } from 'preact';
import { Button } from '../parts/Button.tsx';
import css from './Room.module.css';
import type { StepProps } from './room-view.ts';
import { useArrival } from './use-arrival.ts';
import { useOnward } from './use-onward.ts';

/** The story has reached a moment: it waits for whoever leads. */
export function Opening({ onPress }: StepProps): JSX.Element {
  const button = useArrival<HTMLButtonElement>();
  const open = () => onPress({ press: 'open' });
  useOnward(open);
  return (
    <div class={css.step}>
      {/* Told by the live region already. */}
      <p class={css.quiet} aria-hidden="true">
        A moment. Nothing moves until you open it.
      </p>
      <div class={css.actions}>
        <Button
          kind="lead"
          onPress={open}
          buttonRef={(element) => {
            button.current = element;
          }}
        >
          Open the moment
        </Button>
      </div>
    </div>
  );
}
