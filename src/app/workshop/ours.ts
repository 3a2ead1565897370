/** The product's own scripts as they were written: fetched one by one, when an author wants to learn from them. */

const sources = import.meta.glob<string>('/stories/**/*.ink', { query: '?raw', import: 'default' });

/** The kit's script, which every scenario includes. */
export const kitScript = (): Promise<string> => textOf('/stories/kit/person.ink');

export interface OurScript {
  readonly id: string;
  readonly path: string;
}

/** The scenarios' own scripts: those directly in a sector's folder. */
export const ourScripts: readonly OurScript[] = Object.keys(sources)
  .filter((path) => !path.startsWith('/stories/kit/') && path.split('/').length === 4)
  .map((path) => ({ path, id: (path.split('/').at(-1) ?? '').replace(/\.ink$/, '') }));

/** A scenario with everything that lies in its sector's folder below its own name. */
export async function familyOfOurs({ path, id }: OurScript): Promise<{ path: string; text: string }[]> {
  const folder = path.replace(/\.ink$/, '/');
  const paths = Object.keys(sources).filter((each) => each === path || each.startsWith(folder));
  if (paths.length === 0) throw new RangeError(`no such script: ${id}`);
  return Promise.all(
    paths.map(async (each) => ({ path: each.replace('/stories/', ''), text: await textOf(each) })),
  );
}

async function textOf(path: string): Promise<string> {
  const load = sources[path];
  if (!load) throw new RangeError(`no such script: ${path}`);
  return load();
}
