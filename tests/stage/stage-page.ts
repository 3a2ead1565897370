/**
 * Opens a stage and nothing else: for the browser tests to drive, and with `?panel` for a person.
 *
 * `prefer`, `motion`, `room` and `figure` may be given in the address; `hide-gpu` has the machine keep to itself that
 * its graphics are emulated, and `all` draws with every frame of the browser's.
 */
import { openStage } from '../../src/stage/open.ts';
import type { Scene, Stage } from '../../src/stage/stage.ts';
import { panel } from './stage-panel.ts';

interface Opened {
  readonly stage: Stage;
  readonly fallbacks: readonly string[];
  readonly troubles: readonly string[];
}

declare global {
  interface Window {
    opened: Promise<Opened>;
    quiet: Scene;
    drawings: number;
  }
}

// Every drawing of a canvas asks for a frame here.
const ask = window.requestAnimationFrame.bind(window);
window.drawings = 0;
window.requestAnimationFrame = (next) => {
  window.drawings += 1;
  return ask(next);
};

const host = document.querySelector<HTMLElement>('#host');
if (!host) throw new Error('no host on the page');
const wish = new URLSearchParams(location.search);

if (wish.has('hide-gpu')) {
  const told = WebGLRenderingContext.prototype.getParameter;
  WebGLRenderingContext.prototype.getParameter = function (name: number) {
    const unmasked = 37446;
    return name === unmasked ? 'a graphics chip' : told.call(this, name);
  };
}

const fallbacks: string[] = [];
const troubles: string[] = [];
window.quiet = {
  room: wish.get('room') ?? 'waiting-room',
  figure: wish.get('figure') ?? 'dan',
  arousal: 10,
  tension: 0,
  stance: null,
  risen: false,
  gaze: null,
  hands: null,
  distance: null,
  head: null,
  skin: null,
  eyes: null,
  tremor: null,
  breath: null,
  line: null,
  inset: null,
  released: false,
};

const prefer = wish.get('prefer');
window.opened = openStage(host, {
  prefer: prefer === 'auto' || prefer === 'plain' ? prefer : 'phaser',
  motion: wish.get('motion') === 'reduced' ? 'reduced' : 'full',
  base: '/stage',
  ...(wish.has('all') ? { drawings: 'all' } : {}),
  onFallback: (reason) => fallbacks.push(reason),
  onTrouble: (error) => troubles.push(error.message),
}).then(async (stage) => {
  await stage.show(window.quiet);
  return { stage, fallbacks, troubles };
});

if (wish.has('panel')) void window.opened.then(({ stage }) => panel(stage, window.quiet));
