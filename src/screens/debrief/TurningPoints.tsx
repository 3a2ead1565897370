import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { Debrief } from '../../debrief/report.ts';
import { Button } from '../parts/Button.tsx';
import type { Telling } from './causes.ts';
import { Part } from './Part.tsx';
import { TurningPointStep } from './TurningPointStep.tsx';
import css from './TurningPoints.module.css';

export interface TurningPointsProps {
  readonly debrief: Debrief;
  readonly telling: Telling;
  /** What they were going for, by decision. */
  readonly goals: Readonly<Record<string, string>>;
  /** Decisions whose reveal may be shown: the goal was given or skipped. */
  readonly explained: ReadonlySet<number>;
  /** An empty goal means skipped. */
  readonly onExplain: (turn: number, goal: string) => void;
  readonly onRetry: (turn: number) => void;
  /** True once the rest of the page may be shown. */
  readonly rest: boolean;
  /** On to the rest of the page, past any question that is still open. */
  readonly onPast: () => void;
}

const counts = ['No', 'One', 'Two', 'Three', 'Four', 'Five'];

/** The moments that changed most, one open at a time; all of them stay in the page, in order, under their headings. */
export function TurningPoints(props: TurningPointsProps): JSX.Element {
  const points = props.debrief.turningPoints;
  const [open, setOpen] = useState(0);
  const count = counts[points.length] ?? String(points.length);
  return (
    <Part
      title={points.length === 1 ? 'The turning point' : 'Turning points'}
      about={`${count} ${points.length === 1 ? 'moment' : 'moments'} where another answer would have changed most.`}
    >
      <ol class={css.points}>
        {points.map((point, at) => (
          <TurningPointStep
            key={point.turn}
            debrief={props.debrief}
            point={point}
            at={at}
            open={at === open}
            goal={props.explained.has(point.turn) ? (props.goals[point.turn] ?? '') : null}
            telling={props.telling}
            onOpen={setOpen}
            onExplain={(goal) => props.onExplain(point.turn, goal)}
            onRetry={() => props.onRetry(point.turn)}
            onWhole={props.rest ? props.onPast : null}
          />
        ))}
      </ol>
      {!props.rest && (
        <div class={css.past}>
          <Button kind="quiet" onPress={props.onPast}>
            Leave the questions and see the whole run
          </Button>
        </div>
      )}
    </Part>
  );
}
