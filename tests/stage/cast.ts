/** A small room and figure for tests, and pictures that are there without a network. */
import type { Source } from '../../src/stage/pictures.ts';
import type { Scene } from '../../src/stage/stage.ts';

const inputs = '0'.repeat(64);

export const sprites = [
  {
    name: 'hand',
    layer: 'room',
    lit: false,
    images: ['hand.webp'],
    box: [200, 100, 10, 40],
    motion: { kind: 'turn', pivot: [205, 138], seconds: 60, jumps: 60 },
  },
  {
    name: 'queue',
    layer: 'room',
    lit: true,
    images: ['queue-busy.webp', 'queue-turned.webp'],
    box: [400, 300, 120, 380],
    motion: { kind: 'notice', at: [0.5] },
  },
  {
    name: 'light',
    layer: 'desk',
    lit: true,
    images: ['light-off.webp', 'light-on.webp'],
    box: [300, 640, 12, 12],
    motion: { kind: 'change', every: [2, 4] },
  },
];

export const roomJson = {
  size: [1280, 720],
  inputs,
  what: 'A room that is only there for tests',
  posture: 'counter',
  counter: { far: 617, near: 666 },
  focus: [0.625, 0.3],
  lights: [
    { name: 'calm', room: 'room-calm.webp', desk: 'desk-calm.webp', dim: 1 },
    { name: 'tense', room: 'room-tense.webp', desk: 'desk-tense.webp', dim: 0.86 },
    { name: 'acute', room: 'room-acute.webp', desk: 'desk-acute.webp', dim: 0.72 },
  ],
  deskBox: [0, 521, 1280, 199],
  insets: { doors: { image: 'inset-doors.webp', size: [480, 320] } },
  sprites,
};

interface Shows {
  readonly stance?: readonly string[];
  readonly hands?: readonly string[];
  readonly head?: readonly string[];
}

const facePatches = ['shut', 'aside', 'down', 'stare', 'speak', 'wide', 'tears', 'pale'];

/** One picture of a body; a step of the sweep unless it shows a cue of its own. */
export const frameJson = (
  name: string,
  posture: 'counter' | 'standing',
  arousal: number,
  step: boolean,
  { stance = [], hands = [], head = [] }: Shows = {},
) => ({
  name,
  posture,
  arousal,
  step,
  shows: { stance, hands, head },
  parts: [
    { image: `${name}.webp`, box: [400, 40, 600, 640] },
    { image: `${posture}-arms.webp`, box: [480, 500, 500, 180] },
  ],
  patches: Object.fromEntries(
    facePatches.map((patch) => [patch, { image: `${name}-${patch}.webp`, box: [700, 100, 90, 40] }]),
  ),
  eyes: [790, posture === 'counter' ? 190 : 182],
  hands: [
    [640, 640],
    [940, 640],
  ],
});

const step = (
  name: string,
  posture: 'counter' | 'standing',
  arousal: number,
  hands: readonly string[] = [],
) => frameJson(name, posture, arousal, true, { hands });

export const figureJson = {
  size: [1280, 720],
  inputs,
  what: 'Somebody who is only there for tests',
  frames: [
    step('a0', 'counter', 0),
    step('a30', 'counter', 30),
    step('a60', 'counter', 60, ['grip', 'fist']),
    step('a90', 'counter', 90, ['grip', 'fist']),
    frameJson('grip-25', 'counter', 25, false, { hands: ['grip'] }),
    frameJson('ease-low', 'counter', 20, false, { stance: ['ease'], hands: ['open'] }),
    frameJson('ease-mid', 'counter', 50, false, { stance: ['ease'], hands: ['open'] }),
    frameJson('open-50', 'counter', 50, false, { hands: ['open'] }),
    frameJson('slump', 'counter', 40, false, { stance: ['slump'] }),
    frameJson('face', 'counter', 40, false, { stance: ['slump'], hands: ['face'] }),
    frameJson('chin-60', 'counter', 60, false, { head: ['down'] }),
    step('s0', 'standing', 0),
    step('s50', 'standing', 50),
    step('s100', 'standing', 100),
    frameJson('pace-left', 'standing', 60, false, { stance: ['pacing'] }),
    frameJson('pace-right', 'standing', 60, false, { stance: ['pacing'] }),
  ],
  insets: { hands: { image: 'inset-hands.webp', size: [480, 320] } },
};

/** Without a network: an address that holds one of `missing` is not found; one of `late` comes when it is let in. */
export function sourceOf(
  page: Document,
  { missing = [], late = [] }: { missing?: readonly string[]; late?: readonly string[] } = {},
): Source & { readonly asked: string[]; letIn(): void } {
  const asked: string[] = [];
  const waiting: (() => void)[] = [];
  let open = false;
  const gone = (address: string) => missing.some((part) => address.includes(part));
  return {
    asked,
    letIn() {
      open = true;
      for (const go of waiting.splice(0)) go();
    },
    async json(address) {
      asked.push(address);
      if (gone(address)) throw new Error(`a manifest could not be fetched: ${address} (404)`);
      return structuredClone(address.endsWith('room.json') ? roomJson : figureJson);
    },
    async image(address) {
      asked.push(address);
      if (gone(address)) throw new Error(`a picture could not be shown: ${address}`);
      if (!open && late.some((part) => address.includes(part)))
        await new Promise<void>((resolve) => waiting.push(resolve));
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
