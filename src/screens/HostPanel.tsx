import type { JSX } from 'preact';
import css from './HostPanel.module.css';
import { Button } from './parts/Button.tsx';

export interface HostView {
  /** What it is to the learner: "your learning platform". */
  readonly who: string;
  /** What hosts this visit and what it is told, in a sentence or two. */
  readonly words: string;
  /** When it last had everything: "14:32"; null before that. */
  readonly keptAt: string | null;
  /** Why it has not; null while all is well. */
  readonly why: string | null;
  /** True where there is a visit to close; false where the words are all there is to say. */
  readonly open: boolean;
}

interface Props {
  readonly host: HostView;
  readonly onLeave: () => void;
}

/** Who is told of what is done here, whether they have it, and the way back to them. */
export function HostPanel({ host, onLeave }: Props): JSX.Element {
  const uneasy = host.why !== null || !host.open;
  return (
    <section class={[css.host, uneasy ? css.uneasy : ''].join(' ')} aria-label={host.who}>
      <div class={css.words}>
        <p>{host.words}</p>
        <p class={css.state}>{stateOf(host)}</p>
      </div>
      {host.open && <Button onPress={onLeave}>{untouched(host) ? 'Leave' : 'Save and leave'}</Button>}
    </section>
  );
}

const untouched = ({ why, keptAt }: HostView): boolean => why === null && keptAt === null;

function stateOf({ why, keptAt, open }: HostView): string | null {
  if (why !== null) return keptAt === null ? why : `${why} It last had everything at ${keptAt}.`;
  if (!open) return null;
  return keptAt === null ? 'Nothing has been done yet.' : `It has everything, as of ${keptAt}.`;
}
