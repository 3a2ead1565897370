import type { JSX } from 'preact';
import { useId } from 'preact/hooks';
import css from './Choice.module.css';

export interface ChoiceOption<T> {
  readonly value: T;
  readonly label: string;
  /** A second, quieter line. */
  readonly note?: string;
}

export interface ChoiceProps<T> {
  readonly legend: string;
  readonly hint?: string;
  readonly options: readonly ChoiceOption<T>[];
  /** Null while nothing has been chosen. */
  readonly value: T | null;
  readonly onChange: (value: T) => void;
  /** `row` for short words side by side, `stack` for sentences. */
  readonly layout?: 'row' | 'stack';
  /** Hides the legend from sight where a heading right above already says it. */
  readonly legendHidden?: boolean;
}

/** One of several: a fieldset of real radio buttons, so arrow keys and screen readers work as everywhere. */
export function Choice<T extends string | number | boolean>(props: ChoiceProps<T>): JSX.Element {
  const id = useId();
  const layout = props.layout ?? 'row';
  return (
    <fieldset class={css.choice} aria-describedby={props.hint === undefined ? undefined : `${id}-hint`}>
      <legend class={props.legendHidden === true ? 'visually-hidden' : css.legend}>{props.legend}</legend>
      {props.hint !== undefined && (
        <p class={css.hint} id={`${id}-hint`}>
          {props.hint}
        </p>
      )}
      <div class={layout === 'row' ? css.row : css.stack}>
        {props.options.map((option) => (
          <label class={css.option} key={String(option.value)}>
            <input
              type="radio"
              class={css.radio}
              name={id}
              checked={option.value === props.value}
              onChange={() => props.onChange(option.value)}
            />
            <span class={css.words}>
              <span>{option.label}</span>
              {option.note !== undefined && <span class={css.note}>{option.note}</span>}
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
