import type { ComponentChildren, JSX } from 'preact';
import { useId, useLayoutEffect, useRef } from 'preact/hooks';
import { Button } from './Button.tsx';
import css from './Dialog.module.css';

export interface DialogProps {
  readonly title: string;
  readonly open: boolean;
  /** Esc or the close button. */
  readonly onClose: () => void;
  readonly closeWords?: string;
  /** Hides the close button where the contents hold a plainer way on. */
  readonly ownWayOut?: boolean;
  readonly size?: 'small' | 'large';
  readonly children: ComponentChildren;
}

/** A native modal dialog: the browser traps focus and makes the rest inert; focus goes back where it was. */
export function Dialog(props: DialogProps): JSX.Element {
  const id = useId();
  const element = useRef<HTMLDialogElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);

  // In the layout phase: what lies under it may then settle its own focus in an effect, with the dialog gone.
  useLayoutEffect(() => {
    const dialog = element.current;
    if (!props.open || dialog === null) return;
    const before = document.activeElement;
    if (!dialog.open) dialog.showModal();
    heading.current?.focus();
    return () => {
      if (dialog.open) dialog.close();
      // Browsers give focus back themselves, but not when the dialog is taken out of the page in the same turn.
      if (before instanceof HTMLElement && before.isConnected) before.focus();
    };
  }, [props.open]);

  return (
    <dialog
      ref={element}
      class={[css.dialog, css[props.size ?? 'small']].join(' ')}
      aria-labelledby={id}
      onCancel={(event) => {
        // The state is the app's: it closes the dialog by saying so.
        event.preventDefault();
        props.onClose();
      }}
      onClose={(event) => {
        // Chromium closes on a second Esc whatever `cancel` says; then the app must hear of it here. The event is
        // queued, though: told of the last time it closed, a dialog that is open again stays open.
        if (props.open && !event.currentTarget.open) props.onClose();
      }}
    >
      {props.open && (
        <div class={css.inside}>
          <div class={css.head}>
            <h2 class={css.title} id={id} ref={heading} tabIndex={-1}>
              {props.title}
            </h2>
            {props.ownWayOut !== true && (
              <Button kind="plain" onPress={props.onClose}>
                {props.closeWords ?? 'Close'}
              </Button>
            )}
          </div>
          {props.children}
        </div>
      )}
    </dialog>
  );
}
