import type { JSX } from 'preact';
import type { Branch } from '../../debrief/report.ts';
import { answerWords, endingWords } from './answer.ts';
import css from './Branches.module.css';
import { measureNames, measures } from './causes.ts';
import { Inside } from './Inside.tsx';
import { Lines } from './Lines.tsx';
import { informedWords, ownWords } from './onward.ts';

export interface BranchColumnProps {
  readonly title: string;
  readonly answer: string;
  readonly branch: Branch;
  /** It goes on as well as it could, by somebody who knows every way on. */
  readonly informed?: boolean;
  readonly person: string;
}

/**
 * One branch from its answer to its ending. Always the same six rows, even where one is empty: the two
 * columns share their rows, so that a row can be read across.
 */
export function BranchColumn({ title, answer, branch, informed, person }: BranchColumnProps): JSX.Element {
  const end = branch.onward.at(-1)?.after ?? branch.after;
  return (
    <div class={branch.yours ? css.yours : css.other}>
      <div class={css.row}>
        <h5 class={css.title}>{title}</h5>
        <p class={css.answer}>{answer}</p>
      </div>
      <div class={css.row}>
        <Lines beats={branch.beats} label="What followed at once" />
      </div>
      <dl class={css.numbers}>
        {measures.map((on) => (
          <div key={on}>
            <dt>{measureNames[on]}</dt>
            <dd>
              {branch.before[on]} <span aria-hidden="true">→</span>
              <span class="visually-hidden"> to </span> {branch.after[on]}
            </dd>
          </div>
        ))}
      </dl>
      <div class={css.row}>
        {branch.why !== '' && <p>{branch.why}</p>}
        <Inside words={branch.inside} person={person} />
      </div>
      <div class={css.row}>
        <p class={css.whose}>{informed && branch.onward.length > 0 ? informedWords : ownWords(branch)}</p>
        {branch.onward.length > 0 && (
          <details>
            <summary class={css.summary}>
              {branch.onward.length === 1
                ? 'The decision after it'
                : `The ${branch.onward.length} decisions after it`}
            </summary>
            <ol class={css.onward}>
              {branch.onward.map((turn, at) => (
                <li key={at}>
                  {answerWords(turn)} <span class={css.after}>arousal {turn.after.arousal}</span>
                </li>
              ))}
            </ol>
          </details>
        )}
      </div>
      <p class={css.ending}>
        {endingWords(branch.ending?.kind ?? null)}{' '}
        <span class={css.after}>
          Arousal {end.arousal}, trust {end.trust}, unmet need {end.need} at the end, in this game.
        </span>
      </p>
    </div>
  );
}
