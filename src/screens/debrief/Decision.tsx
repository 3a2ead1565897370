import type { JSX } from 'preact';
import type { Trace } from '../../encounter/trace.ts';
import { type Counts, handsFor } from '../../encounter/votes.ts';
import { Button } from '../parts/Button.tsx';
import { handsInWords } from '../room/words.ts';
import { answerKind, answerOf, latencyWords, openResponses, responseWords } from './answer.ts';
import { barScale } from './bars.ts';
import { CauseList } from './CauseList.tsx';
import { type Telling, techniqueName } from './causes.ts';
import css from './Decision.module.css';
import { Inside } from './Inside.tsx';
import { Lines } from './Lines.tsx';

export interface DecisionProps {
  readonly trace: Trace;
  /** Counted from 0. */
  readonly decision: number;
  readonly telling: Telling;
  readonly onRetry: (turn: number) => void;
  /** How a room voted, where one did. */
  readonly counts?: Counts | undefined;
}

/** How many of the lines before a moment are shown again with it. */
const leadUpLines = 3;

/** One decision in full: what led to it, everything that was open, what was answered, and all that it did. */
export function Decision({ trace, decision, telling, onRetry, counts }: DecisionProps): JSX.Element | null {
  const turn = trace.turns[decision];
  if (!turn) return null;
  const before = decision === 0 ? trace.opening : (trace.turns[decision - 1]?.beats ?? []);
  const technique = turn.lapse ? undefined : answerOf(turn)?.technique;
  const how = howWords(answerKind(turn), latencyWords(turn));
  const opening = decision === 0 ? trace.openingCauses : [];
  const scale = barScale([...opening, ...turn.causes]);
  return (
    <div class={css.decision}>
      <h3 class={css.title}>Decision {decision + 1}</h3>
      <div class={css.columns}>
        <div class={css.column}>
          <Lines
            beats={before.filter(({ text }) => text !== '').slice(-leadUpLines)}
            label="What led up to it"
          />
          <h4 class={css.label}>What was open, in the order shown</h4>
          <ul class={css.open}>
            {openResponses(turn).map(({ response, yours }) => (
              <li key={response.id} class={yours ? css.yours : css.response}>
                {yours && <span class={css.mark}>You: </span>}
                {responseWords(response)}
                {counts && <span class={css.hands}> {handsInWords(handsFor(counts, response.id))}</span>}
              </li>
            ))}
          </ul>
          {how !== '' && <p class={css.how}>{how}</p>}
          <h4 class={css.label}>What followed</h4>
          <Lines beats={turn.beats} label="What followed" />
        </div>
        <div class={css.column}>
          {opening.length > 0 && (
            <>
              <h4 class={css.label}>Before you could answer at all</h4>
              <CauseList
                causes={opening}
                before={trace.start}
                after={turn.before}
                telling={telling}
                scale={scale}
              />
            </>
          )}
          <h4 class={css.label}>
            Every cause
            {technique !== undefined && (
              <span class={css.technique}> · {techniqueName(technique, telling.techniques)}</span>
            )}
          </h4>
          <CauseList
            causes={turn.causes}
            before={turn.before}
            after={turn.after}
            telling={{ ...telling, lapse: turn.lapse }}
            scale={scale}
          />
          {turn.why !== '' && <p>{turn.why}</p>}
          <Inside words={turn.inside} person={telling.person} />
          <div>
            <Button
              onPress={() => onRetry(decision)}
              label={`Try this moment again: decision ${decision + 1}`}
            >
              Try this moment again
            </Button>
          </div>
        </div>
      </div>
    </div>
  );
}

/** How it was answered; empty where that is plain from the list. A closed window and a chosen silence may lead to the same place; they are not the same act. */
function howWords(kind: ReturnType<typeof answerKind>, latency: string): string {
  if (kind === 'lapse') return 'The window closed before you had answered. None of these was chosen.';
  const when = latency === '' ? '' : ` ${latency}`;
  if (kind === 'silence') return `You chose to say nothing${when && `,${when}`}.`;
  return when && `You answered${when}.`;
}
