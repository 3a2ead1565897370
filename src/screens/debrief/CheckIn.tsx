import type { JSX } from 'preact';
import { useContext } from 'preact/hooks';
import type { Reflections } from '../../debrief/report.ts';
import { KeepingContext } from '../keeping.ts';
import { Button } from '../parts/Button.tsx';
import css from './CheckIn.module.css';
import { feelings, sureSteps } from './check-in.ts';
import { Part } from './Part.tsx';
import { Taps } from './Taps.tsx';

export interface CheckInProps {
  readonly reflections: Reflections;
  readonly onReflect: (partial: Partial<Reflections>) => void;
  readonly onSkip: () => void;
  readonly onHome: () => void;
}

/**
 * How sure, and how are you: asked before anything is told, since knowing how it went changes the answer.
 * Somebody who needs a break is offered one before the debrief goes on.
 */
export function CheckIn({ reflections, onReflect, onSkip, onHome }: CheckInProps): JSX.Element {
  const keeping = useContext(KeepingContext);
  const rest = reflections.feeling === 'need-a-break';
  return (
    <Part title="First, you" about="One tap each. There is nothing to get right here.">
      <Taps
        legend="How sure were you of what you were doing?"
        options={sureSteps}
        value={reflections.sure ?? null}
        onTap={(sure) => onReflect({ sure })}
      />
      <Taps
        legend="How are you now?"
        options={feelings}
        value={reflections.feeling ?? null}
        onTap={(feeling) => onReflect({ feeling })}
      />
      <div class={rest ? css.rest : css.skip}>
        {/* Always in the page: a live region that arrives with its words in it is often not read. */}
        <p class={rest ? undefined : 'visually-hidden'} role="status">
          {rest && keeping.rest}
        </p>
        {rest ? (
          <div class={css.ways}>
            <Button kind="lead" onPress={onHome}>
              Stop here for now
            </Button>
            <Button onPress={onSkip}>Go on with the debrief</Button>
          </div>
        ) : (
          <Button kind="quiet" onPress={onSkip}>
            Skip this
          </Button>
        )}
      </div>
    </Part>
  );
}
