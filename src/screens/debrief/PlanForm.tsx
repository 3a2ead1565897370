import type { JSX } from 'preact';
import { useContext, useId, useRef, useState } from 'preact/hooks';
import type { Reflections } from '../../debrief/report.ts';
import { KeepingContext } from '../keeping.ts';
import { Button } from '../parts/Button.tsx';
import { oneLine } from './one-line.ts';
import { Part } from './Part.tsx';
import { PlanField } from './PlanField.tsx';
import css from './PlanForm.module.css';
import { PlanPairs } from './PlanPairs.tsx';
import type { PlanPair } from './plan-suggestions.ts';

type Plan = NonNullable<Reflections['plan']>;

export interface PlanFormProps {
  readonly plan: Plan | undefined;
  readonly suggestions: readonly PlanPair[];
  readonly onPlan: (plan: Plan) => void;
}

/** One if–then plan in their own words. One, because a plan is kept by being met again, not by being long. */
export function PlanForm({ plan, suggestions, onPlan }: PlanFormProps): JSX.Element {
  const id = useId();
  const keeping = useContext(KeepingContext);
  const [cue, setCue] = useState(plan?.cue ?? '');
  const [response, setResponse] = useState(plan?.response ?? '');
  const first = useRef<HTMLTextAreaElement>(null);
  const [asked, setAsked] = useState(false);
  const now: Plan = { cue: oneLine(cue), response: oneLine(response) };
  const written = now.cue !== '' && now.response !== '';
  const kept = plan !== undefined && plan.cue === now.cue && plan.response === now.response;
  const lacking = asked && !written;

  function keep(): void {
    setAsked(true);
    if (written) onPlan(now);
  }

  function pick(pair: PlanPair): void {
    setCue(pair.cue);
    setResponse(pair.response);
    first.current?.focus();
  }

  return (
    <Part
      title="One plan to take with you"
      about={`A cue you will notice, and what you will do when it comes. ${keeping.plan}`}
    >
      <form
        class={css.form}
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          keep();
        }}
      >
        <PlanPairs pairs={suggestions} onPick={pick} />
        <PlanField
          lead="If"
          more="the cue you will notice"
          value={cue}
          lacking={lacking && now.cue === ''}
          note={`${id}-note`}
          inputRef={first}
          onInput={setCue}
        />
        <PlanField
          lead="then I will"
          more="what you will do"
          value={response}
          lacking={lacking && now.response === ''}
          note={`${id}-note`}
          onInput={setResponse}
        />
        <div class={css.ways}>
          <Button kind="lead" onPress={keep}>
            Keep this plan
          </Button>
          <p class={css.note} id={`${id}-note`} role="status">
            {lacking && 'Both halves are needed: the cue, and what you will do.'}
            {kept && keeping.planTaken}
          </p>
        </div>
      </form>
    </Part>
  );
}
