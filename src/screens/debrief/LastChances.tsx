import type { JSX } from 'preact';
import type { LastChance } from '../../debrief/outlook.ts';
import { Button } from '../parts/Button.tsx';
import css from './LastChances.module.css';

export interface LastChancesProps {
  readonly chances: readonly LastChance[];
  readonly onSelect: (decision: number) => void;
}

/** Up to where it could still have ended otherwise, each with a way to that decision. */
export function LastChances({ chances, onSelect }: LastChancesProps): JSX.Element | null {
  if (chances.length === 0) return null;
  return (
    <div class={css.chances}>
      <h3 class={css.title}>How else it could have ended, and until when</h3>
      <p class={css.key}>Every way on from your run was followed to its end.</p>
      <ul class={css.list}>
        {chances.map(({ kind, name, decision }) => (
          <li class={css.chance} key={kind}>
            <span class={css.name}>{name}</span>{' '}
            <Button
              kind="quiet"
              onPress={() => onSelect(decision)}
              label={`until decision ${decision + 1}: ${name}. Look at this decision`}
            >
              {`until decision ${decision + 1}`}
            </Button>
          </li>
        ))}
      </ul>
    </div>
  );
}
