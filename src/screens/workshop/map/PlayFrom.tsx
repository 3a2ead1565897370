import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { Measure } from '../../../encounter/trace.ts';
import { levelOf } from '../../../workshop/figure/meanings.ts';
import { Button } from '../../parts/Button.tsx';
import { Slider } from '../../parts/Slider.tsx';
import css from './PlayFrom.module.css';

type Numbers = Readonly<Record<Measure, number>>;

export interface PlayFromProps {
  /** How they are when the shortest run comes here. */
  readonly person: Numbers;
  readonly onPlay: (meets: Numbers) => void;
}

/** The person as the author wants to meet them, and the way into the scene. */
export function PlayFrom({ person, onPlay }: PlayFromProps): JSX.Element {
  const [numbers, setNumbers] = useState<Numbers>(person);
  const { arousal, trust, need } = person;
  useEffect(() => setNumbers(person), [arousal, trust, need]);
  const dial = (name: Measure, label: string, words: (value: number) => string): JSX.Element => (
    <Slider
      label={label}
      value={numbers[name] / 100}
      step={0.02}
      words={(share) => words(Math.round(share * 100))}
      onChange={(share) => setNumbers({ ...numbers, [name]: Math.round(share * 100) })}
    />
  );
  return (
    <div class={css.play}>
      {dial('arousal', 'Arousal', (value) => `${value}, ${levelOf(value).toLowerCase()}`)}
      {dial('trust', 'Trust', String)}
      {dial('need', 'Need', String)}
      <Button kind="lead" onPress={() => onPlay(numbers)}>
        Play from here
      </Button>
      <p class={css.note}>
        A rehearsal: nothing is kept. What is on offer was settled on the shortest way here; what follows goes
        by the numbers that you set.
      </p>
    </div>
  );
}
