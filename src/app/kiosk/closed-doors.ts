/**
 * The ways out of a page that a page can close: menus, shortcuts, dropped files, zoom. What it cannot close is in
 * docs/kiosk.md, with the browser's own kiosk mode, which does.
 */

/** With Ctrl or Cmd, in a text field. */
const editing = /^[acvxyz]$/i;

const inText = (event: Event): boolean =>
  event.target instanceof Element &&
  event.target.closest('input:not([type=radio]):not([type=checkbox]):not([type=range]), textarea') !== null;

/**
 * What a key would do to the browser: load the page again, something else that is not wanted, or nothing. `writing`: the
 * focus is in a text field.
 */
export function meaningOf(event: KeyboardEvent, writing: boolean): 'again' | 'unwanted' | 'ours' {
  const { key, ctrlKey, metaKey, altKey } = event;
  const command = ctrlKey || metaKey;
  if (key === 'F5' || (command && !altKey && /^r$/i.test(key))) return 'again';
  if (/^(F\d+|ContextMenu|PrintScreen|Browser\w+|Launch\w+|Help|Find|Print|Open|Save)$/.test(key))
    return 'unwanted';
  // Backspace went back once, and F10 with Shift opens the menu.
  if (key === 'Backspace') return writing ? 'ours' : 'unwanted';
  // On many keyboards AltGr is Ctrl and Alt together, and writes @ or €.
  if (event.getModifierState('AltGraph')) return writing ? 'ours' : 'unwanted';
  if (ctrlKey && altKey && event.code === 'KeyF') return 'ours';
  if (command && !altKey && writing && editing.test(key)) return 'ours';
  if (command && /^(Control|Meta)$/.test(key)) return 'ours';
  if (command && writing && /^(Arrow|Home|End|Delete|Enter)/.test(key)) return 'ours';
  if (altKey && key === 'Alt') return 'ours';
  return command || altKey ? 'unwanted' : 'ours';
}

/** `onAgain`: somebody wanted the page anew. Returns what opens them again. */
export function closeDoors(page: Document, onAgain: () => void): () => void {
  const undo: (() => void)[] = [];
  const on = (name: string, heed: (event: never) => void): void => {
    const options = { capture: true, passive: false };
    page.addEventListener(name, heed as EventListener, options);
    undo.push(() => page.removeEventListener(name, heed as EventListener, options));
  };
  const stop = (event: Event): void => event.preventDefault();
  on('keydown', (event: KeyboardEvent) => {
    const meaning = meaningOf(event, inText(event));
    if (meaning === 'ours') return;
    event.preventDefault();
    if (meaning === 'again' && !event.repeat) onAgain();
  });
  // Pinching on a touchpad is a wheel with Ctrl; Safari has gestures of its own.
  on('wheel', (event: WheelEvent) => {
    if (event.ctrlKey) event.preventDefault();
  });
  for (const name of ['contextmenu', 'dragstart', 'gesturestart', 'gesturechange']) on(name, stop);
  // The middle button opens and pastes; the side buttons go back and forth.
  for (const name of ['auxclick', 'mousedown', 'mouseup'])
    on(name, (event: MouseEvent) => {
      if (event.button > 0) event.preventDefault();
    });
  for (const name of ['dragenter', 'dragover', 'drop'])
    on(name, (event: DragEvent) => {
      event.preventDefault();
      if (event.dataTransfer) event.dataTransfer.dropEffect = 'none';
    });
  return () => {
    for (const each of undo) each();
  };
}
