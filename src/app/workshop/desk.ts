/** An author's desk: the scripts that are open, the check of one of them, and what is to be rehearsed. */
import { type ReadonlySignal, signal } from '@preact/signals';
import type { Measure } from '../../encounter/trace.ts';
import type { PackValues } from '../../screens/workshop/pack/pack-values.ts';
import type { PackageValues } from '../../screens/workshop/package/package-values.ts';
import type { Face } from '../../screens/workshop/Workshop.tsx';
import type { Pack } from '../../story/pack/pack.ts';
import { type Clock, realClock } from '../live/countdown.ts';
import { accepted, mostScripts } from './accepted.ts';
import type { Job, News } from './check-news.ts';
import { beginning, type CheckState, told, unchecked } from './check-state.ts';
import { type Checking, openChecking } from './checking.ts';
import { type Followed, follow } from './follow.ts';
import type { Picked } from './picked.ts';
import { readPicked } from './read-picked.ts';
import {
  emptyShelf,
  isMended,
  mended,
  opened,
  rootsOf,
  type Shelf,
  savedElsewhere,
  withRoot,
} from './shelf.ts';

export interface ToRehearse {
  /** Null is the beginning. */
  readonly moment: string | null;
  readonly meets: Readonly<Record<Measure, number>> | null;
}

interface DeskTerms {
  readonly clock?: Clock;
  readonly checking?: (onNews: (news: News) => void) => Checking;
  readonly kit: () => Promise<string>;
}

/** Milliseconds that a check waits for another key. */
const settles = 350;
/** Milliseconds that a script may take to be read. */
const longestReading = 20_000;
/** Seconds that one player's runs are followed for. */
const patience = 8;

export class Desk {
  readonly #shelf = signal<Shelf>(emptyShelf);
  readonly #check = signal<CheckState>(unchecked);
  readonly #notices = signal<readonly string[]>([]);
  readonly #before = signal<Shelf | null>(null);
  readonly #follows = signal(false);
  readonly #pack = signal<Pack | null>(null);
  readonly #clock: Clock;
  readonly #checking: Checking;
  readonly #kit: () => Promise<string>;
  readonly #handles = new Map<string, Followed>();
  /** Where new scripts may appear. */
  #folder: (() => Promise<Picked[]>) | null = null;
  #stopFollowing = () => {};
  #dropCheck = () => {};
  /** What is played when the rehearsal's page is opened. */
  rehearsal: ToRehearse | null = null;
  /** Where the author was, for when they come back from a rehearsal. */
  left: { readonly face: Face; readonly chosen: string | null } = { face: 'script', chosen: null };
  /** What was filled in for a pack so far; null is nothing. */
  packValues: PackValues | null = null;
  /** What was chosen for a package so far; null is nothing. */
  packageValues: PackageValues | null = null;

  constructor({ clock = realClock, checking, kit }: DeskTerms) {
    this.#clock = clock;
    this.#kit = kit;
    const onNews = (news: News): void => {
      this.#check.value = told(this.#check.value, news);
    };
    this.#checking = checking ? checking(onNews) : openChecking({ onNews });
  }

  get shelf(): ReadonlySignal<Shelf> {
    return this.#shelf;
  }

  get check(): ReadonlySignal<CheckState> {
    return this.#check;
  }

  /** What was not opened, and why, in sentences. */
  get notices(): ReadonlySignal<readonly string[]> {
    return this.#notices;
  }

  /** What was put away with something mended in it, and can be brought back. */
  get before(): ReadonlySignal<Shelf | null> {
    return this.#before;
  }

  /** Whether the scripts are read again as they are saved. */
  get follows(): ReadonlySignal<boolean> {
    return this.#follows;
  }

  /** The pack that the scripts came from. */
  get pack(): ReadonlySignal<Pack | null> {
    return this.#pack;
  }

  /**
   * Opens what was picked. Files by themselves join those that are open; a folder or a pack takes their place. `folder`
   * looks into it again.
   */
  async open(picked: readonly Picked[], joins: boolean, folder?: () => Promise<Picked[]>): Promise<void> {
    const { files, handles, packs, said } = await readPicked(picked, joins);
    for (const pack of packs) {
      this.put(
        [...pack.files].map(([path, text]) => ({ path, text })),
        false,
      );
      this.#pack.value = pack;
    }
    if (folder) this.#folder = folder;
    if (files.length > 0) this.put(files, joins, handles);
    this.#notices.value = said;
  }

