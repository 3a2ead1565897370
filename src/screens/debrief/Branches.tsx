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

/** The branch, gone on by somebody who knows every way on. */
const goingInformed = (branch: Branch): Branch =>
  branch.informed ? { ...branch, ...branch.informed, own: 0 } : branch;

/** Yours and another, side by side: both were really run, and each row of one stands beside its row of the other. */
export function Branches({ point, lapse, person }: BranchesProps): JSX.Element {
  const [chosen, setChosen] = useState(point.contrast.response.id);
  const [going, setGoing] = useState<'own' | 'informed'>('own');
  const found: Branch = point.others.find(({ response }) => response.id === chosen) ?? point.contrast;
  const other: Branch = going === 'informed' ? goingInformed(found) : found;
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
      {found.informed && found.onward.length > 0 && (
        <Choice
          legend="How does it go on from there?"
          layout="row"
          options={[
            { value: 'own', label: 'As you went on' },
            { value: 'informed', label: 'As well as it could' },
          ]}
          value={going}
          onChange={setGoing}
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
          informed={other !== found}
          person={person}
        />
      </div>
    </div>
  );
}
