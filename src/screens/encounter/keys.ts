/** Keys that answer, go on or pause: only when nothing else wants them. */

/**
 * The key, or null when it belongs to a browser shortcut, an input method, a field or a dialog; `dialogs` is how many
 * the caller itself has open.
 */
export function plainKey(event: KeyboardEvent, dialogs = 0): string | null {
  if (event.defaultPrevented || event.isComposing) return null;
  if (event.ctrlKey || event.altKey || event.metaKey || event.shiftKey) return null;
  if (document.querySelectorAll('dialog[open]').length > dialogs) return null;
  const { target } = event;
  if (target instanceof Element && target.closest('input, textarea, select, [contenteditable]') !== null)
    return null;
  return event.key;
}

/** Whether Enter and Space already mean something where the focus is. */
export function pressesSomething(event: KeyboardEvent): boolean {
  return event.target instanceof Element && event.target.closest('button, a[href], summary') !== null;
}
