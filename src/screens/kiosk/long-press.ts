/** A press that lasts, for what nobody should come to by chance. */
import { useEffect, useRef } from 'preact/hooks';

/** Milliseconds. */
export const longPress = 2000;
/** CSS pixels that a finger may stray. */
const stray = 24;

export interface PressHandlers {
  readonly onPointerDown: (event: PointerEvent) => void;
  readonly onPointerMove: (event: PointerEvent) => void;
  readonly onPointerUp: () => void;
  readonly onPointerCancel: () => void;
  readonly onPointerLeave: () => void;
}

/** `onShort` is any other press. */
export function useLongPress(onLong: () => void, onShort: () => void): PressHandlers {
  const press = useRef<{ timer: ReturnType<typeof setTimeout>; x: number; y: number } | null>(null);
  const end = (): boolean => {
    const was = press.current !== null;
    if (press.current) clearTimeout(press.current.timer);
    press.current = null;
    return was;
  };
  useEffect(() => () => void end(), []);
  return {
    onPointerDown(event) {
      end();
      if (event.button !== 0) return;
      const timer = setTimeout(() => {
        press.current = null;
        onLong();
      }, longPress);
      press.current = { timer, x: event.clientX, y: event.clientY };
    },
    onPointerMove(event) {
      const at = press.current;
      if (at && Math.hypot(event.clientX - at.x, event.clientY - at.y) > stray) end();
    },
    onPointerUp() {
      if (end()) onShort();
    },
    onPointerCancel: () => void end(),
    onPointerLeave: () => void end(),
  };
}
