/** Which sounds a script asks for, so that they can be fetched before they are wanted. Pure. */
import type { Scenario } from '../../story/scenario.ts';

/** The values of its `# sound:` tags, those that come most often first. */
export function soundsNamed({ ink }: Pick<Scenario, 'ink'>): string[] {
  const counts = new Map<string, number>();
  for (const [, name = ''] of JSON.stringify(ink).matchAll(/"\^sound: ?([\w-]+) ?"/g)) {
    counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  return [...counts].sort((a, b) => b[1] - a[1]).map(([name]) => name);
}
