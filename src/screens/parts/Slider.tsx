import type { JSX } from 'preact';
import { useId } from 'preact/hooks';
import css from './Slider.module.css';

export interface SliderProps {
  readonly label: string;
  readonly hint?: string;
  /** 0 to 1. */
  readonly value: number;
  readonly onChange: (value: number) => void;
  /** What a value means, in words: shown beside the label and read out. */
  readonly words: (value: number) => string;
  /** How far one press of an arrow key goes. */
  readonly step?: number;
  readonly disabled?: boolean;
}

/** More or less of something, said in words rather than in figures. */
export function Slider(props: SliderProps): JSX.Element {
  const id = useId();
  const words = props.words(props.value);
  return (
    <div class={css.slider}>
      <div class={css.head}>
        <label class={css.label} for={id}>
          {props.label}
        </label>
        <span class={css.words} aria-hidden="true">
          {words}
        </span>
      </div>
      {props.hint !== undefined && (
        <p class={css.hint} id={`${id}-hint`}>
          {props.hint}
        </p>
      )}
      <input
        id={id}
        class={css.input}
        type="range"
        min={0}
        max={1}
        step={props.step ?? 0.1}
        value={props.value}
        disabled={props.disabled}
        aria-valuetext={words}
        aria-describedby={props.hint === undefined ? undefined : `${id}-hint`}
        onInput={(event) => props.onChange(Number(event.currentTarget.value))}
      />
    </div>
  );
}
