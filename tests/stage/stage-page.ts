/** Opens a stage for the browser test to drive. */
import { openStage } from '../../src/stage/open.ts';
import type { Scene, Stage } from '../../src/stage/stage.ts';

declare global {
  interface Window {
    opened: Promise<{ stage: Stage; fallbacks: readonly string[] }>;
    quiet: Scene;
    drawings: number;
  }
}

// Every drawing of a canvas loop asks for a next one here.
const ask = window.requestAnimationFrame.bind(window);
window.drawings = 0;
window.requestAnimationFrame = (next) => {
  window.drawings += 1;
  return ask(next);
};

const host = document.querySelector<HTMLElement>('#host');
if (!host) throw new Error('no host on the page');
const wish = new URLSearchParams(location.search);
const fallbacks: string[] = [];
window.quiet = {
  room: 'waiting-room',
  figure: 'dan',
  arousal: 10,
  tension: 0,
  stance: null,
  gaze: null,
  hands: null,
  distance: null,
  speaking: false,
  inset: null,
  released: false,
};
window.opened = openStage(host, {
  prefer: wish.get('prefer') === 'auto' ? 'auto' : 'phaser',
  motion: wish.get('motion') === 'reduced' ? 'reduced' : 'full',
  base: '/stage',
  onFallback: (reason) => fallbacks.push(reason),
}).then(async (stage) => {
  await stage.show(window.quiet);
  return { stage, fallbacks };
});
