import type { JSX } from 'preact';
import { Button } from '../parts/Button.tsx';
import { Dialog } from '../parts/Dialog.tsx';
import css from './question.module.css';

export interface LeavingProps {
  readonly open: boolean;
  /** Whether a run is going on or has been played: then there is something to lose. */
  readonly played: boolean;
  readonly onStay: () => void;
  readonly onDone: () => void;
}

/** Asked once: what is gone cannot be brought back. */
export function Leaving({ open, played, onStay, onDone }: LeavingProps): JSX.Element {
  return (
    <Dialog title="Are you done?" open={open} onClose={onStay} ownWayOut>
      <p class={css.words}>
        {played
          ? 'Everything of your visit goes from this screen, and the next person begins afresh. It cannot be brought back.'
          : 'This screen goes back to the beginning.'}
      </p>
      <div class={css.ways}>
        <Button kind="lead" wide onPress={onDone}>
          Yes, I’m done
        </Button>
        <Button wide onPress={onStay}>
          Not yet
        </Button>
      </div>
    </Dialog>
  );
}
