import type { JSX } from 'preact';
import { useId, useState } from 'preact/hooks';
import type { Debrief } from '../../debrief/report.ts';
import type { Vote } from '../../encounter/votes.ts';
import { Button } from '../parts/Button.tsx';
import type { Telling } from './causes.ts';
import { Decision } from './Decision.tsx';
import { LastChances } from './LastChances.tsx';
import { Part } from './Part.tsx';
import { RunLine } from './RunLine.tsx';
import { RunTable } from './RunTable.tsx';
import css from './WholeRun.module.css';

export interface WholeRunProps {
  readonly debrief: Debrief;
  readonly telling: Telling;
  readonly selected: number;
  readonly onSelect: (decision: number) => void;
  /** Selects a decision and goes there. */
  readonly onJump: (decision: number) => void;
  readonly onRetry: (turn: number) => void;
  /** Begins the id of every decision's tab, for jumps from elsewhere on the page. */
  readonly tabId: string;
  /** How a room voted, where one did. */
  readonly votes?: readonly Vote[] | undefined;
}

/** The whole run on one line, and any decision of it in full. */
export function WholeRun(props: WholeRunProps): JSX.Element {
  const { debrief, selected } = props;
  const { trace } = debrief;
  const id = useId();
  const [table, setTable] = useState(false);
  if (trace.turns.length === 0) {
    return (
      <Part title="The whole run">
        <p>You left before the first decision, so there is nothing to look back on yet.</p>
      </Part>
    );
  }
  return (
    <Part
      title="The whole run"
      about={`Every decision, and how ${debrief.about.person} stood between them. Pick one, or walk them with the arrow keys. A diamond marks a turning point. The scale runs from 0 to 100, in this game.`}
    >
      <RunLine
        trace={trace}
        turning={debrief.turningPoints.map(({ turn }) => turn)}
        selected={selected}
        onSelect={props.onSelect}
        id={props.tabId}
        panel={`${id}-panel`}
      />
      <div
        role="tabpanel"
        class={css.panel}
        id={`${id}-panel`}
        aria-labelledby={`${props.tabId}-${selected}`}
      >
        <Decision
          trace={trace}
          decision={selected}
          telling={props.telling}
          onRetry={props.onRetry}
          counts={props.votes?.find(({ turn }) => turn === selected)?.counts}
        />
      </div>
      <LastChances chances={debrief.lastChances} onSelect={props.onJump} />
      <div class={css.numbers}>
        <div class={css.toggle}>
          <Button kind="quiet" onPress={() => setTable(!table)} expanded={table}>
            {table ? 'Hide the table' : 'Show the run as a table'}
          </Button>
        </div>
        <RunTable trace={trace} outlook={debrief.outlook} shown={table} id={`${id}-table`} />
      </div>
    </Part>
  );
}
