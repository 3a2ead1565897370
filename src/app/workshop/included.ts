/** From the name in an INCLUDE to the script that is meant, among those that are open. Pure. */

interface Named {
  readonly path: string;
}

/** The names that a script includes, as it writes them. */
export const includesOf = (text: string): readonly string[] =>
  [...text.matchAll(/^[ \t]*INCLUDE[ \t]+(\S.*?)[ \t]*$/gm)].map(([, name = '']) => name);

/**
 * By its whole path where folders were opened; else by as much of its end as fits one script alone, for files that
 * were picked by themselves carry no folders.
 */
export function found<T extends Named>(scripts: readonly T[], name: string): T | null {
  const path = name.split('/').filter((piece) => piece !== '.' && piece !== '..' && piece !== '');
  const whole = scripts.find((each) => each.path === name);
  if (whole) return whole;
  for (let from = 0; from < path.length; from++) {
    const end = path.slice(from).join('/');
    const fitting = scripts.filter((each) => each.path === end || each.path.endsWith(`/${end}`));
    if (fitting.length === 1) return fitting[0] ?? null;
    if (fitting.length > 1) return null;
  }
  return null;
}

/** The kit's own script, which every scenario includes and nobody needs to open. */
export const isKit = (name: string): boolean => /(^|\/)kit\/person\.ink$/.test(name);

/** Reads for the compiler. @throws Error that says which script is missing. */
export function readerOf(
  scripts: readonly (Named & { readonly text: string })[],
  kit: string,
): (path: string) => string {
  return (path) => {
    const script = found(scripts, path);
    if (script) return script.text;
    if (isKit(path)) return kit;
    throw new Error(`${path} is not open. Did you open it, or its folder, too?`);
  };
}
