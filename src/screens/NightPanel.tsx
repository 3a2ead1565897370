import type { JSX } from 'preact';
import css from './NightPanel.module.css';

/** Stands where a scenario has no picture: a corridor at night, one lamp on. Flat shapes in the colours of the look. */
export function NightPanel(): JSX.Element {
  return (
    <svg class={css.panel} viewBox="0 0 640 400" preserveAspectRatio="xMidYMid slice" aria-hidden="true">
      <rect class={css.far} width="640" height="400" />
      <path class={css.wall} d="M0 0h250v250L0 330z" />
      <path class={css.wallLit} d="M250 0h390v330L420 250H250z" />
      <path class={css.floor} d="M0 330l250-80h170l220 80v70H0z" />
      <path class={css.pool} d="M300 262h150l130 138H190z" />
      <path class={css.door} d="M290 92h92v158h-92z" />
      <path class={css.pane} d="M304 110h26v56h-26z" />
      <path class={css.cone} d="M452 66h60l86 244-196-42z" />
      <path class={css.lamp} d="M444 52h76l10 18h-96z" />
      <path class={css.chair} d="M462 210h50v44h-50zM456 254h66v12h-66zM462 266h6v30h-6zM512 266h6v36h-6z" />
      <path class={css.chair} d="M540 222h62v54h-62zM532 276h82v14h-82zM540 290h7v42h-7zM602 290h7v48h-7z" />
      <path class={css.frame} d="M60 70l110 22v104L60 212z" />
      <path class={css.night} d="M70 82l90 18v88L70 200z" />
      <path class={css.chair} d="M30 250l70-16v66l-70 22zM120 230l60-14v56l-60 18z" />
    </svg>
  );
}
