import type { JSX } from 'preact';
import { useRef } from 'preact/hooks';
import type { EncounterView } from '../views.ts';
import css from './Speech.module.css';
import { tell, untold } from './telling.ts';

export interface SpeechProps {
  readonly view: Pick<EncounterView, 'line' | 'seen' | 'caption' | 'announcement' | 'person'>;
}

/** The line that is on. The live regions are always in the page: one that arrives full is often not read. */
export function Speech({ view }: SpeechProps): JSX.Element {
  const told = useRef(untold);
  told.current = tell(told.current, view);
  const { line: key, withLine, alone } = told.current;
  const { line } = view;

  return (
    <div class={css.speech}>
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
