import type { JSX } from 'preact';
import { useId } from 'preact/hooks';
import { NightPanel } from '../../NightPanel.tsx';
import type { PackageRow } from './package-values.ts';
import css from './ScenarioTile.module.css';

export interface ScenarioTileProps {
  readonly row: PackageRow;
  readonly on: boolean;
  readonly onChange: (on: boolean) => void;
}

/** A scenario to be taken or left: a real checkbox whose whole tile can be pressed. */
export function ScenarioTile({ row, on, onChange }: ScenarioTileProps): JSX.Element {
  const id = useId();
  return (
    <label class={css.tile}>
      <span class={css.picture}>
        {row.picture === null ? <NightPanel /> : <img class={css.image} src={row.picture} alt="" />}
      </span>
      <span class={css.words}>
        <span class={css.title} id={`${id}-title`}>
          {row.title}
        </span>
        <span class={css.note} id={`${id}-note`}>
          {row.note}
        </span>
      </span>
      <input
        class={css.box}
        type="checkbox"
        checked={on}
        aria-labelledby={`${id}-title`}
        aria-describedby={`${id}-note`}
        onChange={(event) => onChange(event.currentTarget.checked)}
      />
    </label>
  );
}
