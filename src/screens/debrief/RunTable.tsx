import type { JSX } from 'preact';
import type { Outlook } from '../../debrief/outlook.ts';
import type { Trace } from '../../encounter/trace.ts';
import { inHundred } from './ahead.ts';
import { answerWords } from './answer.ts';
import css from './RunTable.module.css';
import { states } from './run-line.ts';

export interface RunTableProps {
  readonly trace: Trace;
  /** What lay ahead, by decision; empty where it was not reckoned. */
  readonly outlook: Outlook;
  /** When false it is there for screen readers only. */
  readonly shown: boolean;
  readonly id: string;
}

/** What lay ahead at a row: at the start, or after so many decisions. */
function aheadAt({ turns }: Trace, outlook: Outlook, row: number): string {
  const reckoned = outlook[Math.max(0, row - 1)];
  const prospect = row === 0 ? reckoned?.before : reckoned?.after[turns[row - 1]?.response ?? ''];
  return prospect ? inHundred(prospect.good) : 'not followed';
}

/** The same run as numbers: a row for the start and one for each decision, as the line has points. */
export function RunTable({ trace, outlook, shown, id }: RunTableProps): JSX.Element {
  return (
    // Takes focus because it may scroll sideways, and a keyboard must be able to.
    <section
      class={shown ? css.frame : 'visually-hidden'}
      id={id}
      aria-label="The run as a table"
      tabIndex={shown ? 0 : -1}
    >
      <table class={css.table}>
        <caption class={css.caption}>The run as numbers, after each decision, in this game</caption>
        <thead>
          <tr>
            <th scope="col">Decision</th>
            <th scope="col">Arousal</th>
            <th scope="col">Trust</th>
            <th scope="col">Unmet need</th>
            {outlook.length > 0 && <th scope="col">Ways on that end well</th>}
          </tr>
        </thead>
        <tbody>
          {states(trace).map((person, at) => {
            const turn = at === 0 ? undefined : trace.turns[at - 1];
            return (
              <tr key={at}>
                <th scope="row">
                  {turn ? (
                    <>
                      <span class={css.number}>{at}</span> {answerWords(turn)}
                    </>
                  ) : (
                    'At the start'
                  )}
                </th>
                <td>{person.arousal}</td>
                <td>{person.trust}</td>
                <td>{person.need}</td>
                {outlook.length > 0 && <td>{aheadAt(trace, outlook, at)}</td>}
              </tr>
            );
          })}
        </tbody>
      </table>
    </section>
  );
}
