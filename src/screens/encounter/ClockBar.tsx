import type { JSX } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { ClockView } from '../views.ts';
import css from './ClockBar.module.css';

/** Below this share of the window the bar is thicker and warmer: seen, not only by its colour. */
export const lateShare = 0.3;

/** How long the bar is drawn, 0 to 1: as it is, or in quarters for those who asked for stillness. */
export function barLength(left: number, still: boolean): number {
  const within = Math.min(1, Math.max(0, left));
  return still ? Math.ceil(within * 4) / 4 : within;
}

/** The browser's frames, or a test's. */
export interface Frames {
  readonly request: (draw: () => void) => number;
  readonly cancel: (handle: number) => void;
}

const browserFrames: Frames = {
  request: (draw) => requestAnimationFrame(draw),
  cancel: (handle) => cancelAnimationFrame(handle),
};

export interface ClockBarProps {
  readonly clock: ClockView;
  readonly still: boolean;
  readonly frames?: Frames;
}

/**
 * The time left as a thin bar; no digits, no blink. It only draws `left()`: the window itself is the app's.
 * Hidden from screen readers, which are told the time once, in words.
 */
export function ClockBar({ clock, still, frames = browserFrames }: ClockBarProps): JSX.Element {
  const bar = useRef<HTMLDivElement>(null);

  useLayoutEffect(() => {
    let handle = 0;
    const draw = (): void => {
      const element = bar.current;
      if (element === null) return;
      const left = clock.left();
      element.style.transform = `scaleX(${barLength(left, still)})`;
      element.dataset.late = String(left <= lateShare);
      if (clock.running && left > 0) handle = frames.request(draw);
    };
    draw();
    return () => frames.cancel(handle);
  }, [clock, clock.running, still, frames]);

  return (
    <div class={css.track} aria-hidden="true">
      <div class={css.bar} ref={bar} />
    </div>
  );
}
