import type { JSX } from 'preact';
import { useId } from 'preact/hooks';
import css from './Select.module.css';

export interface SelectProps<T extends string> {
  readonly label: string;
  /** What the value that is chosen means; read out with it. */
  readonly hint?: string;
  readonly options: readonly { readonly value: T; readonly label: string }[];
  readonly value: T;
  readonly onChange: (value: T) => void;
}

/** One of many short words, where a row of them would be a wall: the browser's own list. */
export function Select<T extends string>(props: SelectProps<T>): JSX.Element {
  const id = useId();
  return (
    <div class={css.select}>
      <label class={css.label} for={id}>
        {props.label}
      </label>
      <select
        id={id}
        class={css.input}
        value={props.value}
        aria-describedby={props.hint === undefined ? undefined : `${id}-hint`}
        onChange={(event) => props.onChange(event.currentTarget.value as T)}
      >
        {props.options.map(({ value, label }) => (
          <option key={value} value={value}>
            {label}
          </option>
        ))}
      </select>
      {props.hint !== undefined && (
        <p class={css.hint} id={`${id}-hint`}>
          {props.hint}
        </p>
      )}
    </div>
  );
}
