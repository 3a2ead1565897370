/** Reads XML as strictly as a parser must, for tests: another way round than it was written. */

export interface Node {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly Node[];
  /** Text directly in it. */
  readonly text: string;
}

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

const decoded = (raw: string): string =>
  raw.replace(/&([^;]*);|[&<]/g, (whole, name: string | undefined) => {
    const letter = name === undefined ? undefined : entities[name];
    if (letter === undefined) throw new Error(`not XML: ${whole}`);
    return letter;
  });

/** @throws Error for what is no XML document. */
export function readXml(source: string): Node {
  let at = 0;
  const take = (pattern: RegExp): RegExpExecArray => {
    const sticky = new RegExp(pattern, 'uy');
    sticky.lastIndex = at;
    const found = sticky.exec(source);
    if (!found) throw new Error(`not XML at ${at}: ${source.slice(at, at + 40)}`);
    at = sticky.lastIndex;
    return found;
  };
  const node = (): Node => {
    const [, name = '', inner = '', empty] = take(/<([A-Za-z][\w:.-]*)((?:\s+[\w:.-]+="[^"<]*")*)\s*(\/?)>/);
    const attributes = new Map<string, string>();
    for (const [, key = '', value = ''] of inner.matchAll(/([\w:.-]+)="([^"]*)"/g)) {
      if (attributes.has(key)) throw new Error(`an attribute twice: ${key}`);
      attributes.set(key, decoded(value));
    }
    const children: Node[] = [];
    let text = '';
    if (empty === '/') return { name, attributes, children, text };
    for (;;) {
      text += decoded(take(/[^<]*/)[0]);
      if (source.startsWith('</', at)) break;
      children.push(node());
    }
    if (take(/<\/([\w:.-]+)\s*>/)[1] !== name) throw new Error(`${name} is not closed`);
    return { name, attributes, children, text };
  };
  take(/<\?xml version="1\.0" encoding="UTF-8"\?>\n/);
  const root = node();
  take(/\n$/);
  return root;
}

export const within = (node: Node, name: string): readonly Node[] => [
  ...(node.name === name ? [node] : []),
  ...node.children.flatMap((child) => within(child, name)),
];
