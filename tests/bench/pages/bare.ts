/**
 * What the stage is measured against: one picture of a room, one of a figure and one of a desk, by Phaser (`?phaser`) or
 * as images, drawn as often as the browser draws. The images' page moves its figure, or there would be nothing to draw.
 */
import * as Phaser from 'phaser';

declare global {
  interface Window {
    /** Drawings so far; there once the three pictures are up. */
    drawn: Promise<() => number>;
  }
}

interface Picture {
  readonly address: string;
  readonly box: readonly number[];
}

async function pictures(): Promise<readonly Picture[]> {
  const stage = '/stage';
  const { frames } = await (await fetch(`${stage}/dan/figure.json`)).json();
  const { deskBox } = await (await fetch(`${stage}/waiting-room/room.json`)).json();
  const [part] = frames.find(({ name }: { name: string }) => name === 'a50').parts;
  return [
    { address: `${stage}/waiting-room/room-calm.webp`, box: [0, 0, 1280, 720] },
    { address: `${stage}/dan/${part.image}`, box: part.box },
    { address: `${stage}/waiting-room/desk-calm.webp`, box: deskBox },
  ];
}

function byPhaser(three: readonly Picture[]): Promise<() => number> {
  return new Promise((resolve) => {
    let drawings = 0;
    const game = new Phaser.Game({
      type: Phaser.WEBGL,
      parent: 'host',
      width: innerWidth,
      height: innerHeight,
      banner: false,
      audio: { noAudio: true },
      scene: {
        preload(this: Phaser.Scene) {
          for (const { address } of three) this.load.image(address, address);
        },
        create(this: Phaser.Scene) {
          for (const { address, box } of three)
            this.add.image(box[0] ?? 0, box[1] ?? 0, address).setOrigin(0, 0);
          game.events.on('postrender', () => {
            drawings += 1;
          });
          resolve(() => drawings);
        },
      },
    });
  });
}

async function byImages(three: readonly Picture[]): Promise<() => number> {
  let drawings = 0;
  const images = await Promise.all(
    three.map(async ({ address, box: [left = 0, top = 0, width = 0, height = 0] }) => {
      const image = new Image();
      image.src = address;
      await image.decode();
      Object.assign(image.style, {
        left: `${left}px`,
        top: `${top}px`,
        width: `${width}px`,
        height: `${height}px`,
      });
      document.querySelector('#host')?.append(image);
      return image;
    }),
  );
  const draw = (time: number) => {
    drawings += 1;
    const [, figure] = images;
    if (figure) figure.style.transform = `translate(0px, ${(2 * Math.sin(time / 600)).toFixed(2)}px)`;
    requestAnimationFrame(draw);
  };
  requestAnimationFrame(draw);
  return () => drawings;
}

const show = new URLSearchParams(location.search).has('phaser') ? byPhaser : byImages;
window.drawn = pictures().then(show);
