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
  const count = debrief.turningPoints.length;
  return (
    <li class={open ? css.open : css.closed}>
      <h3 class={css.heading} tabIndex={-1} ref={heading}>
        <span class={css.number}>{at + 1}</span> Decision {point.turn + 1}
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
          {count > 1 && (
            <div class={css.steps}>
              {at > 0 && <Button onPress={() => onOpen(at - 1)}>Previous</Button>}
              {at < count - 1 && (
                <Button
                  onPress={() => onOpen(at + 1)}
                >{`Next: decision ${(debrief.turningPoints[at + 1]?.turn ?? 0) + 1}`}</Button>
              )}
            </div>
          )}
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
