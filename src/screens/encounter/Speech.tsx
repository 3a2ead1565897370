import type { JSX } from 'preact';
import { useRef } from 'preact/hooks';
import type { EncounterView } from '../views.ts';
import { lately } from './lately.ts';
import css from './Speech.module.css';
import { tell, untold } from './telling.ts';

export interface SpeechProps {
  readonly view: Pick<
    EncounterView,
    'line' | 'said' | 'moment' | 'seen' | 'caption' | 'announcement' | 'person'
  >;
}

/** The line that is on, and while it is answered those that led to it. The live regions are always in the page: one that arrives full is often not read. */
export function Speech({ view }: SpeechProps): JSX.Element {
  const told = useRef(untold);
  told.current = tell(told.current, view);
  const { line: key, withLine, alone } = told.current;
  const { line } = view;

  const open = view.moment !== null;
  // The latest first, from the bottom up: what finds no room is left out whole (see the style sheet).
  const earlier = open
    ? lately(view)
        .map((each, at) => ({ ...each, at }))
        .reverse()
    : [];

  return (
    <div class={open ? css.answered : css.speech}>
      {open && (
        // All of it has been told already, and stands in what was said.
        <div class={css.earlier} aria-hidden="true">
          {earlier.map(({ speaker, text, at }) => (
            <p class={speaker === null ? css.told : css.before} key={at}>
              {speaker !== null && <span class={css.who}>{speaker}: </span>}
              {text}
            </p>
          ))}
        </div>
      )}
      <div aria-live="polite" aria-atomic="true">
        {line !== null && key !== null && (
          <div class={line.speaker === null ? css.narration : css.spoken} key={key}>
            {line.speaker !== null && (
              <p class={line.speaker === view.person ? css.speaker : css.other}>{line.speaker}</p>
            )}
            <p class={css.words}>
              <span class={css.ground}>{line.text}</span>
            </p>
            {withLine !== '' && <p class="visually-hidden">{withLine}</p>}
          </div>
        )}
      </div>
      <p class="visually-hidden" aria-live="polite">
        {alone}
      </p>
      <p class="visually-hidden" aria-live="polite">
        {view.announcement}
      </p>
    </div>
  );
}
