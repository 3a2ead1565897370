import type { JSX } from 'preact';
import { useId, useRef } from 'preact/hooks';
import css from './PlanForm.module.css';

export interface PlanFieldProps {
  /** How this half of the sentence begins. */
  readonly lead: string;
  /** What belongs in it, for those who hear the label without the sentence. */
  readonly more: string;
  readonly value: string;
  readonly suggestions: readonly string[];
  /** True when it was left empty and both halves are needed. */
  readonly lacking: boolean;
  /** The id of the note that says so. */
  readonly note: string;
  readonly onInput: (value: string) => void;
}

/** One half of the plan, with suggestions from the run that fill it in and can then be reworded. */
export function PlanField(props: PlanFieldProps): JSX.Element {
  const id = useId();
  const input = useRef<HTMLTextAreaElement>(null);
  return (
    <div class={css.half}>
      <div class={css.field}>
        <label class={css.lead} for={id}>
          {props.lead}
          <span class="visually-hidden">, {props.more}</span>
        </label>
        <textarea
          id={id}
          ref={input}
          class={css.input}
          rows={2}
          maxLength={240}
          value={props.value}
          aria-invalid={props.lacking}
          aria-describedby={props.lacking ? props.note : undefined}
          onInput={(event) => props.onInput(event.currentTarget.value)}
        />
      </div>
      {props.suggestions.length > 0 && (
        // biome-ignore lint/a11y/useSemanticElements: a fieldset would ask for a legend, and these only fill the field
        <div class={css.chips} role="group" aria-label={`Suggestions from this run for: ${props.lead}`}>
          {props.suggestions.map((words) => (
            <button
              type="button"
              class={css.chip}
              key={words}
              onClick={() => {
                props.onInput(words);
                input.current?.focus();
              }}
            >
              {words}
            </button>
          ))}
        </div>
      )}
    </div>
  );
}
