import type { JSX } from 'preact';
import { useRef, useState } from 'preact/hooks';
import css from './EarlierRuns.module.css';
import { Button } from './parts/Button.tsx';
import { nameOf, Sure } from './Sure.tsx';
import type { RunCard } from './views.ts';

export interface EarlierRunsProps {
  readonly runs: readonly RunCard[];
  /** True when one more, the unfinished one, stands further up. */
  readonly oneAbove: boolean;
  readonly onGoOn: (run: string) => void;
  readonly onOpen: (run: string) => void;
  readonly onRemove: (run: string) => void;
  readonly onExport: () => void;
  readonly onImport: (file: File) => void;
}

/** What is kept on this device: to be read again, removed, taken elsewhere, or brought here. */
export function EarlierRuns(props: EarlierRunsProps): JSX.Element {
  const heading = useRef<HTMLHeadingElement>(null);
  const file = useRef<HTMLInputElement>(null);
  const [removing, setRemoving] = useState<string | null>(null);

  const remove = (run: string): void => {
    setRemoving(null);
    heading.current?.focus();
    props.onRemove(run);
  };

  return (
    <section class={css.earlier} aria-labelledby="earlier">
      <h2 class={css.heading} id="earlier" ref={heading} tabIndex={-1}>
        Earlier runs
      </h2>
      {props.runs.length === 0 ? (
        <p class={css.none}>
          {props.oneAbove ? 'None but the one above.' : 'None yet.'} Each run is kept here, with the reasons
          behind how it went.
        </p>
      ) : (
        <ul class={`${css.runs} bare-list`}>
          {props.runs.map((run) => (
            <li class={css.run} key={run.id}>
              <div class={css.what}>
                <p class={css.title}>{run.title}</p>
                <p class={css.when}>
                  {run.when}. {howItStands(run)}
                </p>
              </div>
              {removing === run.id ? (
                <Sure name={nameOf(run)} onKeep={() => setRemoving(null)} onRemove={() => remove(run.id)} />
              ) : (
                <div class={css.ways}>
                  {(run.state === 'other-version' || run.state === 'unknown-scenario') && (
                    <Button
                      onPress={() => props.onOpen(run.id)}
                      label={`See what you decided: ${nameOf(run)}`}
                    >
                      See what you decided
                    </Button>
                  )}
                  {run.state === 'finished' && (
                    <Button
                      onPress={() => props.onOpen(run.id)}
                      label={`Look at the reasons: ${nameOf(run)}`}
                    >
                      Look at the reasons
                    </Button>
                  )}
                  {run.state === 'unfinished' && (
                    <Button onPress={() => props.onGoOn(run.id)} label={`Go on: ${nameOf(run)}`}>
                      Go on
                    </Button>
                  )}
                  <Button kind="quiet" onPress={() => setRemoving(run.id)} label={`Remove: ${nameOf(run)}`}>
                    Remove
                  </Button>
                </div>
              )}
            </li>
          ))}
        </ul>
      )}
      <div class={css.carry}>
        {(props.runs.length > 0 || props.oneAbove) && (
          <Button onPress={props.onExport}>Save all to a file</Button>
        )}
        <Button onPress={() => file.current?.click()}>Bring runs from a file</Button>
        <input
          class="visually-hidden"
          type="file"
          accept=".json,application/json"
          ref={file}
          tabIndex={-1}
          aria-label="A file of runs"
          onChange={(event) => {
            const chosen = event.currentTarget.files?.[0];
            // Emptied, so that choosing the same file again is a change again.
            event.currentTarget.value = '';
            if (chosen !== undefined) props.onImport(chosen);
          }}
        />
      </div>
    </section>
  );
}

function howItStands(run: RunCard): string {
  switch (run.state) {
    case 'finished':
      return run.ending === null ? 'Left before it ended.' : `${run.ending}.`;
    case 'unfinished':
      return 'Not finished.';
    case 'other-version':
      return 'Made with another version of this scenario: it cannot be played again, and can be read.';
    case 'unknown-scenario':
      return 'Its scenario is not here any more: it cannot be played again, and can be read.';
  }
}
