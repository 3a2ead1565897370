import type { JSX } from 'preact';
import { useId } from 'preact/hooks';
import css from './Toggle.module.css';

export interface ToggleProps {
  readonly label: string;
  readonly hint?: string;
  readonly on: boolean;
  readonly onChange: (on: boolean) => void;
  readonly disabled?: boolean;
}

/** On or off: a real checkbox whose whole line can be pressed. */
export function Toggle(props: ToggleProps): JSX.Element {
  const id = useId();
  return (
    <label class={css.toggle}>
      <input
        type="checkbox"
        class={css.box}
        checked={props.on}
        disabled={props.disabled}
        aria-labelledby={`${id}-label`}
        aria-describedby={props.hint === undefined ? undefined : `${id}-hint`}
        onChange={(event) => props.onChange(event.currentTarget.checked)}
      />
      <span class={css.words}>
        <span class={css.label} id={`${id}-label`}>
          {props.label}
        </span>
        {props.hint !== undefined && (
          <span class={css.hint} id={`${id}-hint`}>
            {props.hint}
          </span>
        )}
      </span>
    </label>
  );
}
