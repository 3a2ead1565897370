/** A Phaser game that draws when it is told to, and leaves nothing behind when it is closed. */
import * as Phaser from 'phaser';
import white from './white.png?url&no-inline';

export interface Running {
  readonly scene: Phaser.Scene;
  readonly canvas: HTMLCanvasElement;
  /** Canvas pixels. */
  resize(width: number, height: number): void;
  /** One drawing, now. */
  render(): void;
  /** Told when the graphics are lost, and when they are back. */
  onLoss(lost: () => void, restored: () => void): void;
  close(): void;
}

/** Rejects when Phaser cannot draw here. */
export function startGame(parent: HTMLElement): Promise<Running> {
  // Phaser takes these two for itself, and gives nothing back.
  const { onblur, onfocus } = window;
  return new Promise((resolve, reject) => {
    const late = setTimeout(() => reject(new Error('no picture after 10 seconds')), 10_000);
    const game = new Phaser.Game({
      type: Phaser.WEBGL,
      parent,
      width: 640,
      height: 360,
      backgroundColor: '#0b1320',
      banner: false,
      autoFocus: false,
      disableContextMenu: false,
      audio: { noAudio: true },
      // Its own three are data: addresses, which a strict content policy forbids; without them it does not start.
      images: { default: white, missing: white, white },
      input: { keyboard: false, mouse: false, touch: false, gamepad: false },
      scale: { mode: Phaser.Scale.NONE },
      // A few large pictures: choosing among sixteen for every pixel is what would cost most here.
      render: { antialias: true, antialiasGL: false, powerPreference: 'low-power', maxTextures: 4 },
      callbacks: { preBoot: (booting) => booting.events.once(Phaser.Core.Events.READY, withoutListening) },
      scene: {
        create(this: Phaser.Scene) {
          // It is made before the loop runs: only after a first drawing is all of Phaser there.
          game.events.once(Phaser.Core.Events.POST_RENDER, () => {
            clearTimeout(late);
            Object.assign(window, { onblur, onfocus });
            game.canvas.setAttribute('aria-hidden', 'true');
            game.canvas.removeAttribute('tabindex');
            // Its own loop would wake for every frame of the browser's.
            game.loop.sleep();
            resolve(running(game, this));
          });
        },
      },
    });
  });
}

/**
 * As soon as it is ready, and before anything else runs, Phaser listens on the document for ever, once for each game.
 * Whether the page is hidden is the player's to know.
 */
function withoutListening(): void {
  const before = Object.getOwnPropertyDescriptor(document, 'addEventListener');
  document.addEventListener = () => {};
  queueMicrotask(() => {
    if (before) Object.defineProperty(document, 'addEventListener', before);
    else Reflect.deleteProperty(document, 'addEventListener');
  });
}

function running(game: Phaser.Game, scene: Phaser.Scene): Running {
  const renderer = game.renderer as Phaser.Renderer.WebGL.WebGLRenderer;
  const loss = renderer.gl.getExtension('WEBGL_lose_context');
  return {
    scene,
    canvas: game.canvas,
    resize(width, height) {
      game.scale.resize(width, height);
      // Phaser writes pixels here; the canvas is to be as large as its host, whatever it is drawn at.
      Object.assign(game.canvas.style, { width: '100%', height: '100%' });
    },
    render: () => game.loop.tick(),
    onLoss(lost, restored) {
      renderer.on(Phaser.Renderer.Events.LOSE_WEBGL, lost);
      renderer.on(Phaser.Renderer.Events.RESTORE_WEBGL, restored);
    },
    close() {
      game.destroy(true);
      // It ends at its next drawing.
      game.loop.tick();
      // A browser keeps few contexts, and gives them up late: this one goes at once.
      loss?.loseContext();
    },
  };
}
