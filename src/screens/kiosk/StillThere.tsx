import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { Button } from '../parts/Button.tsx';
import { Dialog } from '../parts/Dialog.tsx';
import css from './question.module.css';

export interface StillThereProps {
  readonly open: boolean;
  /** Milliseconds that are left, at this instant. */
  readonly left: () => number;
  /** Milliseconds from the first to the last. */
  readonly whole: number;
  readonly onHere: () => void;
}

/** Seconds at which it is said once more to those who do not see it count. */
const saidAgainAt = 10;

/** Asks whether anybody is there. Any touch or key is a yes; whoever shows it sees to that. */
export function StillThere({ open, ...rest }: StillThereProps): JSX.Element {
  return (
    <Dialog title="Still there?" open={open} onClose={rest.onHere} ownWayOut>
      {open && <Counting {...rest} />}
    </Dialog>
  );
}

function Counting({ left, whole, onHere }: Omit<StillThereProps, 'open'>): JSX.Element {
  const [seconds, setSeconds] = useState(() => Math.ceil(left() / 1000));
  useEffect(() => {
    const timer = setInterval(() => setSeconds(Math.ceil(left() / 1000)), 200);
    return () => clearInterval(timer);
  }, []);
  return (
    <>
      <p class={css.words}>
        Touch anywhere, or press any key, to go on. Otherwise this screen begins afresh for the next person in
        about {Math.round(whole / 1000)} seconds.
      </p>
      <p class={css.count} aria-hidden="true">
        <span class={css.number}>{seconds}</span>
        <span class={css.bar}>
          <span
            class={css.left}
            style={{ transform: `scaleX(${Math.max(0, (seconds * 1000) / whole).toFixed(3)})` }}
          />
        </span>
      </p>
      {/* Said once more, and not each second. */}
      <p class="visually-hidden" role="status">
        {seconds <= saidAgainAt && seconds > 0 && 'About ten seconds left.'}
      </p>
      <div class={css.ways}>
        <Button kind="lead" wide onPress={onHere}>
          I’m here
        </Button>
      </div>
    </>
  );
}
