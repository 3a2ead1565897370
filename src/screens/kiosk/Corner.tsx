import type { JSX } from 'preact';
import { Button } from '../parts/Button.tsx';
import { Mark } from '../parts/Mark.tsx';
import css from './Corner.module.css';

export interface CornerProps {
  /** `over`: fixed over a picture, with the encounter's own tools beside it. `page`: above what is read. */
  readonly place: 'over' | 'page';
  /** Left out where something else leads to the settings. */
  readonly onSettings?: () => void;
  readonly onDone: () => void;
}

/** Always in sight: how it should be, and the way out. */
export function Corner({ place, onSettings, onDone }: CornerProps): JSX.Element {
  return (
    <div class={place === 'over' ? css.over : css.page}>
      {place === 'page' && (
        <span class={css.mark}>
          <Mark size="small" />
        </span>
      )}
      {onSettings !== undefined && <Button onPress={onSettings}>Settings</Button>}
      <Button onPress={onDone}>I’m done</Button>
    </div>
  );
}
