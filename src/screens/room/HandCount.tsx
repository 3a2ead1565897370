import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { mostHands } from '../../encounter/votes.ts';
import css from './HandCount.module.css';
import type { RoomOption } from './room-view.ts';

export interface HandCountProps {
  readonly option: RoomOption;
  readonly hands: number;
  readonly onCount: (hands: number) => void;
  readonly onEnter: () => void;
  /** A letter pressed in the field; true where it led somewhere. */
  readonly onLetter: (letter: string) => boolean;
}

/** The hands for one option. A text field that behaves as a spin button: a number field would turn with the wheel. */
export function HandCount({ option, hands, onCount, onEnter, onLetter }: HandCountProps): JSX.Element {
  // What was typed, while it is no number: a field that has been emptied stays empty until somebody leaves it.
  const [emptied, setEmptied] = useState(false);
  const count = (next: number): void => {
    setEmptied(false);
    onCount(Math.min(mostHands, Math.max(0, next)));
  };

  const onKey = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.altKey || event.metaKey) return;
    const by = steps[event.key];
    if (by !== undefined) count(hands + by);
    const led = by === undefined && /^[a-z]$/i.test(event.key) && onLetter(event.key.toUpperCase());
    if (by !== undefined || led) event.preventDefault();
    if (event.key !== 'Enter' || event.repeat) return;
    event.preventDefault();
    onEnter();
  };

  return (
    <span class={css.count}>
      <button
        type="button"
        class={css.step}
        aria-label={`One hand fewer for ${option.letter}`}
        disabled={hands === 0}
        onClick={() => count(hands - 1)}
      >
        <span class={css.minus} aria-hidden="true" />
      </button>
      <input
        class={css.field}
        type="text"
        inputMode="numeric"
        autocomplete="off"
        maxLength={3}
        role="spinbutton"
        aria-label={`Hands for ${option.letter}: ${option.text}`}
        aria-valuenow={hands}
        aria-valuemin={0}
        aria-valuemax={mostHands}
        value={emptied ? '' : String(hands)}
        onFocus={(event) => event.currentTarget.select()}
        onBlur={() => setEmptied(false)}
        onInput={(event) => {
          const typed = event.currentTarget.value.replace(/\D/g, '');
          event.currentTarget.value = typed;
          count(Number(typed));
          setEmptied(typed === '');
        }}
        onKeyDown={onKey}
      />
      <button
        type="button"
        class={css.step}
        aria-label={`One hand more for ${option.letter}`}
        disabled={hands === mostHands}
        onClick={() => count(hands + 1)}
      >
        <span class={css.plus} aria-hidden="true" />
      </button>
    </span>
  );
}

const steps: Readonly<Record<string, number>> = { ArrowUp: 1, ArrowDown: -1, '+': 1, '-': -1 };
