import type { JSX } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import css from './CoolDown.module.css';
import { Button } from './parts/Button.tsx';

export interface CoolDownProps {
  /** The ending's name, and its last words: they stay for as long as the learner likes. */
  readonly ending: string;
  readonly line: string;
  readonly onDebrief: () => void;
  /** Where the button leads, if not to the debrief. */
  readonly onwards?: string;
  /** Where the stage goes on letting go of its light; left out where there is none. */
  readonly stageHost?: (element: HTMLDivElement | null) => void;
}

/** After the ending: nothing to do, and no hurry. The disc breathes unless things are to hold still. */
export function CoolDown(props: CoolDownProps): JSX.Element {
  const heading = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => heading.current?.focus(), []);
  return (
    <div class={css.cool}>
      {props.stageHost !== undefined && <div class={css.stage} ref={props.stageHost} aria-hidden="true" />}
      <main class={css.panel}>
        <p class={css.kicker}>It is over</p>
        <h1 class={css.ending} ref={heading} tabIndex={-1}>
          {props.ending}
        </h1>
        <p class={css.line}>{props.line}</p>
        <div class={css.breathing}>
          <svg class={css.disc} viewBox="0 0 100 100" aria-hidden="true" focusable="false">
            <circle class={css.breath} cx="50" cy="50" r="50" />
            <circle class={css.core} cx="50" cy="50" r="14" />
          </svg>
          <p>Let your shoulders down. Breathe in, and let the breath out be the longer one.</p>
        </div>
        <Button kind="lead" onPress={props.onDebrief}>
          {props.onwards ?? 'Go to the debrief'}
        </Button>
      </main>
    </div>
  );
}
