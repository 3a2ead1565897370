/** The few things that a learner may want otherwise before anything is timed, and what becomes of what they do. */
import type { JSX } from 'preact';
import { Choice } from '../parts/Choice.tsx';
import { Notice } from '../parts/Notice.tsx';
import { type ControlProps, SoundControl, TextSizeControl } from '../settings/controls.tsx';
import type { Settings } from '../settings/settings.ts';
import { clockLabel } from '../settings/words.ts';
import css from './ForYou.module.css';

export interface ForYouProps extends ControlProps {
  /** What the facilitator has set; it is offered first. */
  readonly usualClock: Settings['clock'];
  /** Whether finished runs are kept here. */
  readonly keepsRuns: boolean;
}

export function ForYou({ settings, onChange, usualClock, keepsRuns }: ForYouProps): JSX.Element {
  return (
    <section class={css.foryou} aria-labelledby="for-you">
      <h2 class={css.heading} id="for-you">
        Make it fit you
      </h2>
      <div class={css.controls}>
        <Choice
          legend="How long you have to answer"
          hint="Nothing counts for less if you take longer."
          options={clocksFor(settings.clock, usualClock).map((value) => ({
            value,
            label: clockLabel(value),
          }))}
          value={settings.clock}
          onChange={(clock) => onChange({ ...settings, clock })}
        />
        <TextSizeControl settings={settings} onChange={onChange} />
        <SoundControl settings={settings} onChange={onChange} />
      </div>
      <Notice>
        <p>
          This is practice. The people in it are made up, and nobody is marked.{' '}
          {keepsRuns
            ? 'How a finished run went is kept here for those who run this training, with the day and without your name. What you write is not kept.'
            : 'Nothing of what you do is kept: when you are done, it is gone.'}
        </p>
      </Notice>
    </section>
  );
}

/** A short list of long ones: as it is set here, twice as long, none; and what the learner has chosen in the settings. */
export function clocksFor(now: Settings['clock'], usual: Settings['clock']): readonly Settings['clock'][] {
  return [...new Set<Settings['clock']>([usual, 2, 'off', now])];
}
