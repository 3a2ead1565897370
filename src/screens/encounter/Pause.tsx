import type { JSX } from 'preact';
import { useContext } from 'preact/hooks';
import { KeepingContext } from '../keeping.ts';
import { Button } from '../parts/Button.tsx';
import { Dialog } from '../parts/Dialog.tsx';
import css from './Pause.module.css';

export interface PauseProps {
  readonly open: boolean;
  /** What becomes of what was decided, for whoever leaves. */
  readonly leaving?: string;
  readonly onGoOn: () => void;
  readonly onSettings: () => void;
  readonly onTranscript: () => void;
  readonly onLeave: () => void;
}

/** Everything stands still until the learner says so. */
export function Pause(props: PauseProps): JSX.Element {
  const keeping = useContext(KeepingContext);
  return (
    <Dialog title="Paused" open={props.open} onClose={props.onGoOn} ownWayOut>
      <div class={css.ways}>
        <Button kind="lead" wide onPress={props.onGoOn}>
          Go on
        </Button>
        <Button wide onPress={props.onTranscript}>
          What was said
        </Button>
        <Button wide onPress={props.onSettings}>
          Settings
        </Button>
      </div>
      <div class={css.leave}>
        <p>{props.leaving ?? keeping.leaving}</p>
        <Button onPress={props.onLeave}>Leave</Button>
      </div>
    </Dialog>
  );
}
