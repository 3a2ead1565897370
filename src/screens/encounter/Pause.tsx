import type { JSX } from 'preact';
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

const usually =
  'Leaving is always fine. What you decided is kept on this device: you can go on later, or look at the reasons now.';

/** Everything stands still until the learner says so. */
export function Pause(props: PauseProps): JSX.Element {
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
        <p>{props.leaving ?? usually}</p>
        <Button onPress={props.onLeave}>Leave</Button>
      </div>
    </Dialog>
  );
}
