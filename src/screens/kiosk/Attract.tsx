import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { Mark } from '../parts/Mark.tsx';
import css from './Attract.module.css';
import { useLongPress } from './long-press.ts';

export interface AttractLine {
  readonly speaker: string | null;
  readonly text: string;
  /** What somebody in the learner's place answers. */
  readonly yours: boolean;
}

export interface AttractProps {
  /** A still of the one who is waiting; what is seen until the stage has its pictures, or in its place. */
  readonly picture: string | undefined;
  readonly stageHost: (element: HTMLDivElement | null) => void;
  /** The stage shows its scene. */
  readonly staged: boolean;
  readonly line: AttractLine | null;
  /** 0 to 1: how agitated the line at the foot is. */
  readonly tension: number;
  readonly onBegin: () => void;
  /** The mark was held, or the facilitator's keys were pressed. */
  readonly onFacilitator: () => void;
}

/** Keys that only go with others, or move the focus: they begin nothing. */
const idleKeys =
  /^(Tab|Shift|Control|Alt|AltGraph|Meta|CapsLock|NumLock|ScrollLock|Escape|Fn.*|F\d+|Dead|Unidentified|Process|ContextMenu|PrintScreen|Pause|(Audio|Media|Volume|Launch|Browser|Brightness|Power|Sleep|Wake).*)$/;

/** Nobody is here: the person across lives on, and the whole screen is one button. */
export function Attract(props: AttractProps): JSX.Element {
  const { line } = props;
  const begin = useRef<HTMLButtonElement>(null);
  // It has the focus from the start; round a whole screen that is touched, a ring would only be odd.
  const [ringed, setRinged] = useState(false);
  const held = useLongPress(props.onFacilitator, props.onBegin);

  useEffect(() => begin.current?.focus({ preventScroll: true }), []);
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (event.key === 'Tab') setRinged(true);
      if (event.ctrlKey && event.altKey && event.code === 'KeyF') {
        event.preventDefault();
        props.onFacilitator();
        return;
      }
      if (event.defaultPrevented || event.ctrlKey || event.altKey || event.metaKey || event.repeat) return;
      // The button's own; it answers when they are let go.
      if (event.key === 'Enter' || event.key === ' ' || idleKeys.test(event.key)) return;
      event.preventDefault();
      props.onBegin();
    };
    addEventListener('keydown', onKey);
    return () => removeEventListener('keydown', onKey);
  });

  return (
    <div class={css.attract}>
      <div class={props.staged ? css.staged : css.waiting} aria-hidden="true">
        {props.picture !== undefined && <img class={css.still} src={props.picture} alt="" />}
        <div class={css.stage} ref={props.stageHost} />
      </div>
      <main class={css.panel}>
        <div class={css.top}>
          <h1 class={css.title}>Composure</h1>
          <p class={css.lead}>
            Practise the worst five minutes of your job, until you can keep your head in them.
          </p>
        </div>
        {/* It goes on for ever, and is told to nobody who cannot see it. */}
        <div class={css.speech} aria-hidden="true">
          {line !== null && line.text !== '' && (
            <div class={line.yours ? css.yours : line.speaker === null ? css.told : css.said} key={line.text}>
              {line.speaker !== null && <p class={css.speaker}>{line.speaker}</p>}
              <p class={css.words}>{line.text}</p>
            </div>
          )}
        </div>
        <div class={css.foot}>
          <div class={css.pulse} style={{ transform: `scaleY(${(0.12 + 0.88 * props.tension).toFixed(3)})` }}>
            <Mark />
          </div>
          <button type="button" class={ringed ? css.ringed : css.begin} ref={begin} onClick={props.onBegin}>
            <span class={css.touch}>Touch to begin</span>
            <span class={`${css.orKey} with-keys`}>or press any key</span>
          </button>
        </div>
      </main>
      <div class={css.mark} aria-hidden="true" {...held}>
        <Mark size="small" />
      </div>
    </div>
  );
}
