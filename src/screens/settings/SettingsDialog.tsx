import type { JSX } from 'preact';
import { Choice } from '../parts/Choice.tsx';
import { Dialog } from '../parts/Dialog.tsx';
import { Toggle } from '../parts/Toggle.tsx';
import {
  CaptionsControl,
  CeilingControl,
  ClockControl,
  type ControlProps,
  MotionControl,
  SafeControl,
  SoundControl,
  TextSizeControl,
} from './controls.tsx';
import css from './SettingsDialog.module.css';
import { ForTheEars, SafeSound, SoundLevels } from './sound-controls.tsx';
import { clockNote } from './words.ts';

export interface SettingsDialogProps extends ControlProps {
  readonly open: boolean;
  readonly onClose: () => void;
  /** Whether this device has a voice of its own that reads without sending the words anywhere. */
  readonly canRead?: boolean;
}

const readsAloud =
  'In this device’s own voice. The clock stands still while it speaks. It works with the sound off, too.';
const cannotRead = 'This device offers no voice that reads without sending the words elsewhere.';

/** Everything that can be set. Each change holds at once; there is nothing to save. */
export function SettingsDialog(props: SettingsDialogProps): JSX.Element {
  const { settings, onChange, canRead = false } = props;
  const shared: ControlProps = { settings, onChange };
  return (
    <Dialog title="Settings" open={props.open} onClose={props.onClose} closeWords="Done" size="large">
      <p class={css.lead}>Each change holds at once. While this is open, the clock stands still.</p>

      <section class={css.group}>
        <h3 class={css.heading}>Time</h3>
        <div class={css.controls}>
          <ClockControl {...shared} />
          <p class={css.note}>{clockNote(settings.clock)}</p>
          <Choice
            legend="How fast lines follow each other"
            options={[
              { value: 130, label: 'Slow' },
              { value: 175, label: 'Usual' },
              { value: 220, label: 'Quick' },
              { value: 'press', label: 'When I press' },
            ]}
            value={settings.textSpeed}
            onChange={(textSpeed) => onChange({ ...settings, textSpeed })}
          />
        </div>
      </section>

      <section class={css.group}>
        <h3 class={css.heading}>Sound</h3>
        <div class={css.controls}>
          <SoundControl {...shared} />
          <CaptionsControl {...shared} />
          <SoundLevels {...shared} />
          <ForTheEars {...shared} />
        </div>
      </section>

      <section class={css.group}>
        <h3 class={css.heading}>Gentler</h3>
        <div class={css.controls}>
          <SafeControl {...shared} />
          <SafeSound {...shared} />
        </div>
      </section>

      <section class={css.group}>
        <h3 class={css.heading}>Picture</h3>
        <div class={css.controls}>
          <CeilingControl {...shared} />
          <MotionControl {...shared} />
          <Choice
            legend="How the picture is drawn"
            hint="Still pictures ask less of an old or borrowed computer. Takes effect at the next encounter."
            options={[
              { value: 'auto', label: 'As well as this device can' },
              { value: 'plain', label: 'Still pictures' },
            ]}
            value={settings.picture}
            onChange={(picture) => onChange({ ...settings, picture })}
          />
        </div>
      </section>

      <section class={css.group}>
        <h3 class={css.heading}>Text and keys</h3>
        <div class={css.controls}>
          <TextSizeControl {...shared} />
          <Toggle
            label="Answer with the number keys"
            hint="1 to 4 for what you say, 0 to say nothing. Tab, arrow keys and Enter always work."
            on={settings.numberKeys}
            onChange={(numberKeys) => onChange({ ...settings, numberKeys })}
          />
          <Toggle
            label="Read lines and answers aloud"
            hint={canRead ? readsAloud : cannotRead}
            on={canRead && settings.readAloud}
            disabled={!canRead}
            onChange={(readAloud) => onChange({ ...settings, readAloud })}
          />
        </div>
      </section>
    </Dialog>
  );
}
