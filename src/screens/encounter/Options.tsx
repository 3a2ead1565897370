import type { JSX } from 'preact';
import { useEffect, useId, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { MomentView, Option } from '../views.ts';
import { ClockBar } from './ClockBar.tsx';
import { plainKey } from './keys.ts';
import css from './Options.module.css';

/** Presses in the first moments were meant for whatever was there before; milliseconds. */
export const settleTime = 400;

export interface OptionsProps {
  readonly moment: MomentView;
  readonly numberKeys: boolean;
  readonly still: boolean;
  /** True while a dialog is over the encounter. */
  readonly covered: boolean;
  readonly onAnswer: (id: string) => void;
  /** Milliseconds; only differences matter. */
  readonly now?: () => number;
}

/** The open moment: its clock, its responses, and saying nothing. Mount it afresh (by key) for each moment. */
export function Options(props: OptionsProps): JSX.Element {
  const { moment, covered, now = () => performance.now() } = props;
  const id = useId();
  const group = useRef<HTMLFieldSetElement>(null);
  const openedAt = useRef(Number.POSITIVE_INFINITY);
  // The ref stops a second press within the same frame, before the state has been drawn.
  const done = useRef(false);
  // Once answered the clock goes; its bar stays where it stopped, so that nothing moves under the eye.
  const hadClock = useRef(moment.clock !== null);
  const leftWhenAnswered = useRef(0);
  const [pressed, setPressed] = useState<string | null>(null);
  // Answered by number, the words themselves never had the focus: a screen reader is told them.
  const [told, setTold] = useState('');
  const taken = moment.answered ?? pressed;

  useLayoutEffect(() => {
    openedAt.current = now();
  }, []);

  useEffect(() => {
    // A dialog keeps its focus; once it has gone, an option that had it before keeps it too.
    if (covered || document.querySelector('dialog[open]') !== null) return;
    if (group.current?.contains(document.activeElement) !== true) group.current?.focus();
  }, [covered]);

  const answer = (option: Option, byNumber = false): void => {
    if (done.current || covered || moment.answered !== null) return;
    if (now() - openedAt.current < settleTime) return;
    done.current = true;
    leftWhenAnswered.current = moment.clock?.left() ?? 0;
    setPressed(option.id);
    if (byNumber) setTold(`You: ${option.text}`);
    props.onAnswer(option.id);
  };

  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      const key = plainKey(event);
      if (key === null || event.repeat || !props.numberKeys) return;
      const option = moment.options.find((candidate) => candidate.key === key);
      if (option === undefined) return;
      event.preventDefault();
      answer(option, true);
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  });

  const onArrow = (event: KeyboardEvent): void => {
    const buttons = [...(group.current?.querySelectorAll('button') ?? [])];
    const last = buttons.length - 1;
    const at = buttons.findIndex((button) => button.matches(':focus'));
    const to: Readonly<Record<string, number>> = {
      ArrowDown: at >= last ? 0 : at + 1,
      ArrowUp: at <= 0 ? last : at - 1,
      Home: 0,
      End: last,
    };
    const next = to[event.key];
    if (next === undefined || plainKey(event) === null) return;
    event.preventDefault();
    buttons[next]?.focus();
  };

  const stopped = useMemo(() => ({ left: () => leftWhenAnswered.current, running: false }), []);
  const clock = taken === null ? moment.clock : hadClock.current ? stopped : null;

  // Silence is always last, apart from what can be said.
  const ordered = [...moment.options.filter((o) => !o.silence), ...moment.options.filter((o) => o.silence)];
  const optionId = (option: Option): string => `${id}-${option.key}`;

  return (
    <fieldset
      class={css.options}
      aria-label="Your response"
      aria-describedby={ordered.map(optionId).join(' ')}
      data-taken={taken === null ? undefined : 'true'}
      tabIndex={-1}
      ref={group}
      onKeyDown={onArrow}
    >
      <div class={css.time}>
        {clock !== null && (
          <div class={css.bar}>
            <ClockBar clock={clock} still={props.still} />
          </div>
        )}
        {/* Always in the page: a live region that arrives with its words in it is often not read. */}
        <p class={moment.answered === 'lapse' ? css.lapse : 'visually-hidden'} role="status">
          {moment.answered === 'lapse' ? 'The moment passed.' : told}
        </p>
      </div>
      {ordered.map((option) => (
        <button
          type="button"
          key={option.id}
          id={optionId(option)}
          class={option.silence ? css.silence : css.option}
          data-chosen={taken === option.id ? 'true' : undefined}
          aria-disabled={taken !== null}
          aria-keyshortcuts={props.numberKeys ? option.key : undefined}
          onClick={() => answer(option)}
        >
          {props.numberKeys && <kbd class={css.key}>{option.key}</kbd>}
          <span class={css.words}>{option.text}</span>
        </button>
      ))}
    </fieldset>
  );
}
