import type { JSX } from 'preact';
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { Button } from '../parts/Button.tsx';
import css from './PinPad.module.css';

export interface PinPadProps {
  readonly label: string;
  readonly hint?: string;
  /** What was wrong with the last one, or what is being done; read out. */
  readonly told: string;
  readonly submit: string;
  /** While it is looked at, or has to wait. */
  readonly busy: boolean;
  readonly onPin: (pin: string) => void;
}

/** Digits of a PIN. */
export const leastDigits = 4;
export const mostDigits = 8;
const keys = ['1', '2', '3', '4', '5', '6', '7', '8', '9'] as const;

/**
 * A PIN by touch or by keys. A text field that hides what is in it, and not a password field: browsers offer to keep
 * passwords for whoever comes next.
 */
export function PinPad(props: PinPadProps): JSX.Element {
  const id = useId();
  const [pin, setPin] = useState('');
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => field.current?.focus(), []);

  const put = (digits: string): void => setPin(digits.replace(/\D/g, '').slice(0, mostDigits));
  const submit = (): void => {
    if (props.busy || pin.length < leastDigits) return;
    const said = pin;
    setPin('');
    field.current?.focus();
    props.onPin(said);
  };

  return (
    <form
      class={css.pad}
      noValidate
      autocomplete="off"
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      <div class={css.entry}>
        <label class={css.label} for={id}>
          {props.label}
        </label>
        {props.hint !== undefined && (
          <p class={css.hint} id={`${id}-hint`}>
            {props.hint}
          </p>
        )}
        <input
          id={id}
          ref={field}
          class={css.field}
          type="text"
          // The pad is the keyboard here; a system's own would lie over it.
          inputMode="none"
          autocomplete="off"
          autocapitalize="off"
          spellcheck={false}
          maxLength={mostDigits}
          value={pin}
          aria-describedby={`${props.hint === undefined ? '' : `${id}-hint `}${id}-told`}
          onInput={(event) => {
            put(event.currentTarget.value);
            // What was no digit goes from the field even where the state stays the same.
            event.currentTarget.value = event.currentTarget.value.replace(/\D/g, '').slice(0, mostDigits);
          }}
        />
        <p class={css.told} id={`${id}-told`} role="status">
          {props.told}
        </p>
      </div>
      <div class={css.keys}>
        {keys.map((digit) => (
          <Key key={digit} words={digit} onPress={() => put(pin + digit)} />
        ))}
        <Key words="Back" small onPress={() => put(pin.slice(0, -1))} />
        <Key words="0" onPress={() => put(`${pin}0`)} />
        <Key words="Clear" small onPress={() => put('')} />
      </div>
      <Button kind="lead" wide disabled={props.busy || pin.length < leastDigits} onPress={submit}>
        {props.submit}
      </Button>
    </form>
  );
}

interface KeyProps {
  readonly words: string;
  readonly small?: boolean;
  readonly onPress: () => void;
}

function Key({ words, small, onPress }: KeyProps): JSX.Element {
  return (
    <button type="button" class={small ? css.small : css.key} onClick={onPress}>
      {words}
    </button>
  );
}
