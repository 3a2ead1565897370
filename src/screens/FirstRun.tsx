import type { JSX } from 'preact';
import { ClockExample } from './ClockExample.tsx';
import css from './FirstRun.module.css';
import { useStillness } from './motion.ts';
import { Button } from './parts/Button.tsx';
import { Page } from './parts/Page.tsx';
import {
  CeilingControl,
  ClockControl,
  type ControlProps,
  MotionControl,
  SafeControl,
  SoundControl,
  TextSizeControl,
} from './settings/controls.tsx';

export interface FirstRunProps extends ControlProps {
  readonly onDone: () => void;
}

/** Asked once, before anything is timed: how long, how loud, how much. Every answer already has a value. */
export function FirstRun(props: FirstRunProps): JSX.Element {
  const shared: ControlProps = { settings: props.settings, onChange: props.onChange };
  const still = useStillness(props.settings.motion);
  return (
    <Page title="Set the pressure to fit you" kicker="Before anything is timed" width="wide" close>
      <p class={css.what}>
        You will face one upset person, and answer them against a clock. First: how should that be for you?
      </p>
      <div class={css.grid}>
        <section class={css.time}>
          <h2 class={css.heading}>Time</h2>
          <p class={css.why}>
            Somebody is waiting for your answer, so there is a clock. It leaves room for one full, unhurried
            read. Take more if you want it: nothing counts for less.
          </p>
          <ClockControl {...shared} />
          <ClockExample clock={props.settings.clock} still={still} />
        </section>
        <div class={css.side}>
          <section class={css.group}>
            <h2 class={css.heading}>Light and sound</h2>
            <div>
              <SoundControl {...shared} />
              <SafeControl {...shared} />
            </div>
            <CeilingControl {...shared} />
            <MotionControl {...shared} />
          </section>
          <section class={css.group}>
            <h2 class={css.heading}>Reading</h2>
            <TextSizeControl {...shared} />
          </section>
        </div>
        <div class={css.done}>
          <Button kind="lead" onPress={props.onDone}>
            That’s how I want it
          </Button>
          <p>
            You can change all of this at any time
            <span class="with-keys">
              {' '}
              with <kbd>Esc</kbd>
            </span>
            <span class="without-keys">, in Settings</span>.
          </p>
        </div>
      </div>
    </Page>
  );
}
