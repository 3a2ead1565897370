import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

/** A ref for where the focus arrives with a step; a dialog that lies over it keeps its own. */
export function useArrival<T extends HTMLElement>(): RefObject<T | null> {
  const element = useRef<T>(null);
  useEffect(() => {
    if (document.querySelector('dialog[open]') === null) element.current?.focus();
  }, []);
  return element;
}
