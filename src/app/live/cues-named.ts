/** What a script asks of the body somewhere, so that its pictures can be fetched before they are wanted. Pure. */
import type { Scenario } from '../../story/scenario.ts';

export type NamedCues = Readonly<Record<'stance' | 'hands' | 'head', readonly string[]>>;

/** The values of its `# stance:`, `# hands:` and `# head:` tags, each once. */
export function cuesNamed({ ink }: Pick<Scenario, 'ink'>): NamedCues {
  const found = { stance: new Set<string>(), hands: new Set<string>(), head: new Set<string>() };
  for (const [, kind, value = ''] of JSON.stringify(ink).matchAll(/"\^(stance|hands|head): ?([\w-]+) ?"/g)) {
    if (kind === 'stance' || kind === 'hands' || kind === 'head') found[kind].add(value);
  }
  return { stance: [...found.stance], hands: [...found.hands], head: [...found.head] };
}
