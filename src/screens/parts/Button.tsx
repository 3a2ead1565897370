import type { ComponentChildren, JSX } from 'preact';
import css from './Button.module.css';

export interface ButtonProps {
  /** `lead`: the one thing most people came to press. `plain`: the others. `quiet`: small print and removal. */
  readonly kind?: 'lead' | 'plain' | 'quiet';
  readonly onPress: () => void;
  readonly children: ComponentChildren;
  /** A fuller name where the visible words repeat down a list; must begin with the visible words. */
  readonly label?: string;
  readonly wide?: boolean;
  readonly disabled?: boolean;
  readonly expanded?: boolean;
  readonly buttonRef?: (element: HTMLButtonElement | null) => void;
}

/** A button that looks like one. Acts on click, so a press can still be taken back by sliding off it. */
export function Button(props: ButtonProps): JSX.Element {
  const { kind = 'plain', wide = false } = props;
  return (
    <button
      type="button"
      class={[css.button, css[kind], wide ? css.wide : ''].join(' ')}
      onClick={props.onPress}
      disabled={props.disabled}
      aria-label={props.label}
      aria-expanded={props.expanded}
      ref={props.buttonRef ?? null}
    >
      {props.children}
    </button>
  );
}
