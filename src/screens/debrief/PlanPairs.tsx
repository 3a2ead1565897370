import type { JSX } from 'preact';
import { useId } from 'preact/hooks';
import css from './PlanForm.module.css';
import type { PlanPair } from './plan-suggestions.ts';

export interface PlanPairsProps {
  readonly pairs: readonly PlanPair[];
  readonly onPick: (pair: PlanPair) => void;
}

/** Whole plans from the run: picking one fills both halves, which can then be reworded. */
export function PlanPairs({ pairs, onPick }: PlanPairsProps): JSX.Element | null {
  const id = useId();
  if (pairs.length === 0) return null;
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset would ask for a legend, and these only fill the fields
    <div class={css.pairs} role="group" aria-labelledby={id}>
      <p class={css.from} id={id}>
        From this run. Take one and reword it, or write your own.
      </p>
      {pairs.map((pair) => (
        <button type="button" class={css.pair} key={pair.cue} onClick={() => onPick(pair)}>
          If {pair.cue}, <span class={css.then}>then I will {pair.response}.</span>
        </button>
      ))}
    </div>
  );
}
