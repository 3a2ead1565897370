/** Moving the map by mouse and touch: one pointer moves it, two go nearer, and so does a wheel with Ctrl or ⌘. */
import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

interface Hands {
  readonly onMove: (by: { readonly x: number; readonly y: number }) => void;
  readonly onZoom: (factor: number, at: { readonly x: number; readonly y: number }) => void;
}

/** CSS pixels that a press may slide and still be a press. */
const slack = 5;

/** Returns whether the pointer has just moved the map: its click is then no press. */
export function useHands(element: RefObject<Element | null>, hands: Hands): () => boolean {
  const latest = useRef(hands);
  latest.current = hands;
  const dragged = useRef(false);

  useEffect(() => {
    const at = element.current as HTMLElement | SVGElement | null;
    if (!at) return;
    const pointers = new Map<number, { x: number; y: number }>();
    let slid = 0;
    const here = (event: PointerEvent | WheelEvent) => {
      const box = at.getBoundingClientRect();
      return { x: event.clientX - box.left, y: event.clientY - box.top };
    };
    const onDown = (event: PointerEvent): void => {
      if (event.button !== 0) return;
      pointers.set(event.pointerId, here(event));
      slid = 0;
      dragged.current = false;
    };
    const onMove = (event: PointerEvent): void => {
      const before = pointers.get(event.pointerId);
      if (!before) return;
      const now = here(event);
      const by = { x: now.x - before.x, y: now.y - before.y };
      slid += Math.hypot(by.x, by.y);
      if (slid < slack) return;
      if (!dragged.current) at.setPointerCapture(event.pointerId);
      dragged.current = true;
      pointers.set(event.pointerId, now);
      const [other] = [...pointers].filter(([id]) => id !== event.pointerId).map(([, point]) => point);
      if (!other) {
        latest.current.onMove(by);
        return;
      }
      const [was, is] = [distance(before, other), distance(now, other)];
      latest.current.onMove({ x: by.x / 2, y: by.y / 2 });
      if (was > 0) latest.current.onZoom(is / was, { x: (now.x + other.x) / 2, y: (now.y + other.y) / 2 });
    };
    const onUp = (event: PointerEvent): void => {
      pointers.delete(event.pointerId);
    };
    // Without a key the wheel belongs to the page: a map must not be a trap for whoever scrolls by.
    const onWheel = (event: WheelEvent): void => {
      if (!event.ctrlKey && !event.metaKey) return;
      event.preventDefault();
      latest.current.onZoom(1.0018 ** -event.deltaY, here(event));
    };
    const listeners: [string, (event: never) => void][] = [
      ['pointerdown', onDown],
      ['pointermove', onMove],
      ['pointerup', onUp],
      ['pointercancel', onUp],
    ];
    for (const [name, listener] of listeners) at.addEventListener(name, listener as EventListener);
    at.addEventListener('wheel', onWheel as EventListener, { passive: false });
    return () => {
      for (const [name, listener] of listeners) at.removeEventListener(name, listener as EventListener);
      at.removeEventListener('wheel', onWheel as EventListener);
    };
  }, []);
  return () => dragged.current;
}

const distance = (a: { x: number; y: number }, b: { x: number; y: number }): number =>
  Math.hypot(a.x - b.x, a.y - b.y);
