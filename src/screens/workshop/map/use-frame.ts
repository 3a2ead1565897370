import type { RefObject } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { Size } from './view-box.ts';

/** How large an element is, in CSS pixels, and the size of text beside the usual one; null until it is known. */
export function useFrame(element: RefObject<Element | null>): (Size & { readonly text: number }) | null {
  const [frame, setFrame] = useState<(Size & { text: number }) | null>(null);
  useEffect(() => {
    const at = element.current;
    if (!at) return;
    const measure = (): void => {
      const { width, height } = at.getBoundingClientRect();
      const text = Number.parseFloat(getComputedStyle(document.documentElement).fontSize) / 16 || 1;
      if (width > 0 && height > 0) setFrame({ width, height, text });
    };
    measure();
    const watcher = new ResizeObserver(measure);
    watcher.observe(at);
    return () => watcher.disconnect();
  }, []);
  return frame;
}
