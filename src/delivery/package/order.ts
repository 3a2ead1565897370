/** What somebody asks of a package, and whether it can be had: checked before any file is read. */
import * as v from 'valibot';
import { nearest } from '../../story/kit.ts';
import { type Detail, details } from '../xapi/detail.ts';
import { Origin, type Target, targets } from './label.ts';
import { PackageError } from './package-error.ts';
import type { OfferedAbout } from './product-files.ts';

/** A scenario that may be chosen: the product's own or a pack's. */
export interface Offered {
  readonly id: string;
  readonly base: string | null;
  readonly about: OfferedAbout;
}

/** A pack that was checked, and that comes along whole. */
export interface BroughtPack {
  readonly id: string;
  readonly bytes: Uint8Array;
  readonly scenarios: readonly Offered[];
}

export interface Order {
  readonly target: Target;
  /** Those that are offered, in this order; null for all that there are. */
  readonly scenarios: readonly string[] | null;
  readonly packs: readonly BroughtPack[];
  /** Origins of pages that may hold this one in a frame and speak with it. */
  readonly hosts: readonly string[];
  /** Origins that it may speak to besides its own. */
  readonly connect: readonly string[];
  /** Null for what is usual where it runs. */
  readonly detail: Detail | null;
}

export const targetWords: Readonly<Record<Target, string>> = {
  scorm12: 'SCORM 1.2',
  scorm2004: 'SCORM 2004 (4th edition)',
  cmi5: 'cmi5',
  web: 'the web',
};

/** @throws PackageError for a word that is no target. */
export function targetOf(word: string): Target {
  return oneOf(word, targets, 'target');
}

/** @throws PackageError for a word that is no detail. */
export function detailOf(word: string): Detail {
  return oneOf(word, details, 'detail');
}

function oneOf<T extends string>(word: string, known: readonly T[], what: string): T {
  const found = known.find((each) => each === word);
  if (found !== undefined) return found;
  throw new PackageError(`There is no ${what} called “${word}”.`, mend(word, known));
}

/** An origin as browsers write it, from what a person writes: a closing slash does no harm. @throws PackageError */
export function originOf(written: string): string {
  const origin = written.trim().replace(/\/$/, '');
  if (v.is(Origin, origin)) return origin;
  throw new PackageError(
    `“${written}” is not the origin of a page.`,
    'Write it as https://learn.example.org: with its beginning, and nothing behind the name and port.',
  );
}

/** The scenarios that are meant, in the order that was asked for. @throws PackageError for one that is nowhere. */
export function chosenOf(order: Pick<Order, 'scenarios' | 'packs'>, own: readonly Offered[]): Offered[] {
  const all = [...own, ...order.packs.flatMap(({ scenarios }) => scenarios)];
  if (order.scenarios === null) return all;
  const chosen = [...new Set(order.scenarios)].map((id) => {
    const found = all.find((each) => each.id === id);
    if (found) return found;
    const ids = all.map((each) => each.id);
    throw new PackageError(`There is no scenario called “${id}”.`, mend(id, ids));
  });
  if (chosen.length === 0)
    throw new PackageError('No scenario was chosen.', 'Choose one at the least, or leave the choice out.');
  return chosen;
}

/** What is asked of a target that has no use for it would be silently lost. @throws PackageError */
export function checkOrder({ target, hosts, connect, detail, packs }: Order): void {
  if (target !== 'web' && hosts.length > 0)
    throw new PackageError(
      `A package for ${targetWords[target]} is held by the learning platform alone.`,
      'Leave the hosts out, or make a package for the web.',
    );
  if (target.startsWith('scorm') && connect.length > 0)
    throw new PackageError(
      'SCORM is spoken with the page around the package, and nothing else is connected to.',
      'Leave the origins to connect to out, or make a package for cmi5.',
    );
  if (target.startsWith('scorm') && detail !== null)
    throw new PackageError(
      'SCORM has its own measure of what is told: every decision is.',
      'Leave the detail out, or make a package for cmi5.',
    );
  const twice = packs.find(({ id }, at) => packs.findIndex((other) => other.id === id) !== at);
  if (twice)
    throw new PackageError(`Two of the packs are called “${twice.id}”.`, 'Bring the one that you mean.');
}

function mend(word: string, known: readonly string[]): string {
  const near = nearest(word, known);
  return near === null ? `Known are: ${known.join(', ')}.` : `Did you mean “${near}”?`;
}
