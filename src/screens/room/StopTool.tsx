import type { JSX } from 'preact';
import { useEffect } from 'preact/hooks';
import tools from '../encounter/Encounter.module.css';
import { plainKey } from '../encounter/keys.ts';
import css from './Stopped.module.css';

export interface StopToolProps {
  readonly letterKeys: boolean;
  readonly onStop: () => void;
}

/** "Stop and talk", at any time. */
export function StopTool({ letterKeys, onStop }: StopToolProps): JSX.Element {
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (!letterKeys || event.repeat || plainKey(event)?.toLowerCase() !== 's') return;
      event.preventDefault();
      onStop();
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  });
  return (
    <button type="button" class={tools.tool} onClick={onStop}>
      <span class={css.hand} aria-hidden="true" />
      <span class={tools.name}>Stop and talk</span>
      {letterKeys && <kbd class={tools.key}>S</kbd>}
    </button>
  );
}
