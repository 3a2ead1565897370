import type { JSX } from 'preact';
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { Button } from '../parts/Button.tsx';
import css from './Copied.module.css';

export interface CopiedProps {
  readonly title: string;
  readonly text: string;
  /** In place of the text while there is none. */
  readonly without?: string;
}

/** Lines to be taken into a script, with a button that takes them. */
export function Copied(props: CopiedProps): JSX.Element {
  const id = useId();
  const code = useRef<HTMLElement>(null);
  const [told, setTold] = useState('');
  useEffect(() => setTold(''), [props.text]);

  const copy = async () => {
    try {
      await navigator.clipboard.writeText(props.text);
      setTold('Copied.');
    } catch {
      // No clipboard without a secure address, or without leave.
      if (code.current) getSelection()?.selectAllChildren(code.current);
      setTold('Selected: copy it with Ctrl C or ⌘ C.');
    }
  };

  return (
    <section class={css.copied} aria-labelledby={id}>
      <div class={css.head}>
        <h3 class={css.title} id={id}>
          {props.title}
        </h3>
        <Button onPress={() => void copy()} disabled={props.text === ''} label={`Copy: ${props.title}`}>
          Copy
        </Button>
      </div>
      {props.text === '' ? (
        <p class={css.without}>{props.without}</p>
      ) : (
        <pre class={css.text}>
          <code ref={code}>{props.text}</code>
        </pre>
      )}
      <p class={told === '' ? 'visually-hidden' : css.told} role="status">
        {told}
      </p>
    </section>
  );
}
