import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { Debrief, TurningPoint } from '../../debrief/report.ts';
import { Button } from '../parts/Button.tsx';
import { answerWords, responseWords } from './answer.ts';
import { useArrival } from './arrive.ts';
import { Branches } from './Branches.tsx';
import type { Telling } from './causes.ts';
import { Goal } from './Goal.tsx';
import { Lines } from './Lines.tsx';
import { Reveal } from './Reveal.tsx';
import css from './TurningPoints.module.css';

export interface TurningPointStepProps {
  readonly debrief: Debrief;
  readonly point: TurningPoint;
  /** Which of the turning points, from 0. */
  readonly at: number;
  readonly open: boolean;
  /** Null until it was given; empty when it was skipped. */
  readonly goal: string | null;
  readonly telling: Telling;
  readonly onOpen: (at: number) => void;
  readonly onExplain: (goal: string) => void;
  readonly onRetry: () => void;
  /** From the last one on to the rest of the page; null while the rest is kept back. */
  readonly onWhole: (() => void) | null;
}

/** One turning point: the lines, the answer, their account; then ours, the other branch, and the moment again. */
export function TurningPointStep(props: TurningPointStepProps): JSX.Element {
  const { debrief, point, at, open, goal, telling, onOpen } = props;
  const [branching, setBranching] = useState(false);
  const heading = useArrival<HTMLHeadingElement>(open);
  const revealed = useArrival<HTMLHeadingElement>(goal !== null);
  const turn = debrief.trace.turns[point.turn];
  const answer = turn ? answerWords(turn) : responseWords(point.yours.response);
  const lapse = turn?.lapse ?? false;
  return (
    <li class={open ? css.open : css.closed}>
      <h3 class={css.heading} tabIndex={-1} ref={heading}>
        <span class={css.number} aria-hidden="true">
          {at + 1}
        </span>
        <span>
          <span class="visually-hidden">Turning point {at + 1}: </span>Decision {point.turn + 1}{' '}
          <span class={css.of}>of {debrief.trace.turns.length}</span>
        </span>
      </h3>
      {open ? (
        <div class={css.inside}>
          <Lines beats={point.leadUp} label="What led up to it" />
          <p class={css.answer}>
            <span class={css.label}>{lapse ? 'Your answer' : 'You'}</span> {answer}
          </p>
          {goal === null ? (
            <Goal lapse={lapse} onGoal={props.onExplain} onSkip={() => props.onExplain('')} />
          ) : (
            <>
              <Reveal point={point} goal={goal} telling={{ ...telling, lapse }} headingRef={revealed} />
              <div class={css.ways}>
                <Button
                  kind={branching ? 'plain' : 'lead'}
                  onPress={() => setBranching(!branching)}
                  expanded={branching}
                >
                  {branching ? 'Hide the other branch' : 'See the other branch'}
                </Button>
                {!branching && <Button onPress={props.onRetry}>Try this moment again now</Button>}
              </div>
              {branching && (
                <>
                  <Branches point={point} lapse={lapse} person={telling.person} />
                  <div class={css.ways}>
                    <Button kind="lead" onPress={props.onRetry}>
                      Try this moment again now
                    </Button>
                  </div>
                </>
              )}
            </>
          )}
          <Steps at={at} points={debrief.turningPoints} onOpen={onOpen} onWhole={props.onWhole} />
        </div>
      ) : (
        <div class={css.brief}>
          <p>{answer}</p>
          <Button onPress={() => onOpen(at)} label={`Look at this one: decision ${point.turn + 1}`}>
            Look at this one
          </Button>
        </div>
      )}
    </li>
  );
}

interface StepsProps {
  readonly at: number;
  readonly points: readonly TurningPoint[];
  readonly onOpen: (at: number) => void;
  readonly onWhole: (() => void) | null;
}

function Steps({ at, points, onOpen, onWhole }: StepsProps): JSX.Element {
  const next = points[at + 1];
  return (
    <div class={css.steps}>
      {at > 0 && <Button onPress={() => onOpen(at - 1)}>Previous</Button>}
      {next !== undefined && (
        <Button onPress={() => onOpen(at + 1)}>{`Next: decision ${next.turn + 1}`}</Button>
      )}
      {next === undefined && onWhole !== null && <Button onPress={onWhole}>On to the whole run</Button>}
    </div>
  );
}
