import type { JSX } from 'preact';
import {
  type FigureDials,
  type SeenKind,
  seenKinds,
  vocabularyOf,
  withAmount,
  withCue,
} from '../../workshop/figure/dials.ts';
import { meaningOf } from '../../workshop/figure/meanings.ts';
import { signs } from '../../workshop/figure/signs.ts';
import { Select } from '../parts/Select.tsx';
import { Slider } from '../parts/Slider.tsx';
import css from './FigureWorkshop.module.css';
import type { FrameView } from './views.ts';
import { amountInWords, kindWords, signWords } from './words.ts';

interface SignDialsProps {
  readonly dials: FigureDials;
  readonly onChange: (dials: FigureDials) => void;
}

interface CueDialsProps extends SignDialsProps {
  /** What the body shows without a tag. */
  readonly ofItself: FrameView['ofItself'];
}

const noTag = '';

/** Every cue that is seen, each a list of its own with what it stands for. */
export function CueDials({ dials, onChange, ofItself }: CueDialsProps): JSX.Element {
  return (
    <div class={css.pairs}>
      {seenKinds.map((kind: SeenKind) => {
        const value = dials.cues[kind] ?? noTag;
        return (
          <Select
            key={kind}
            label={kindWords[kind]}
            options={[
              { value: noTag, label: kind === 'inset' ? 'none' : 'no tag' },
              ...vocabularyOf(kind, dials.room).map((each) => ({ value: each, label: each })),
            ]}
            value={value}
            {...hinted(value === noTag ? withoutTag(ofItself[kind]) : meaningOf(kind, value))}
            onChange={(next) => onChange(withCue(dials, kind, next === noTag ? null : next))}
          />
        );
      })}
    </div>
  );
}

const hinted = (hint: string) => (hint === '' ? {} : { hint });
const withoutTag = (does: string | undefined): string =>
  does === undefined ? '' : `Of itself at this arousal: ${does}.`;

/** The signs that a live picture shows by degrees. */
export function DegreeDials({ dials, onChange }: SignDialsProps): JSX.Element {
  return (
    <div class={css.pairs}>
      {signs.map((sign) => (
        <Slider
          key={sign}
          label={signWords[sign]}
          value={dials.amounts[sign] ?? 0}
          step={0.05}
          words={amountInWords}
          onChange={(amount) => onChange(withAmount(dials, sign, amount))}
        />
      ))}
    </div>
  );
}
