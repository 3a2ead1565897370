/** Fetching: manifests, and pictures kept once they are decoded. */
import { type Figure, type Frame, figureFrom } from './figure.ts';
import { type Room, roomFrom } from './room.ts';

/** Where things come from; a test has its own. */
export interface Source {
  json(address: string): Promise<unknown>;
  image(address: string): Promise<HTMLImageElement>;
}

export const web: Source = {
  async json(address) {
    const answer = await fetch(address);
    if (!answer.ok) throw new Error(`a manifest could not be fetched: ${address} (${answer.status})`);
    return answer.json();
  },
  async image(address) {
    const image = new Image();
    image.decoding = 'async';
    image.src = address;
    await image.decode().catch(() => {
      throw new Error(`a picture could not be shown: ${address}`);
    });
    return image;
  },
};

/** A room and a figure that are to be seen together, and the folders their files are in. */
export interface Cast {
  readonly room: Room;
  readonly figure: Figure;
  readonly roomBase: string;
  readonly figureBase: string;
}

export interface Pictures {
  cast(room: string, figure: string): Promise<Cast>;
  /** Resolves when every one of them can be drawn at once. */
  load(addresses: readonly string[]): Promise<void>;
  has(addresses: readonly string[]): boolean;
  /** A picture that has been loaded. */
  get(address: string): HTMLImageElement;
}

export function picturesFrom(source: Source, base: string): Pictures {
  const root = base.endsWith('/') ? base : `${base}/`;
  const loading = new Map<string, Promise<void>>();
  const loaded = new Map<string, HTMLImageElement>();

  function one(address: string): Promise<void> {
    const under = loading.get(address);
    if (under) return under;
    const begun = source.image(address).then(
      (image) => void loaded.set(address, image),
      (error: unknown) => {
        // Forgotten, so that the next time it is wanted it is tried again.
        loading.delete(address);
        throw error;
      },
    );
    loading.set(address, begun);
    return begun;
  }

  return {
    async cast(room, figure) {
      const roomBase = `${root}${room}/`;
      const figureBase = `${root}${figure}/`;
      const [roomJson, figureJson] = await Promise.all([
        source.json(`${roomBase}room.json`),
        source.json(`${figureBase}figure.json`),
      ]);
      return {
        room: roomFrom(roomJson, `${roomBase}room.json`),
        figure: figureFrom(figureJson, `${figureBase}figure.json`),
        roomBase,
        figureBase,
      };
    },
    async load(addresses) {
      await Promise.all(addresses.map(one));
    },
    has: (addresses) => addresses.every((address) => loaded.has(address)),
    get(address) {
      const image = loaded.get(address);
      if (!image) throw new Error(`a picture was drawn before it was loaded: ${address}`);
      return image;
    },
  };
}

/** The pictures of one light of the room. */
export function lightPictures({ room, roomBase }: Cast, index: number): string[] {
  const light = room.lights[index];
  return light ? [roomBase + light.room, roomBase + light.desk] : [];
}

export const spritePictures = ({ room, roomBase }: Cast): string[] =>
  room.sprites.flatMap(({ images }) => images.map((image) => roomBase + image));

/** A body without its face's changes: enough to be seen. */
export const partPictures = ({ figureBase }: Cast, frame: Frame): string[] =>
  frame.parts.map(({ image }) => figureBase + image);

/** With everything that may come over it. */
export const framePictures = (cast: Cast, frame: Frame): string[] => [
  ...partPictures(cast, frame),
  ...Object.values(frame.patches).map(({ image }) => cast.figureBase + image),
];

/** Tears and pallor come late, if at all: a first moment does without them. */
export const facePictures = ({ figureBase }: Cast, { patches }: Frame): string[] =>
  Object.entries(patches).flatMap(([name, { image }]) =>
    name === 'tears' || name === 'pale' ? [] : [figureBase + image],
  );

/** The address of a close picture, of the figure or else of the room; null when neither has it. */
export function insetPicture({ figure, figureBase, room, roomBase }: Cast, name: string): string | null {
  const ofFigure = figure.insets[name];
  if (ofFigure) return figureBase + ofFigure.image;
  const ofRoom = room.insets[name];
  return ofRoom ? roomBase + ofRoom.image : null;
}

export const insetPictures = (cast: Cast): string[] => [
  ...Object.values(cast.figure.insets).map(({ image }) => cast.figureBase + image),
  ...Object.values(cast.room.insets).map(({ image }) => cast.roomBase + image),
];
