import type { ComponentChildren, JSX } from 'preact';
import css from './Notice.module.css';

export interface NoticeProps {
  /** `calm`: good to know. `warm`: something is not as it should be. */
  readonly tone?: 'calm' | 'warm';
  readonly children: ComponentChildren;
}

/** A plain word aside, marked by a thick rule; never by colour alone. */
export function Notice(props: NoticeProps): JSX.Element {
  return <div class={[css.notice, css[props.tone ?? 'calm']].join(' ')}>{props.children}</div>;
}