  /** Puts texts on the desk. */
  put(
    files: readonly { readonly path: string; readonly text: string }[],
    joins: boolean,
    handles: ReadonlyMap<string, Followed> = new Map(),
  ): void {
    const before = this.#shelf.value;
    const paths = new Set(files.map(({ path }) => path));
    if (!joins) this.#handles.clear();
    if (!joins && handles.size === 0) this.#folder = null;
    for (const path of paths) this.#handles.delete(path);
    for (const [path, handle] of handles) this.#handles.set(path, handle);
    const stays = joins ? before.scripts : [];
    const fresh = opened(files);
    // A script that is opened again was saved elsewhere: what was changed here is not lost to it.
    const again = files.reduce<Shelf>((shelf, { path, text }) => savedElsewhere(shelf, path, text), {
      ...before,
      scripts: stays,
    });
    const known = new Set(stays.map(({ path }) => path));
    const scripts = [...again.scripts, ...fresh.scripts.filter(({ path }) => !known.has(path))];
    const roots = rootsOf(scripts);
    // An include that was missing joins the scenario that misses it; another scenario takes its place.
    const root = stays.length > 0 && !roots.includes(fresh.root ?? '') ? before.root : fresh.root;
    if (!joins) {
      this.#pack.value = null;
      this.packValues = null;
    }
    this.#before.value = !joins && before.scripts.some(isMended) ? before : null;
    this.#notices.value = [];
    if (root !== before.root || !joins) this.#check.value = unchecked;
    const shown =
      root === before.root && scripts.some(({ path }) => path === before.shown) ? before.shown : root;
    this.#set({ scripts, root, shown });
    this.#follow();
  }

  /** Changes the shelf by one of its own rules; a changed text is checked again. */
  change(by: (shelf: Shelf) => Shelf): void {
    const before = this.#shelf.value;
    const after = by(before);
    if (after === before) return;
    const asBefore = after.root === before.root && sameTexts(after, before);
    if (after.root !== before.root) this.#check.value = unchecked;
    if (asBefore) this.#shelf.value = after;
    else this.#set(after);
  }

  choose(root: string): void {
    this.change((shelf) => withRoot(shelf, root));
  }

  /** The author writes in the page: checked once they pause. */
  mend(path: string, text: string): void {
    this.#shelf.value = mended(this.#shelf.value, path, text);
    this.#dropCheck();
    this.#dropCheck = this.#clock.after(settles, () => void this.#recheck());
  }

  bringBack(): void {
    const before = this.#before.value;
    if (!before) return;
    this.#before.value = null;
    this.#handles.clear();
    this.#check.value = unchecked;
    this.#set(before);
    this.#follow();
  }

  putAway(): void {
    const before = this.#shelf.value;
    this.#before.value = before.scripts.some(isMended) ? before : null;
    this.#dropCheck();
    this.#checking.stop();
    this.#handles.clear();
    this.#folder = null;
    this.#check.value = unchecked;
    this.#shelf.value = emptyShelf;
    this.#notices.value = [];
    this.#pack.value = null;
    this.#follow();
  }

  #set(shelf: Shelf): void {
    this.#shelf.value = shelf;
    this.#dropCheck();
    void this.#recheck();
  }

  async #recheck(): Promise<void> {
    const { scripts, root } = this.#shelf.value;
    if (root === null) return;
    this.#check.value = beginning(this.#check.value, this.#clock.now());
    const kit = await this.#kit();
    if (this.#shelf.value.scripts !== scripts || this.#shelf.value.root !== root) return;
    const job: Job = {
      root,
      scripts: scripts.map(({ path, text }) => ({ path, text })),
      kit,
      seconds: patience,
    };
    this.#checking.start(job);
    // Ink's compiler can be led round in circles by a script; a thread that hangs says nothing.
    this.#dropCheck = this.#clock.after(longestReading, () => {
      if (this.#check.value.stage !== 'compiling') return;
      this.#checking.stop();
      this.#check.value = told(this.#check.value, { is: 'failed', why: 'reading it took too long' });
    });
  }

  /** A script that was just written into the folder may be the include that is missing. */
  async #look(): Promise<void> {
    if (this.#folder === null) return;
    const known = new Set(this.#shelf.value.scripts.map(({ path }) => path));
    const all = await this.#folder();
    const fresh = all.filter(({ path }) => path.toLowerCase().endsWith('.ink') && !known.has(path));
    if (fresh.length > 0 && known.size < mostScripts) await this.open(fresh, true);
  }

  #follow(): void {
    this.#stopFollowing();
    this.#follows.value = this.#handles.size > 0;
    if (this.#handles.size === 0) return;
    this.#stopFollowing = follow({
      files: this.#handles,
      clock: this.#clock,
      look: () => this.#look(),
      onSaved: (path, text) => {
        const read = accepted(path, text);
        if (read.ok) this.change((shelf) => savedElsewhere(shelf, path, read.script.text));
        else this.#notices.value = [read.sentence];
      },
    });
  }
}

const sameTexts = (one: Shelf, other: Shelf): boolean =>
  one.scripts.length === other.scripts.length &&
  one.scripts.every(({ path, text }, at) => {
    const before = other.scripts[at];
    return before?.path === path && before.text === text;
  });
