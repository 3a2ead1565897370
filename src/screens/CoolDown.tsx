import type { JSX } from 'preact';
import css from './CoolDown.module.css';
import { Button } from './parts/Button.tsx';
import { Page } from './parts/Page.tsx';

export interface CoolDownProps {
  /** The ending's name and its last words. */
  readonly ending: string;
  readonly line: string;
  readonly onDebrief: () => void;
  /** Where the stage goes on letting go of its light; left out where there is none. */
  readonly stageHost?: (element: HTMLDivElement | null) => void;
}

/** After the ending: nothing to do, and no hurry. The disc breathes unless things are to hold still. */
export function CoolDown(props: CoolDownProps): JSX.Element {
  return (
    <div class={css.cool}>
      {props.stageHost !== undefined && <div class={css.stage} ref={props.stageHost} aria-hidden="true" />}
      <div class={css.over}>
        <Page title={props.ending} kicker="It is over" width="wide">
          <div class={css.grid}>
            <div class={css.words}>
              <p class={css.line}>{props.line}</p>
              <p class={css.breathe}>Let your shoulders down. Breathe in, and let the breath out be the longer one.</p>
              <Button kind="lead" onPress={props.onDebrief}>
                Go to the debrief
              </Button>
            </div>
            <svg class={css.disc} viewBox="0 0 200 200" aria-hidden="true" focusable="false">
              <title>A disc that breathes</title>
              <circle class={css.rest} cx="100" cy="100" r="96" />
              <circle class={css.breath} cx="100" cy="100" r="90" />
              <circle class={css.core} cx="100" cy="100" r="34" />
            </svg>
          </div>
        </Page>
      </div>
    </div>
  );
}
