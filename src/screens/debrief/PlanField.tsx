import type { JSX, RefObject } from 'preact';
import { useId } from 'preact/hooks';
import css from './PlanForm.module.css';

export interface PlanFieldProps {
  /** How this half of the sentence begins. */
  readonly lead: string;
  /** What belongs in it, for those who hear the label without the sentence. */
  readonly more: string;
  readonly value: string;
  /** True when it was left empty and both halves are needed. */
  readonly lacking: boolean;
  /** The id of the note that says so. */
  readonly note: string;
  readonly inputRef?: RefObject<HTMLTextAreaElement | null>;
  readonly onInput: (value: string) => void;
}

/** One half of the plan. */
export function PlanField(props: PlanFieldProps): JSX.Element {
  const id = useId();
  return (
    <div class={css.field}>
      <label class={css.lead} for={id}>
        {props.lead}
        <span class="visually-hidden">, {props.more}</span>
      </label>
      <textarea
        id={id}
        ref={props.inputRef ?? null}
        class={css.input}
        rows={2}
        maxLength={240}
        autocomplete="off"
        value={props.value}
        aria-invalid={props.lacking}
        aria-describedby={props.lacking ? props.note : undefined}
        onInput={(event) => props.onInput(event.currentTarget.value)}
      />
    </div>
  );
}
