/** Files dropped anywhere on the page. */
import { useEffect, useState } from 'preact/hooks';
import { fromDrop, type Picked } from './picked.ts';

/** Whether files are being dragged over the page. `onDrop` is called with what was let go of. */
export function useDrop(onDrop: (picked: Picked[]) => void): boolean {
  const [dragged, setDragged] = useState(false);
  useEffect(() => {
    // Entering a child comes before leaving its parent: only when all are left is it over.
    let inside = 0;
    const hasFiles = (event: DragEvent): boolean => event.dataTransfer?.types.includes('Files') === true;
    const over = (event: DragEvent): void => {
      if (hasFiles(event)) event.preventDefault();
    };
    const enter = (event: DragEvent): void => {
      if (!hasFiles(event)) return;
      inside += 1;
      setDragged(true);
    };
    const leave = (event: DragEvent): void => {
      if (!hasFiles(event)) return;
      inside = Math.max(0, inside - 1);
      if (inside === 0) setDragged(false);
    };
    const drop = (event: DragEvent): void => {
      if (!event.dataTransfer || !hasFiles(event)) return;
      event.preventDefault();
      inside = 0;
      setDragged(false);
      void fromDrop(event.dataTransfer).then(onDrop);
    };
    const listeners = { dragover: over, dragenter: enter, dragleave: leave, drop } as const;
    for (const [name, listener] of Object.entries(listeners))
      addEventListener(name, listener as EventListener);
    return () => {
      for (const [name, listener] of Object.entries(listeners))
        removeEventListener(name, listener as EventListener);
    };
  }, []);
  return dragged;
}
