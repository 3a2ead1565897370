import type { JSX } from 'preact';
import { useId } from 'preact/hooks';
import { Button } from '../parts/Button.tsx';
import css from './Room.module.css';
import rows from './Rows.module.css';
import type { StepProps } from './room-view.ts';
import { useArrival } from './use-arrival.ts';
import { useOnward } from './use-onward.ts';

/** Everything that can be said, to be read from the back of a room; and, once it is run, which of it was. */
export function OpenOptions({ room, onPress }: StepProps): JSX.Element {
  const id = useId();
  const group = useArrival<HTMLDivElement>();
  const open = room.at === 'open' && !room.stopped;
  const close = () => onPress({ press: 'close' });
  useOnward(open ? close : null);
  return (
    <div class={css.step}>
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset is for fields, and there is nothing to fill in. */}
      <div
        role="group"
        aria-label="What could be said"
        aria-describedby={room.options.map((option) => `${id}-${option.letter}`).join(' ')}
        tabIndex={-1}
        ref={group}
      >
        <ol class={`${rows.rows} bare-list`} data-opens={open}>
          {room.options.map((option) => (
            <li
              class={option.silence ? rows.silence : rows.row}
              id={`${id}-${option.letter}`}
              data-chosen={room.running === option.id ? 'true' : undefined}
              data-passed={room.running !== null && room.running !== option.id ? 'true' : undefined}
              key={option.id}
            >
              <span class={rows.letter}>{option.letter}</span>
              <span class={rows.words}>{option.text}</span>
            </li>
          ))}
        </ol>
      </div>
      {open && (
        <div class={css.actions}>
          <Button kind="lead" onPress={close}>
            Close, and count hands
          </Button>
        </div>
      )}
    </div>
  );
}
