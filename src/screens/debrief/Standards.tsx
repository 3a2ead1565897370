import type { JSX } from 'preact';
import type { StandardResult } from '../../debrief/report.ts';
import { Part } from './Part.tsx';
import css from './Standards.module.css';

export interface StandardsProps {
  readonly standards: readonly StandardResult[];
  /** Shows that decision in the whole run. */
  readonly onJump: (decision: number) => void;
}

const groups: readonly { readonly title: string; readonly has: (one: StandardResult) => boolean }[] = [
  { title: 'Shown', has: ({ shown, missed }) => shown.length > 0 && missed.length === 0 },
  { title: 'Shown and missed', has: ({ shown, missed }) => shown.length > 0 && missed.length > 0 },
  { title: 'Missed', has: ({ shown, missed }) => shown.length === 0 && missed.length > 0 },
  { title: 'Never tested', has: ({ shown, missed }) => shown.length === 0 && missed.length === 0 },
];

/** How people are treated here, standard by standard, with the decisions it shows in. Never added up. */
export function Standards({ standards, onJump }: StandardsProps): JSX.Element {
  return (
    <Part
      title="How we treat people here"
      about="Conduct is yours; the outcome is partly luck. So these stand apart from how it ended."
    >
      {groups
        .map(({ title, has }) => ({ title, own: standards.filter(has) }))
        .filter(({ own }) => own.length > 0)
        .map(({ title, own }) => (
          <div class={css.group} key={title}>
            <h3 class={css.title}>{title}</h3>
            <ul class={css.list}>
              {own.map((standard) => (
                <li class={css.standard} key={standard.id}>
                  <p class={css.name}>{standard.name}</p>
                  <p class={css.text}>{standard.text}</p>
                  <Where words="Shown" decisions={standard.shown} onJump={onJump} />
                  <Where words="Missed" decisions={standard.missed} onJump={onJump} />
                </li>
              ))}
            </ul>
          </div>
        ))}
    </Part>
  );
}

interface WhereProps {
  readonly words: string;
  readonly decisions: readonly number[];
  readonly onJump: (decision: number) => void;
}

function Where({ words, decisions, onJump }: WhereProps): JSX.Element | null {
  if (decisions.length === 0) return null;
  return (
    <p class={css.where}>
      <span>{words} at</span>
      {decisions.map((decision) => (
        <button type="button" class={css.jump} key={decision} onClick={() => onJump(decision)}>
          decision {decision + 1}
        </button>
      ))}
    </p>
  );
}
