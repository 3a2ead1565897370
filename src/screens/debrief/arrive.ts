import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

/**
 * A ref for the place where a reader arrives when something opened: it takes focus when `here` turns true,
 * but not when it was true from the start, for then nobody moved. The element needs tabIndex -1.
 */
export function useArrival<T extends HTMLElement>(here: boolean): RefObject<T | null> {
  const element = useRef<T>(null);
  const was = useRef(here);
  useEffect(() => {
    if (here && !was.current) element.current?.focus();
    was.current = here;
  }, [here]);
  return element;
}
