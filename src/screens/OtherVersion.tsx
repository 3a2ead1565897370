import type { JSX } from 'preact';
import type { ReadableDecision } from '../debrief/readable.ts';
import css from './OtherVersion.module.css';
import { Button } from './parts/Button.tsx';
import { Page } from './parts/Page.tsx';

export interface OtherVersionProps {
  readonly title: string;
  /** True where the scenario is not here any more, false where it has changed. */
  readonly gone?: boolean;
  readonly lines: readonly ReadableDecision[];
  readonly onHome: () => void;
}

/** A run whose script has changed or gone: it cannot be run again, but what was decided can be read. */
export function OtherVersion({ title, gone = false, lines, onHome }: OtherVersionProps): JSX.Element {
  return (
    <Page title={gone ? 'What you decided' : 'An earlier version'} kicker={title}>
      <div class={css.old}>
        <p>
          {gone
            ? 'The scenario of this run is not here any more. Its reasons cannot be worked out without it; once its pack is added again, they can. This is what you decided.'
            : 'The script of this scenario has changed since this run. It cannot be played again as it was, so its reasons cannot be worked out; nothing has been lost. This is what you decided.'}
        </p>
        <ol class={css.lines}>
          {lines.map((line, index) => (
            <li key={`${index}:${line.moment}`}>
              <p class={css.moment}>{line.moment}</p>
              <p class={css.response}>{line.lapse ? 'The window closed' : line.technique}</p>
              {line.words !== null && <p>{line.words}</p>}
              {line.latency !== null && !line.lapse && (
                <p class={css.after}>after {(line.latency / 1000).toFixed(1)} seconds</p>
              )}
            </li>
          ))}
        </ol>
        <Button kind="lead" onPress={onHome}>
          Back to the start
        </Button>
      </div>
    </Page>
  );
}
