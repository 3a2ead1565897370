import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { Branch, TurningPoint } from '../../debrief/report.ts';
import { Choice } from '../parts/Choice.tsx';
import { responseWords } from './answer.ts';
import { BranchColumn } from './BranchColumn.tsx';
import css from './Branches.module.css';

export interface BranchesProps {
  readonly point: TurningPoint;
  readonly lapse: boolean;
  readonly person: string;
}

/** Yours and another, side by side: both were really run, and each row of one stands beside its row of the other. */
export function Branches({ point, lapse, person }: BranchesProps): JSX.Element {
  const [chosen, setChosen] = useState(point.contrast.response.id);
  const other: Branch = point.others.find(({ response }) => response.id === chosen) ?? point.contrast;
  return (
    <div class={css.branches}>
      {point.others.length > 1 && (
        <Choice
          legend="Which other answer?"
          layout="stack"
          options={point.others.map(({ response }) => ({
            value: response.id,
            label: responseWords(response),
          }))}
          value={other.response.id}
          onChange={setChosen}
        />
      )}
      <h4 class={css.heading}>The two branches</h4>
      <div class={css.pair}>
        <BranchColumn
          title="What you did"
          answer={lapse ? 'The window closed before you had answered' : responseWords(point.yours.response)}
          branch={point.yours}
          person={person}
        />
        <BranchColumn
          title="The other branch"
          answer={responseWords(other.response)}
          branch={other}
          person={person}
        />
      </div>
    </div>
  );
}
