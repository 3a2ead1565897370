import type { JSX } from 'preact';
import type { Beat } from '../../story/scenario.ts';
import css from './Lines.module.css';

export interface LinesProps {
  readonly beats: readonly Beat[];
  /** What the lines are, for a screen reader: "What led up to it". */
  readonly label: string;
}

/** Lines of the encounter as they were said, speaker by speaker. Beats in which only the body acts have no words. */
export function Lines({ beats, label }: LinesProps): JSX.Element | null {
  const worded = beats.filter((beat) => beat.text !== '');
  if (worded.length === 0) return null;
  return (
    <ul class={css.lines} aria-label={label}>
      {worded.map((beat, at) => (
        <li key={at} class={beat.speaker === null ? css.told : css.said}>
          {beat.speaker !== null && <span class={css.speaker}>{beat.speaker}: </span>}
          {beat.text}
        </li>
      ))}
    </ul>
  );
}
