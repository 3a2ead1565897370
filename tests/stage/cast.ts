/** A small room and figure for tests, and pictures that are there without a network. */
import type { Source } from '../../src/stage/pictures.ts';
import type { Scene } from '../../src/stage/stage.ts';

const inputs = '0'.repeat(64);

export const roomJson = {
  size: [1280, 720],
  inputs,
  focus: [0.625, 0.3],
  lights: ['calm', 'tense', 'acute'].map((name) => ({
    name,
    room: `room-${name}.webp`,
    desk: `desk-${name}.webp`,
  })),
  insets: { doors: { image: 'inset-doors.webp', size: [480, 320] } },
};

const frame = (name: string, arousal?: number) => ({
  name,
  ...(arousal === undefined ? {} : { arousal }),
  image: `${name}.webp`,
  box: [400, 40, 600, 640],
  patches: Object.fromEntries(
    ['shut', 'aside', 'speak'].map((patch) => [
      patch,
      { image: `${name}-${patch}.webp`, box: [700, 100, 90, 40] },
    ]),
  ),
});

export const figureJson = {
  size: [1280, 720],
  inputs,
  frames: [
    frame('a0', 0),
    frame('a30', 30),
    frame('a60', 60),
    frame('a90', 90),
    frame('ease-low'),
    frame('ease-mid'),
    frame('slump'),
    frame('face'),
  ],
  insets: { hands: { image: 'inset-hands.webp', size: [480, 320] } },
};

/** Without a network: an address that holds one of `missing` is not found. */
export function sourceOf(
  page: Document,
  missing: readonly string[] = [],
): Source & { readonly asked: string[] } {
  const asked: string[] = [];
  const gone = (address: string) => missing.some((part) => address.includes(part));
  return {
    asked,
    async json(address) {
      asked.push(address);
      if (gone(address)) throw new Error(`a manifest could not be fetched: ${address} (404)`);
      return structuredClone(address.endsWith('room.json') ? roomJson : figureJson);
    },
    async image(address) {
      asked.push(address);
      if (gone(address)) throw new Error(`a picture could not be shown: ${address}`);
      const image = page.createElement('img');
      image.setAttribute('src', address);
      return image;
    },
  };
}

export const quiet: Scene = {
  room: 'waiting-room',
  figure: 'dan',
  arousal: 0,
  tension: 0,
  stance: null,
  gaze: null,
  hands: null,
  distance: null,
  speaking: false,
  inset: null,
  released: false,
};
