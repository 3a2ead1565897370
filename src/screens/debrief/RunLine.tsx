import type { JSX } from 'preact';
import { useMemo, useRef } from 'preact/hooks';
import type { Trace } from '../../encounter/trace.ts';
import { answerWords } from './answer.ts';
import { measureNames } from './causes.ts';
import css from './RunLine.module.css';
import { pathThrough, runLine, type Series } from './run-line.ts';

export interface RunLineProps {
  readonly trace: Trace;
  /** Decisions that are turning points: marked under their number. */
  readonly turning: readonly number[];
  readonly selected: number;
  readonly onSelect: (decision: number) => void;
  /** Begins the id of every decision's tab: `${id}-3`. */
  readonly id: string;
  /** The id of the panel in which the chosen decision is told. */
  readonly panel: string;
}

/**
 * The run as lines, with every decision as a tab over its own stretch of them: one tab stop, arrow keys to
 * walk, Home and End for the ends. The drawing itself is hidden from screen readers; the table says the same.
 */
export function RunLine(props: RunLineProps): JSX.Element {
  const { trace, selected, onSelect } = props;
  const tabs = useRef<HTMLDivElement>(null);
  const series = useMemo(() => runLine(trace), [trace]);
  const last = trace.turns.length - 1;

  function walk(event: KeyboardEvent): void {
    const to = walkTo(event.key, selected, last);
    if (to === null) return;
    event.preventDefault();
    onSelect(to);
    tabs.current?.querySelectorAll<HTMLElement>('[role="tab"]')[to]?.focus();
  }

  return (
    <div class={css.scroller}>
      <div class={css.chart} style={{ minWidth: `${trace.turns.length * 1.5}rem` }}>
        <div class={css.tabs} role="tablist" aria-label="Decisions, in order" ref={tabs} onKeyDown={walk}>
          {trace.turns.map((turn, at) => (
            <button
              type="button"
              role="tab"
              key={at}
              id={`${props.id}-${at}`}
              class={css.tab}
              aria-selected={at === selected}
              aria-controls={props.panel}
              aria-label={tabWords(at, answerWords(turn), props.turning.includes(at))}
              tabIndex={at === selected ? 0 : -1}
              onClick={() => onSelect(at)}
            >
              <span class={css.number}>{at + 1}</span>
              {props.turning.includes(at) && <span class={css.turning} />}
            </button>
          ))}
        </div>
        <div class={css.plot} aria-hidden="true">
          <span class={css.top}>100</span>
          <span class={css.middle}>50</span>
          <span class={css.bottom}>0</span>
          {/* Stretched to the box; strokes keep their width, and a stroke without length is a round dot. */}
          <svg class={css.svg} viewBox="0 0 100 100" preserveAspectRatio="none" focusable="false">
            <title>Arousal, trust and unmet need over the run</title>
            <path class={css.grid} d="M0 0H100 M0 50H100 M0 100H100" />
            {series.map((line) => (
              <path key={line.on} class={css[line.on]} d={line.path} />
            ))}
            {series.map((line) => (
              <path key={line.on} class={css[`${line.on}Now`]} d={stretch(line, selected)} />
            ))}
            {series.map((line) => (
              <path key={line.on} class={css[`${line.on}Dots`]} d={dots(line)} />
            ))}
          </svg>
          {series.map((line) => (
            <span
              key={line.on}
              class={[css.label, css[line.label.side], css[`${line.on}Label`]].join(' ')}
              style={{ left: `${line.label.x}%`, top: `${line.label.y}%` }}
            >
              {measureNames[line.on]}
            </span>
          ))}
        </div>
      </div>
    </div>
  );
}

/** Where a key leads from here, or null for a key that is not ours. The walk stops at the ends. */
export function walkTo(key: string, from: number, last: number): number | null {
  if (key === 'ArrowRight') return Math.min(from + 1, last);
  if (key === 'ArrowLeft') return Math.max(from - 1, 0);
  if (key === 'Home') return 0;
  if (key === 'End') return last;
  return null;
}

function tabWords(at: number, answer: string, turning: boolean): string {
  return `Decision ${at + 1}${turning ? ', a turning point' : ''}: ${answer}`;
}

function stretch(line: Series, decision: number): string {
  return pathThrough(line.points.slice(decision, decision + 2));
}

function dots(line: Series): string {
  return line.points.map(({ x, y }) => `M${x} ${y}h0`).join(' ');
}
