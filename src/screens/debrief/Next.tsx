import type { JSX } from 'preact';
import { useContext } from 'preact/hooks';
import { KeepingContext } from '../keeping.ts';
import { Button } from '../parts/Button.tsx';
import css from './Next.module.css';
import { Part } from './Part.tsx';

export interface NextProps {
  readonly onAgain: () => void;
  readonly onHome: () => void;
}

/** Where to go from here, and what all of this is not. */
export function Next({ onAgain, onHome }: NextProps): JSX.Element {
  const { home } = useContext(KeepingContext);
  return (
    <Part
      title="From here"
      about="Practice spread over days tends to last longer than the same practice in one sitting. Coming back in a few days is a good plan."
    >
      <div class={css.ways}>
        <Button kind="lead" onPress={onAgain}>
          Play again, with another turn of events
        </Button>
        <Button onPress={onHome}>{home}</Button>
      </div>
      <p class={css.honest}>
        This is a teaching model. Its shape follows research where marked; its numbers are the designers’.
        Real people do not follow equations.
      </p>
    </Part>
  );
}
