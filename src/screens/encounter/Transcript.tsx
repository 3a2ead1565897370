import type { JSX } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { Dialog } from '../parts/Dialog.tsx';
import type { Line } from '../views.ts';
import css from './Transcript.module.css';

export interface TranscriptProps {
  readonly open: boolean;
  readonly person: string;
  readonly said: readonly Line[];
  readonly onClose: () => void;
}

/** Everything said so far, oldest first; it opens at the newest. */
export function Transcript(props: TranscriptProps): JSX.Element {
  const list = useRef<HTMLOListElement>(null);
  useLayoutEffect(() => {
    if (props.open) list.current?.lastElementChild?.scrollIntoView({ block: 'end' });
  }, [props.open]);
  // Lines are only ever added at the end, so their place is their identity.
  const numbered = props.said.map((line, at) => ({ ...line, at }));
  return (
    <Dialog title="What was said" open={props.open} onClose={props.onClose} closeWords="Back" size="large">
      {props.said.length === 0 ? (
        <p>Nothing yet.</p>
      ) : (
        <ol ref={list} class={`${css.lines} bare-list`}>
          {numbered.map((line) => (
            <li key={line.at} class={line.speaker === null ? css.narration : css.spoken}>
              {line.speaker !== null && (
                <span class={line.speaker === props.person ? css.speaker : css.other}>{line.speaker}</span>
              )}
              <span>{line.text}</span>
            </li>
          ))}
        </ol>
      )}
    </Dialog>
  );
}
