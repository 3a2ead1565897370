import type { JSX } from 'preact';
import type { Step } from './check-in.ts';
import css from './Taps.module.css';

export interface TapsProps<T> {
  readonly legend: string;
  readonly options: readonly Step<T>[];
  readonly value: T | null;
  readonly onTap: (value: T) => void;
}

/**
 * A question answered by one press. Buttons, not radios: an arrow key moves a radio's answer at once, and
 * here an answer moves the page on.
 */
export function Taps<T extends string | number>(props: TapsProps<T>): JSX.Element {
  return (
    <fieldset class={css.taps}>
      <legend class={css.legend}>{props.legend}</legend>
      <div class={css.row}>
        {props.options.map(({ value, label }) => (
          <button
            type="button"
            key={value}
            class={css.tap}
            aria-pressed={value === props.value}
            onClick={() => props.onTap(value)}
          >
            {label}
          </button>
        ))}
      </div>
    </fieldset>
  );
}
