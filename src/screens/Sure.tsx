import type { JSX } from 'preact';
import { useEffect, useId, useRef } from 'preact/hooks';
import css from './EarlierRuns.module.css';
import { Button } from './parts/Button.tsx';
import type { RunCard } from './views.ts';

export interface SureProps {
  /** Of what would be removed. */
  readonly name: string;
  readonly question?: string;
  readonly onKeep: () => void;
  readonly onRemove: () => void;
}

/** Asks before a run, or a pack, is removed, with the focus on keeping it. */
export function Sure(props: SureProps): JSX.Element {
  const id = useId();
  const keep = useRef<HTMLButtonElement | null>(null);
  useEffect(() => keep.current?.focus(), []);
  return (
    <fieldset class={css.ways} aria-labelledby={id}>
      <p id={id}>{props.question ?? 'Remove it for good?'}</p>
      <Button
        onPress={props.onKeep}
        buttonRef={(element) => {
          keep.current = element;
        }}
      >
        Keep it
      </Button>
      <Button onPress={props.onRemove} label={`Remove for good: ${props.name}`}>
        Remove for good
      </Button>
    </fieldset>
  );
}

export function nameOf(run: RunCard): string {
  return `${run.title}, ${run.when}`;
}
