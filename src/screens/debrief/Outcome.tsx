import type { JSX, RefObject } from 'preact';
import type { Debrief, Reflections } from '../../debrief/report.ts';
import { checkInWords } from './check-in.ts';
import css from './Outcome.module.css';
import { Part } from './Part.tsx';

export interface OutcomeProps {
  readonly debrief: Pick<Debrief, 'outcome' | 'conduct'>;
  readonly reflections: Reflections;
  readonly headingRef: RefObject<HTMLHeadingElement | null>;
}

/** How it ended and how you were: side by side, because the one does not follow from the other. */
export function Outcome({ debrief, reflections, headingRef }: OutcomeProps): JSX.Element {
  const { outcome, conduct } = debrief;
  const said = checkInWords(reflections);
  return (
    <Part title="How it went" about="Conduct is yours; the outcome is partly luck." headingRef={headingRef}>
      <div class={css.pair}>
        <div class={css.outcome}>
          <h3 class={css.label}>The outcome</h3>
          {outcome === null ? (
            <p class={css.sentence}>
              You left before an ending. Leaving is fine, and what was said so far is here.
            </p>
          ) : (
            <>
              <p class={css.name}>{outcome.name}</p>
              <p class={css.sentence}>{outcome.line}</p>
            </>
          )}
        </div>
        <div class={css.conduct}>
          <h3 class={css.label}>Your conduct</h3>
          <p class={css.sentence}>{conduct}</p>
        </div>
      </div>
      {said !== '' && <p class={css.said}>{said}</p>}
    </Part>
  );
}
