import type { JSX, RefObject } from 'preact';
import type { TechniqueNote, TurningPoint } from '../../debrief/report.ts';
import { Ahead } from './Ahead.tsx';
import { aheadOf } from './ahead.ts';
import { CauseList } from './CauseList.tsx';
import type { Telling } from './causes.ts';
import { Inside } from './Inside.tsx';
import css from './Reveal.module.css';
import { Technique } from './Technique.tsx';

export interface RevealProps {
  readonly point: TurningPoint;
  /** What they said they were going for; empty when skipped. */
  readonly goal: string;
  readonly telling: Telling;
  readonly headingRef: RefObject<HTMLHeadingElement | null>;
}

/** What it did, why here, what it was like on the other side, and what is known of it in general. */
export function Reveal({ point, goal, telling, headingRef }: RevealProps): JSX.Element {
  const { yours } = point;
  const ahead = aheadOf(point);
  const note: TechniqueNote | undefined = telling.techniques[yours.response.technique];
  return (
    <div class={css.reveal}>
      {goal !== '' && (
        <p class={css.goal}>
          <span class={css.label}>{telling.lapse ? 'What was going on for you' : 'You were going for'}</span>{' '}
          {goal}
        </p>
      )}
      <div class={css.step}>
        <h4 class={css.title} tabIndex={-1} ref={headingRef}>
          What it did
        </h4>
        <p class={css.key}>
          Arousal is how stirred up {telling.person} is; trust, how far you are believed; unmet need, what{' '}
          {telling.person} came for and has not got.
        </p>
        <CauseList causes={yours.causes} before={yours.before} after={yours.after} telling={telling} />
      </div>
      <div class={css.step}>
        <h4 class={css.title}>Why it went so, with {telling.person}, just then</h4>
        {yours.why !== '' && <p class={css.text}>{yours.why}</p>}
        <Inside words={yours.inside} person={telling.person} />
      </div>
      {ahead.length > 0 && (
        <div class={css.step}>
          <h4 class={css.title}>What it left open</h4>
          <Ahead rows={ahead} />
        </div>
      )}
      {note !== undefined && (
        <div class={css.step}>
          <h4 class={css.title}>{note.name}, in general</h4>
          <Technique note={note} />
        </div>
      )}
    </div>
  );
}
