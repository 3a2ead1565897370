/** What `npm run package` is asked for, from its arguments. */
import { parseArgs } from 'node:util';
import { detailOf, type Order, originOf, targetOf } from '../../delivery/package/order.ts';
import { PackageError } from '../../delivery/package/package-error.ts';
import { nearest } from '../../story/kit.ts';

export interface Asked extends Omit<Order, 'packs'> {
  /** Files. */
  readonly packs: readonly string[];
  /** The folder that the zip goes into. */
  readonly out: string;
  /** The folder of the built product. */
  readonly dist: string;
}

export const usage =
  'npm run package -- --target scorm12|scorm2004|cmi5|web [--scenario id …] [--pack file …] [--host origin …] [--connect origin …] [--detail none|outcome|decisions|full] [--dist folder] --out folder';

const options = {
  target: { type: 'string' },
  scenario: { type: 'string', multiple: true },
  pack: { type: 'string', multiple: true },
  host: { type: 'string', multiple: true },
  connect: { type: 'string', multiple: true },
  detail: { type: 'string' },
  dist: { type: 'string', default: 'dist' },
  out: { type: 'string' },
} as const;

/** @throws PackageError for what is not understood. */
export function readArguments(args: readonly string[]): Asked {
  const { values, tokens } = parseArgs({ args: [...args], options, strict: false, tokens: true });
  for (const token of tokens) {
    if (token.kind === 'positional')
      throw new PackageError(`“${token.value}” stands there by itself.`, `It goes like this: ${usage}`);
    if (token.kind !== 'option') continue;
    if (!Object.hasOwn(options, token.name)) {
      const near = nearest(token.name, Object.keys(options));
      throw new PackageError(
        `There is no option ${token.rawName}.`,
        near === null ? `It goes like this: ${usage}` : `Did you mean --${near}?`,
      );
    }
    if (token.value === undefined || token.value === '')
      throw new PackageError(`Nothing stands behind ${token.rawName}.`, `It goes like this: ${usage}`);
  }
  const one = (name: 'target' | 'detail' | 'dist' | 'out') => lastText(values[name]);
  const needed = (name: 'target' | 'dist' | 'out') => {
    const value = one(name);
    if (value === null) throw new PackageError(`--${name} is missing.`, `It goes like this: ${usage}`);
    return value;
  };
  const several = (name: 'scenario' | 'pack' | 'host' | 'connect') => texts(values[name]);
  const detail = one('detail');
  const scenarios = several('scenario');
  return {
    target: targetOf(needed('target')),
    scenarios: scenarios.length > 0 ? scenarios : null,
    packs: several('pack'),
    hosts: several('host').map(originOf),
    connect: several('connect').map(originOf),
    detail: detail === null ? null : detailOf(detail),
    dist: needed('dist'),
    out: needed('out'),
  };
}

type Value = string | boolean | (string | boolean)[] | undefined;

const texts = (value: Value): string[] => [value].flat().filter((each) => typeof each === 'string');
const lastText = (value: Value): string | null => texts(value).at(-1) ?? null;
