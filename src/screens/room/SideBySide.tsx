import type { JSX } from 'preact';
import { measureNames, measures } from '../debrief/causes.ts';
import { Button } from '../parts/Button.tsx';
import type { Line } from '../views.ts';
import { apart } from './apart.ts';
import css from './Room.module.css';
import type { RanView, StepProps } from './room-view.ts';
import columns from './SideBySide.module.css';
import { useArrival } from './use-arrival.ts';
import { reachInWords } from './words.ts';

/** Both have been run: what each did to the person, and which is gone on with. */
export function SideBySide({ room, onPress }: StepProps): JSX.Element {
  const heading = useArrival<HTMLHeadingElement>();
  const settled = room.at === 'going-on';
  return (
    <div class={css.step}>
      <div class={css.head}>
        <h2 class={css.title} ref={heading} tabIndex={-1}>
          The same moment, two ways
        </h2>
        <p class={css.quiet}>What each did to {room.person}, from 0 to 100, in this game.</p>
      </div>
      <div class={columns.pair}>
        {room.ran.map((ran) => (
          <Column
            ran={ran}
            lines={apart(ran, room.ran)}
            chosen={settled && room.running === ran.option.id}
            {...(settled || room.stopped
              ? {}
              : { onGoOn: () => onPress({ press: 'go-on-with', option: ran.option.id }) })}
            key={ran.option.id}
          />
        ))}
      </div>
    </div>
  );
}

interface ColumnProps {
  readonly ran: RanView;
  readonly lines: readonly Line[];
  readonly chosen: boolean;
  readonly onGoOn?: () => void;
}

function Column({ ran, lines, chosen, onGoOn }: ColumnProps): JSX.Element {
  const { option, before, after, ending } = ran;
  return (
    <section
      class={columns.column}
      aria-label={`${option.letter}: ${option.text}`}
      data-chosen={chosen ? 'true' : undefined}
    >
      <h3 class={columns.answer}>
        <span class={columns.letter}>{option.letter}</span> {option.text}
      </h3>
      <div class={columns.lines}>
        {lines.map(({ speaker, text }) => (
          <p class={speaker === null ? columns.told : columns.said} key={text}>
            {speaker !== null && <span class={columns.who}>{speaker}: </span>}
            {text}
          </p>
        ))}
      </div>
      <dl class={columns.numbers}>
        {measures.map((on) => (
          <div class={columns.number} key={on}>
            <dt>{measureNames[on]}</dt>
            <dd>
              {before[on]} <span aria-hidden="true">→</span>
              <span class="visually-hidden"> to </span> <strong>{after[on]}</strong>
            </dd>
          </div>
        ))}
      </dl>
      <p class={columns.reach}>{reachInWords(ending)}</p>
      <div class={css.actions}>
        {onGoOn !== undefined && <Button onPress={onGoOn}>Go on with {option.letter}</Button>}
      </div>
    </section>
  );
}
