/** The controls that the first screen and the settings dialog share, so that they can never say different things. */
import type { JSX } from 'preact';
import { Choice } from '../parts/Choice.tsx';
import { Slider } from '../parts/Slider.tsx';
import { Toggle } from '../parts/Toggle.tsx';
import css from './controls.module.css';
import { changedParts, madeSafe, safetyOf, unmadeSafe } from './safe.ts';
import { clockFactors, type Settings } from './settings.ts';
import { ceilingInWords, changedInWords, clockLabel } from './words.ts';

export interface ControlProps {
  readonly settings: Settings;
  readonly onChange: (settings: Settings) => void;
}

const clocks: readonly Settings['clock'][] = [...clockFactors, 'off', 'room'];

export function ClockControl({ settings, onChange }: ControlProps): JSX.Element {
  return (
    <Choice
      legend="How long you have to answer"
      options={clocks.map((value) => ({ value, label: clockLabel(value) }))}
      value={settings.clock}
      onChange={(clock) => onChange({ ...settings, clock })}
    />
  );
}

export function SoundControl({ settings, onChange }: ControlProps): JSX.Element {
  return (
    <Toggle
      label="Sound"
      hint="The room, a heartbeat, and a low note that tightens as they do. Headphones suit it."
      on={settings.sound}
      onChange={(sound) => onChange({ ...settings, sound })}
    />
  );
}

export function CaptionsControl({ settings, onChange }: ControlProps): JSX.Element {
  return (
    <Toggle
      label="Say in words what can be heard"
      on={settings.captions}
      onChange={(captions) => onChange({ ...settings, captions })}
    />
  );
}

/** One press for all of it. What was changed afterwards is said beside it: on is then not quite what it says. */
export function SafeControl({ settings, onChange }: ControlProps): JSX.Element {
  const safety = safetyOf(settings);
  return (
    <div>
      <Toggle
        label="Sensory-safe"
        hint="Gentle sound, the heartbeat in words, still pictures, half as tight."
        on={safety !== 'off'}
        onChange={(on) => onChange(on ? madeSafe(settings) : unmadeSafe(settings))}
      />
      {/* Always in the page: a live region that arrives with its words in it is often not read. */}
      <p class={safety === 'changed' ? css.changed : 'visually-hidden'} role="status">
        {safety === 'changed' && `Changed by you: ${changedInWords(changedParts(settings))}`}
      </p>
    </div>
  );
}

export function MotionControl({ settings, onChange }: ControlProps): JSX.Element {
  return (
    <Choice
      legend="Movement"
      options={[
        { value: 'system', label: 'As this device has it' },
        { value: 'full', label: 'Moving' },
        { value: 'reduced', label: 'Still' },
      ]}
      value={settings.motion}
      onChange={(motion) => onChange({ ...settings, motion })}
    />
  );
}

export function CeilingControl({ settings, onChange }: ControlProps): JSX.Element {
  return (
    <Slider
      label="How far light and sound may tighten"
      hint="Only how it looks and sounds. The person and what they say stay the same."
      value={settings.ceiling}
      step={0.25}
      words={ceilingInWords}
      onChange={(ceiling) => onChange({ ...settings, ceiling })}
    />
  );
}

export function TextSizeControl({ settings, onChange }: ControlProps): JSX.Element {
  return (
    <Choice
      legend="Size of the text"
      options={[
        { value: 100, label: 'Usual' },
        { value: 125, label: 'Larger' },
        { value: 150, label: 'Large' },
        { value: 200, label: 'Twice' },
      ]}
      value={settings.textSize}
      onChange={(textSize) => onChange({ ...settings, textSize })}
    />
  );
}
