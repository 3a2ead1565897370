/** XML written by hand, so that nothing can get into it unescaped. */
import { PackageError } from './package-error.ts';

/** What was made here, and needs no escaping any more. */
export interface Xml {
  readonly lines: readonly string[];
}

type Attributes = Readonly<Record<string, string>>;

/** An element of elements. */
export function element(name: string, attributes: Attributes, children: readonly Xml[] = []): Xml {
  const open = `<${name}${written(attributes)}`;
  if (children.length === 0) return { lines: [`${open}/>`] };
  const inner = children.flatMap(({ lines }) => lines).map((line) => `  ${line}`);
  return { lines: [`${open}>`, ...inner, `</${name}>`] };
}

/** An element of text, on one line: white space in it would be a part of the text. */
export function said(name: string, text: string, attributes: Attributes = {}): Xml {
  return { lines: [`<${name}${written(attributes)}>${escaped(text)}</${name}>`] };
}

export const xmlDocument = ({ lines }: Xml): string =>
  ['<?xml version="1.0" encoding="UTF-8"?>', ...lines, ''].join('\n');

const written = (attributes: Attributes): string =>
  Object.entries(attributes)
    .map(([name, value]) => ` ${name}="${escaped(value)}"`)
    .join('');

const signs: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** No parser takes control characters, halves of letters and what is no letter at all, however they are written. */
const unwritable = /[\p{Cc}\p{Cs}\p{Noncharacter_Code_Point}]/u;

function escaped(text: string): string {
  const bad = unwritable.exec(text);
  if (bad)
    throw new PackageError(
      `A character that cannot be written stands in “${text.replace(new RegExp(unwritable, 'gu'), '�')}”.`,
      'Take it out of the title or the text that it stands in.',
    );
  return text.replace(/[&<>"]/g, (sign) => signs[sign] ?? sign);
}
