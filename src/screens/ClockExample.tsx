import type { JSX } from 'preact';
import { useEffect, useMemo, useState } from 'preact/hooks';
import css from './ClockExample.module.css';
import { ClockBar } from './encounter/ClockBar.tsx';
import { Button } from './parts/Button.tsx';
import { type Settings, windowFactor } from './settings/settings.ts';
import { usualWindow, windowInWords } from './settings/words.ts';

export interface ClockExampleProps {
  readonly clock: Settings['clock'];
  readonly still: boolean;
  /** Milliseconds; only differences matter. */
  readonly now?: () => number;
}

const now = (): number => performance.now();

/** How long a moment stays open with this setting: in words, and to be tried with nothing at stake. */
export function ClockExample(props: ClockExampleProps): JSX.Element {
  const time = props.now ?? now;
  const [startedAt, setStartedAt] = useState<number | null>(null);
  const { clock } = props;
  const factor = windowFactor(props);

  useEffect(() => setStartedAt(null), [clock]);

  const view = useMemo(() => {
    const length = factor === 'off' ? Number.POSITIVE_INFINITY : usualWindow * factor * 1000;
    return {
      left: () => (startedAt === null ? 1 : 1 - (time() - startedAt) / length),
      running: startedAt !== null,
    };
  }, [factor, startedAt, time]);

  return (
    <div class={css.example}>
      <p class={css.words} aria-live="polite">
        <strong>{windowInWords(clock)}</strong> {means(clock)}
      </p>
      {factor !== 'off' && (
        <div class={css.bar}>
          <ClockBar clock={view} still={props.still} />
          <Button kind="quiet" onPress={() => setStartedAt(startedAt === null ? time() : null)}>
            {startedAt === null ? 'Watch it run' : 'Stop'}
          </Button>
        </div>
      )}
    </div>
  );
}

function means(clock: Settings['clock']): string {
  if (clock === 'room') return 'You open each moment, the room votes, and you run what it chose.';
  if (clock === 'off') return 'Silence can still be felt: the other person grows impatient.';
  return 'to read four short answers and choose.';
}
