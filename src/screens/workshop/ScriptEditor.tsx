import type { JSX } from 'preact';
import { memo } from 'preact/compat';
import { useEffect, useMemo, useRef } from 'preact/hooks';
import css from './ScriptEditor.module.css';
import { tinted } from './tint.ts';

/** What is wrong at a line, for its margin. */
export interface LineMark {
  readonly line: number;
  readonly severity: 'error' | 'warning';
  /** One sentence for each finding. */
  readonly words: string;
}

export interface ScriptEditorProps {
  readonly label: string;
  readonly text: string;
  readonly marks: readonly LineMark[];
  /** Where to go: another object asks again, the same line or not. */
  readonly goTo: { readonly line: number; readonly column: number } | null;
  readonly onChange: (text: string) => void;
}

/**
 * A plain text field over a drawn copy of its own text: the copy has the numbers, the marks and the colours, and makes
 * the field as high as its text. Undo, marking and reading aloud are the browser's own.
 */
export function ScriptEditor(props: ScriptEditorProps): JSX.Element {
  const { text, marks, goTo } = props;
  const frame = useRef<HTMLDivElement>(null);
  const field = useRef<HTMLTextAreaElement>(null);
  const lines = useMemo(() => text.split('\n'), [text]);
  const byLine = useMemo(() => new Map(marks.map((mark) => [mark.line, mark])), [marks]);

  useEffect(() => {
    const at = field.current;
    if (goTo === null || at === null) return;
    const line = Math.min(goTo.line, lines.length);
    const start = lines.slice(0, line - 1).reduce((sum, each) => sum + each.length + 1, 0);
    const length = lines[line - 1]?.length ?? 0;
    at.focus({ preventScroll: true });
    at.setSelectionRange(start + Math.min(Math.max(0, goTo.column - 1), length), start + length);
    const row = frame.current?.querySelector<HTMLElement>(`[data-line="${line}"]`);
    if (frame.current && row) frame.current.scrollTop = row.offsetTop - frame.current.clientHeight / 3;
    frame.current?.scrollIntoView({ block: 'nearest' });
  }, [goTo]);

  return (
    <div class={css.frame} ref={frame}>
      <div class={css.page}>
        <div class={css.copy} aria-hidden="true">
          {lines.map((line, at) => (
            <Line
              // Lines have no names of their own; the one at a place is drawn anew when it changes.
              key={at}
              number={at + 1}
              text={line}
              severity={byLine.get(at + 1)?.severity ?? null}
            />
          ))}
        </div>
        <textarea
          ref={field}
          class={css.field}
          aria-label={props.label}
          value={text}
          spellcheck={false}
          autocapitalize="off"
          autocomplete="off"
          onInput={(event) => props.onChange(event.currentTarget.value)}
        />
      </div>
    </div>
  );
}

interface LineProps {
  readonly number: number;
  readonly text: string;
  readonly severity: LineMark['severity'] | null;
}

const Line = memo(({ number, text, severity }: LineProps) => (
  <div class={[css.line, severity === null ? '' : css[severity]].join(' ')} data-line={number}>
    <span class={css.number}>{number}</span>
    {tinted(text).map(({ tint, text: piece }, at) => (
      <span key={at} class={css[tint]}>
        {piece}
      </span>
    ))}
    {/* An empty line is as high as any other. */}
    {text === '' ? '\u200b' : ''}
  </div>
));
