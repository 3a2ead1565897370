import type { JSX } from 'preact';
import css from './Left.module.css';
import { Button } from './parts/Button.tsx';
import { Mark } from './parts/Mark.tsx';
import { Page } from './parts/Page.tsx';

export interface LeftProps {
  /** "your learning platform" */
  readonly who: string;
  /** Nothing was to be kept: it was opened for looking only. */
  readonly looked?: boolean;
  /** Why not everything was kept; null when it was. */
  readonly why: string | null;
  /** Tries once more to bring it. */
  readonly onAgain: () => void;
  /** Back to where they came from; null where nobody said where that is. */
  readonly onBack: (() => void) | null;
}

/** The visit to the host is closed. */
export function Left({ who, looked = false, why, onAgain, onBack }: LeftProps): JSX.Element {
  return (
    <Page
      title={why !== null ? 'Not everything was kept' : looked ? 'You have left' : 'Everything is kept'}
      kicker="Composure"
    >
      <div class={css.mark}>
        <Mark />
      </div>
      <div class={css.left}>
        {why === null ? (
          <p>
            {looked ? 'This was opened for looking only.' : `What you did has reached ${who}.`} You may close
            this window.
          </p>
        ) : (
          <>
            <p>{why}</p>
            <p>Leave this window open for a little and try again, or close it and start again from {who}.</p>
          </>
        )}
        <div class={css.ways}>
          {why !== null && (
            <Button kind="lead" onPress={onAgain}>
              Try again
            </Button>
          )}
          {onBack !== null && (
            <Button kind={why === null ? 'lead' : 'plain'} onPress={onBack}>
              Back to {who}
            </Button>
          )}
        </div>
      </div>
    </Page>
  );
}
