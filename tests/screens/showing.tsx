/** Renders a screen into happy-dom and lets its effects run. */
import { type ComponentChild, render } from 'preact';
import { act } from 'preact/test-utils';

export interface Shown {
  readonly root: HTMLElement;
  readonly again: (screen: ComponentChild) => Promise<void>;
  readonly gone: () => void;
}

export async function show(screen: ComponentChild): Promise<Shown> {
  const root = document.createElement('div');
  document.body.append(root);
  const again = async (next: ComponentChild): Promise<void> => {
    await act(() => render(next, root));
  };
  await again(screen);
  return {
    root,
    again,
    gone: () => {
      render(null, root);
      root.remove();
    },
  };
}

/** The button whose words contain these. */
export function button(root: ParentNode, words: string): HTMLButtonElement {
  const found = [...root.querySelectorAll('button')].find((each) => each.textContent?.includes(words));
  if (found === undefined) throw new Error(`no button says: ${words}`);
  return found;
}

export async function press(root: ParentNode, words: string): Promise<void> {
  await act(() => button(root, words).click());
}

/** A key where the focus is; returns false when somebody claimed it. */
export async function key(name: string, more: KeyboardEventInit = {}): Promise<boolean> {
  const event = new KeyboardEvent('keydown', { key: name, bubbles: true, cancelable: true, ...more });
  let free = true;
  await act(() => {
    free = (document.activeElement ?? document.body).dispatchEvent(event);
  });
  return free;
}
