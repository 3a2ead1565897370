import type { JSX } from 'preact';
import { Button } from '../parts/Button.tsx';
import css from './Stopped.module.css';
import { useArrival } from './use-arrival.ts';
import { useOnward } from './use-onward.ts';

/** Stopped to talk: nothing covers the picture, and nothing hurries. */
export function Stopped({ onGoOn }: { readonly onGoOn: () => void }): JSX.Element {
  const button = useArrival<HTMLButtonElement>();
  useOnward(onGoOn);
  return (
    <section class={css.stopped} aria-label="Stopped">
      <p class={css.word}>Stopped</p>
      <p class={css.words}>Talk for as long as you like. Everything waits.</p>
      <div class={css.onward}>
        <Button
          kind="lead"
          onPress={onGoOn}
          buttonRef={(element) => {
            button.current = element;
          }}
        >
          Go on
        </Button>
      </div>
    </section>
  );
}
