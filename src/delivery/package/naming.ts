/** What a package is called: the same name for the same choice, so that a newer one takes its place. Pure. */
import { hashOf } from '../../story/hash.ts';
import type { Target } from './label.ts';
import type { Offered } from './order.ts';

export interface Naming {
  /** Letters, digits, hyphens and underscores. */
  readonly key: string;
  readonly file: string;
  readonly title: string;
  readonly description: string;
}

/** SCORM ends titles here. */
const longestTitle = 200;
const longestDescription = 1000;

/** `all`: everything that the product has of its own, and nothing else. */
export function namingOf(target: Target, chosen: readonly Offered[], all: boolean): Naming {
  const key = keyOf(chosen, all);
  return {
    key,
    file: `composure-${key}-${target}.zip`,
    title: shortened(titleOf(chosen), longestTitle),
    description: shortened(descriptionOf(chosen), longestDescription),
  };
}

function keyOf(chosen: readonly Offered[], all: boolean): string {
  const [first, ...others] = chosen;
  if (first && others.length === 0) return first.id;
  if (all) return 'all';
  // Their order is no part of the name: which comes first is a matter of show.
  const ids = chosen.map(({ id }) => id).sort();
  return `${ids.length}-scenarios-${hashOf(ids.join('\n')).slice(0, 8)}`;
}

function titleOf(chosen: readonly Offered[]): string {
  const titles = chosen.map(({ about }) => about.title);
  if (titles.length === 1) return titles[0] ?? '';
  const named = `Composure: ${titles.join(', ')}`;
  return named.length <= longestTitle ? named : `Composure: ${titles.length} scenarios`;
}

function descriptionOf(chosen: readonly Offered[]): string {
  if (chosen.length !== 1)
    return `Practice with people who are distressed, angry or frightened. ${chosen
      .map(({ about }) => `${about.title} (${about.role.toLowerCase()}).`)
      .join(' ')}`;
  return chosen.map(({ about }) => `For the role: ${about.role}. ${about.you} ${about.content}`).join('');
}

/** Never between the halves of one letter. */
function shortened(text: string, most: number): string {
  if (text.length <= most) return text;
  const kept = text.slice(0, most - 1);
  return `${/[\ud800-\udbff]$/.test(kept) ? kept.slice(0, -1) : kept}…`;
}
