import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { Button } from './parts/Button.tsx';
import { nameOf, Sure } from './Sure.tsx';
import css from './Unfinished.module.css';
import type { RunCard } from './views.ts';

export interface UnfinishedProps {
  readonly run: RunCard;
  readonly onGoOn: () => void;
  readonly onRemove: () => void;
}

/** The run that was left in the middle: to be gone on with, or removed. */
export function Unfinished({ run, onGoOn, onRemove }: UnfinishedProps): JSX.Element {
  const [removing, setRemoving] = useState(false);
  const remove = (): void => {
    // This goes; the focus stays on the page, where the other runs begin.
    document.getElementById('earlier')?.focus();
    onRemove();
  };
  return (
    <section class={css.unfinished} aria-labelledby="unfinished">
      <div>
        <h2 class={css.title} id="unfinished">
          You left in the middle
        </h2>
        <p>
          {run.title}, {run.when}. {decisionsSoFar(run.decisions)}
        </p>
      </div>
      {removing ? (
        <Sure name={nameOf(run)} onKeep={() => setRemoving(false)} onRemove={remove} />
      ) : (
        <div class={css.ways}>
          <Button kind="lead" onPress={onGoOn}>
            Go on from there
          </Button>
          <Button kind="quiet" onPress={() => setRemoving(true)} label={`Remove: ${nameOf(run)}`}>
            Remove
          </Button>
        </div>
      )}
    </section>
  );
}

function decisionsSoFar(count: number): string {
  if (count === 0) return 'Nothing was decided yet.';
  return count === 1 ? 'One decision so far.' : `${count} decisions so far.`;
}
