/**
 * A game in a frame, a page around it that runs `docs/embedding/host.js`, and a wire between them on which everything
 * goes wrong. It obeys target origins as browsers do, and stamps every message with who really sent it.
 */
import { embed, type Message, type Page, type Welcome } from '../../../docs/embedding/host.js';
import { type FrameTerms, openFrame } from '../../../src/delivery/frame/open.ts';
import type { FrameHost } from '../../../src/delivery/frame/visit.ts';
import type { Kept } from '../../../src/delivery/host.ts';
import type { Page as LeavingPage } from '../../../src/delivery/leaving.ts';
import type { World } from '../xapi/world.ts';

export const game = 'https://play.example.org';
export const host = 'https://learn.example.org';
export const hosts = ['https://other.example.org', host] as const;

export type Fate = 'sent' | 'lost' | 'doubled' | 'late' | 'very late';
/** Milliseconds after which each copy of a message arrives. */
const delays: Readonly<Record<Fate, readonly number[]>> = {
  sent: [0],
  lost: [],
  doubled: [0, 40],
  late: [700],
  'very late': [9000],
};

export interface Posted {
  readonly message: Record<string, unknown>;
  readonly target: string;
}

class Poster {
  readonly #deliver: (message: unknown, target: string) => void;
  constructor(deliver: (message: unknown, target: string) => void) {
    this.#deliver = deliver;
  }
  postMessage(message: unknown, target: string): void {
    this.#deliver(structuredClone(message), target);
  }
}

/** The window in the frame: its parent is the only other window it can name. */
export class GameWindow extends EventTarget {
  readonly parent: Poster;
  readonly document = Object.assign(new EventTarget(), { visibilityState: 'visible' });
  readonly location: { ancestorOrigins?: string[] } = {};
  gone = false;
  constructor(parent: Poster) {
    super();
    this.parent = parent;
  }
}

export class Wire {
  readonly world: World;
  /** What becomes of messages, in turn, either way; empty when all is well. */
  fates: Fate[] = [];
  /** Where the page around really is. */
  around: string = host;
  /** Everything that the game has said, and to whom. */
  readonly posted: Posted[] = [];
  readonly hostWindow = new EventTarget();
  /** As the page sees the frame: the same object whatever is loaded in it. */
  readonly contentWindow: Poster;
  #loaded: GameWindow | null = null;

  constructor(world: World) {
    this.world = world;
    this.contentWindow = new Poster((message, target) => {
      const to = this.#loaded;
      if (to && target === game) this.#carry(() => to.gone || hears(to, message, this.around, to.parent));
    });
  }

  #carry(deliver: () => void): void {
    for (const delay of delays[this.fates.shift() ?? 'sent']) this.world.clock.after(delay, deliver);
  }

  /**
   * Loads the game into the frame. What was there hears nothing any more, and what it had under way is lost: nothing
   * of it arrives after the new page's first word, since browsers keep the order between two windows.
   */
  load(): GameWindow {
    if (this.#loaded) this.#loaded.gone = true;
    const from: GameWindow = new GameWindow(
      new Poster((message, target) => {
        if (from.gone) return;
        this.posted.push({ message: message as Record<string, unknown>, target });
        if (target !== this.around) return;
        this.#carry(() => from.gone || hears(this.hostWindow, message, game, this.contentWindow));
      }),
    );
    this.#loaded = from;
    return from;
  }

  /** Said to the game by whoever likes: from the page around, or from another window. */
  forge(message: unknown, origin: string, from: 'parent' | 'elsewhere'): void {
    const to = this.#loaded;
    if (to) hears(to, message, origin, from === 'parent' ? to.parent : {});
  }
}

function hears(to: EventTarget, data: unknown, origin: string, source: object): void {
  to.dispatchEvent(Object.assign(new Event('message'), { data: structuredClone(data), origin, source }));
}

/** A page that keeps what it is told, under its id, as its learner's. */
export class Site {
  readonly stored = new Map<string, Message>();
  /** How often each id was stored. */
  readonly times = new Map<string, number>();
  resume: string | null = null;
  /** Fails so many times more. */
  failing = 0;
  welcome: Welcome = { learner: 'mei' };
  left = 0;
  readonly heights: number[] = [];

  readonly page: Page = {
    welcome: () => ({ ...this.welcome, resume: this.resume }),
    store: async (message) => {
      if (this.failing > 0) {
        this.failing -= 1;
        throw new Error('the disk is full');
      }
      this.stored.set(message.id, message);
      this.times.set(message.id, (this.times.get(message.id) ?? 0) + 1);
      if (message.type === 'resume') this.resume = String(message.text);
    },
    left: () => {
      this.left += 1;
    },
    resized: (height) => this.heights.push(height),
  };

  of(type: string): Message[] {
    return [...this.stored.values()].filter((each) => each.type === type);
  }
}

/** Runs `host.js` in the page around: it listens on whatever `addEventListener` is there. */
export function around(wire: Wire, site: Site): ReturnType<typeof embed> {
  const { addEventListener } = globalThis;
  Object.assign(globalThis, {
    addEventListener: wire.hostWindow.addEventListener.bind(wire.hostWindow),
    removeEventListener: wire.hostWindow.removeEventListener.bind(wire.hostWindow),
  });
  try {
    return embed({ contentWindow: wire.contentWindow } as unknown as HTMLIFrameElement, game, site.page);
  } finally {
    Object.assign(globalThis, { addEventListener });
  }
}

export interface Opened {
  readonly window: GameWindow;
  /** Whoever said welcome, in time or later. */
  readonly host: () => FrameHost | null;
  readonly told: Kept[];
  readonly wanted: string[];
}

let opened = 0;

/** Loads the game and opens it, without waiting for a welcome. */
export function loadGame(
  wire: Wire,
  terms: Partial<FrameTerms> = {},
): Opened & { promise: Promise<FrameHost | null> } {
  const window = wire.load();
  let found: FrameHost | null = null;
  let ids = 0;
  opened += 1;
  const visit = opened;
  const told: Kept[] = [];
  const wanted: string[] = [];
  const promise = openFrame({
    window: window as GameWindow & { readonly document: LeavingPage['document'] },
    hosts,
    after: wire.world.clock.after,
    newId: () => `${visit}.${ids++}`,
    tell: (kept) => told.push(kept),
    wanted: (what) => wanted.push(what),
    late: (late) => {
      found = late;
    },
    ...terms,
  });
  void promise.then((host) => {
    found ??= host;
  });
  return { window, host: () => found, told, wanted, promise };
}
