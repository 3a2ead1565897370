import type { JSX } from 'preact';
import { useId } from 'preact/hooks';
import css from './Field.module.css';

export interface FieldProps {
  readonly label: string;
  readonly hint?: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly most: number;
  /** Hides the label from sight where a heading above already says it. */
  readonly labelHidden?: boolean;
}

/** One line of text. */
export function Field(props: FieldProps): JSX.Element {
  const id = useId();
  return (
    <div class={css.field}>
      <label class={props.labelHidden === true ? 'visually-hidden' : css.label} for={id}>
        {props.label}
      </label>
      <input
        id={id}
        class={css.input}
        type="text"
        value={props.value}
        maxLength={props.most}
        autocomplete="off"
        aria-describedby={props.hint === undefined ? undefined : `${id}-hint`}
        onInput={(event) => props.onChange(event.currentTarget.value)}
      />
      {props.hint !== undefined && (
        <p class={css.hint} id={`${id}-hint`}>
          {props.hint}
        </p>
      )}
    </div>
  );
}
