import type { JSX } from 'preact';
import css from './Mark.module.css';

export interface MarkProps {
  /** `line` runs the width of what holds it; `small` stands beside the name. */
  readonly size?: 'line' | 'small';
}

/** The mark: a line that is agitated, and then comes to rest. */
export function Mark(props: MarkProps): JSX.Element {
  if (props.size === 'small') {
    return (
      <svg class={css.small} viewBox="0 0 48 24" aria-hidden="true" focusable="false">
        <polyline class={css.stroke} points="2,13 7,13 11,3 17,22 22,8 26,15 30,13 46,13" />
      </svg>
    );
  }
  return (
    <svg
      class={css.line}
      viewBox="0 0 1200 120"
      preserveAspectRatio="none"
      aria-hidden="true"
      focusable="false"
    >
      <polyline
        class={css.stroke}
        points="0,66 92,66 122,12 164,112 204,4 246,104 282,30 318,92 350,46 384,80 414,58 446,72 480,66 1200,66"
      />
    </svg>
  );
}
