import type { JSX } from 'preact';
import { Button } from './parts/Button.tsx';
import { Notice } from './parts/Notice.tsx';
import css from './UpdateOffer.module.css';

/** A new version that comes in when the learner likes. */
export function UpdateOffer({ onTake }: { readonly onTake: () => void }): JSX.Element {
  return (
    <Notice>
      <div class={css.offer}>
        <p>
          <strong>A new version is here.</strong> It comes in within a moment, and your runs stay as they are.
        </p>
        <Button onPress={onTake}>Bring it in now</Button>
      </div>
    </Notice>
  );
}
