import type { JSX } from 'preact';
import { useEffect, useId, useMemo, useRef, useState } from 'preact/hooks';
import type { Debrief as DebriefReport, Reflections } from '../../debrief/report.ts';
import type { Vote } from '../../encounter/votes.ts';
import { Page } from '../parts/Page.tsx';
import { useArrival } from './arrive.ts';
import { CheckIn } from './CheckIn.tsx';
import type { Telling } from './causes.ts';
import { checkedIn } from './check-in.ts';
import css from './Debrief.module.css';
import { Next } from './Next.tsx';
import { Outcome } from './Outcome.tsx';
import { Part } from './Part.tsx';
import { PlanForm } from './PlanForm.tsx';
import { planSuggestions } from './plan-suggestions.ts';
import { Standards } from './Standards.tsx';
import { explainedIn, type Skip, skippedWith, skips } from './skipped.ts';
import { TurningPoints } from './TurningPoints.tsx';
import { WholeRun } from './WholeRun.tsx';

export interface DebriefProps {
  readonly debrief: DebriefReport;
  /** What was said before, if this debrief was opened before. */
  readonly reflections: Reflections;
  /** Something new was said: only the parts that changed, whole. */
  readonly onReflect: (partial: Partial<Reflections>) => void;
  /** Try one moment again, by its decision counted from 0. */
  readonly onRetry: (turn: number) => void;
  /** The same scenario with a new seed. */
  readonly onAgain: () => void;
  readonly onHome: () => void;
  /** How a room voted, where one did. */
  readonly votes?: readonly Vote[] | undefined;
}

const following =
  'Following every way that was open to you, to find where it turned. This can take some seconds.';

/**
 * The reasoning behind one run, told in the order in which it teaches: them first, then us. Nothing is in the
 * page before its turn, so that nobody (a screen reader, a search on the page) meets an answer before the question.
 */
export function Debrief(props: DebriefProps): JSX.Element {
  const { debrief, onRetry } = props;
  const { trace, turningPoints: points } = debrief;
  const tabId = useId();
  // Kept here as well as by the app, so that the page goes on even where nothing can be kept.
  const [said, setSaid] = useState(props.reflections);
  const [started, setStarted] = useState(
    () => checkedIn(props.reflections) || skips(props.reflections, 'check-in'),
  );
  const [explained, setExplained] = useState<ReadonlySet<number>>(() => explainedIn(props.reflections));
  const [waited, setWaited] = useState(false);
  if (started && !debrief.complete && !waited) setWaited(true);
  // How often they went on to the whole run: each time the focus goes there.
  const [past, setPast] = useState(0);
  const [picked, setSelected] = useState<number | null>(null);
  const selected = picked ?? points[0]?.turn ?? 0;
  const outcome = useArrival<HTMLHeadingElement>(started);
  const rest = debrief.complete && (skips(said, 'rest') || points.every(({ turn }) => explained.has(turn)));
  const telling: Telling = useMemo(
    () => ({ person: debrief.about.person, driver: debrief.about.driver, techniques: debrief.techniques }),
    [debrief],
  );
  const suggestions = useMemo(() => planSuggestions(debrief), [debrief]);
  const whole = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // Only when asked for: explaining the last moment leaves one at that moment.
    if (past > 0) whole.current?.querySelector('h2')?.focus();
  }, [past]);

  function reflect(partial: Partial<Reflections>): void {
    const now = { ...said, ...partial };
    setSaid(now);
    if (checkedIn(now)) setStarted(true);
    props.onReflect(partial);
  }

  function explain(turn: number, goal: string): void {
    setExplained(new Set([...explained, turn]));
    if (goal === '') skip(turn);
    else reflect({ goals: { ...said.goals, [turn]: goal } });
  }

  function skip(what: Skip): void {
    reflect({ skipped: skippedWith(said, what) });
  }

  function goOn(): void {
    if (!rest) skip('rest');
    setPast(past + 1);
  }

  function jump(decision: number): void {
    setSelected(decision);
    document.getElementById(`${tabId}-${decision}`)?.focus();
  }

  return (
    <Page title="Looking back" kicker={debrief.about.title} width="wide">
      <div class={css.debrief}>
        {!started && (
          <CheckIn
            reflections={said}
            onReflect={reflect}
            onSkip={() => {
              setStarted(true);
              skip('check-in');
            }}
            onHome={props.onHome}
          />
        )}
        {started && <Outcome debrief={debrief} reflections={said} headingRef={outcome} />}
        {/* There from the start, so that what it comes to say is said. */}
        <p class="visually-hidden" role="status">
          {started && !debrief.complete && following}
          {waited && debrief.complete && 'The turning points are ready.'}
        </p>
        {started && !debrief.complete && (
          <Part title="Turning points">
            <p>{following}</p>
          </Part>
        )}
        {started && points.length > 0 && (
          <TurningPoints
            debrief={debrief}
            telling={telling}
            goals={said.goals ?? {}}
            explained={explained}
            onExplain={explain}
            onRetry={onRetry}
            rest={rest}
            onPast={goOn}
          />
        )}
        {started && rest && (
          <>
            <div ref={whole}>
              <WholeRun
                debrief={debrief}
                telling={telling}
                selected={Math.min(selected, Math.max(0, trace.turns.length - 1))}
                onSelect={setSelected}
                onJump={jump}
                onRetry={onRetry}
                tabId={tabId}
                votes={props.votes}
              />
            </div>
            <Standards standards={debrief.standards} onJump={jump} />
            <PlanForm plan={said.plan} suggestions={suggestions} onPlan={(plan) => reflect({ plan })} />
            <Next onAgain={props.onAgain} onHome={props.onHome} />
          </>
        )}
      </div>
    </Page>
  );
}
