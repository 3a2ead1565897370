/** What can be set about the sound: how loud each part is, what suits the ears, and what is left out. */
import type { JSX } from 'preact';
import { Slider } from '../parts/Slider.tsx';
import { Toggle } from '../parts/Toggle.tsx';
import type { ControlProps } from './controls.tsx';
import { levelInWords } from './words.ts';

interface Level {
  readonly name: 'tensionLevel' | 'voicesLevel' | 'roomLevel' | 'cuesLevel' | 'buttonsLevel';
  readonly label: string;
  readonly hint?: string;
}

const levels: readonly Level[] = [
  { name: 'tensionLevel', label: 'Heartbeat and tension' },
  { name: 'roomLevel', label: 'The room' },
  { name: 'cuesLevel', label: 'Single sounds' },
  { name: 'buttonsLevel', label: 'Button sounds' },
  {
    name: 'voicesLevel',
    label: 'Voices',
    hint: 'A murmur under the words; not real speech. Off unless you want it.',
  },
];

export function SoundLevels({ settings, onChange }: ControlProps): JSX.Element {
  return (
    <>
      {levels.map(({ name, ...words }) => (
        <Slider
          key={name}
          {...words}
          value={settings[name]}
          words={levelInWords}
          disabled={!settings.sound}
          onChange={(level) => onChange({ ...settings, [name]: level })}
        />
      ))}
    </>
  );
}

/** What concerns the ears more than the scene. */
export function ForTheEars({ settings, onChange }: ControlProps): JSX.Element {
  return (
    <div>
      <Toggle
        label="Softer on headphones"
        hint="Less of what is high and sharp; sudden sounds a little rounder."
        on={settings.comfort}
        disabled={!settings.sound}
        onChange={(comfort) => onChange({ ...settings, comfort })}
      />
      <Toggle
        label="The same in both ears"
        hint="For one earphone, or one ear that hears better."
        on={settings.mono}
        disabled={!settings.sound}
        onChange={(mono) => onChange({ ...settings, mono })}
      />
    </div>
  );
}

/** The parts of sensory-safe that are sound; the others stand where they belong. */
export function SafeSound({ settings, onChange }: ControlProps): JSX.Element {
  return (
    <div>
      <Toggle
        label="Rough and shrill sounds"
        hint="A fast tremor and high strings, when it is at its worst."
        on={!settings.smooth}
        disabled={!settings.sound}
        onChange={(on) => onChange({ ...settings, smooth: !on })}
      />
      <Toggle
        label="Heartbeat"
        hint="Without it, words say when it quickens and when it slows."
        on={!settings.silentHeart}
        disabled={!settings.sound}
        onChange={(on) => onChange({ ...settings, silentHeart: !on })}
      />
      <Toggle
        label="Loud and soft close together"
        hint="Nothing stands far out, and quiet is never quite silent."
        on={settings.even}
        disabled={!settings.sound}
        onChange={(even) => onChange({ ...settings, even })}
      />
    </div>
  );
}
