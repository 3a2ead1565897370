/** The page of a package: the build's own, with its label put in and its policy opened as far as it must be. Pure. */
import { type Label, labelName } from './label.ts';
import { PackageError } from './package-error.ts';

const strange = () =>
  new PackageError('The built page is not as it should be.', 'Build the product again, and try once more.');

/** `connect`: what the page may speak to besides what the build allows; null leaves its policy as it is. */
export function labelledPage(html: string, label: Label, connect: readonly string[] | null): string {
  const labelled = withLabel(html, label);
  return connect === null ? labelled : withConnect(labelled, connect);
}

/** A platform's record store is known at launch only, so cmi5 may speak to any over https unless some are named. */
export function connectOf(target: Label['target'], named: readonly string[]): readonly string[] | null {
  if (named.length > 0) return named;
  return target === 'cmi5' ? ['https:'] : null;
}

function withLabel(html: string, label: Label): string {
  const element = `<meta name="${labelName}" content="${escaped(JSON.stringify(label))}">`;
  const before = new RegExp(`<meta name="${labelName}" content="[^"]*">`);
  if (before.test(html)) return html.replace(before, () => element);
  const charset = /<meta charset="[^"]*">/i;
  if (!charset.test(html)) throw strange();
  return html.replace(charset, (found) => `${found}\n    ${element}`);
}

const policyElement = /(<meta http-equiv="Content-Security-Policy" content=")([^"]*)(">)/i;

function withConnect(html: string, connect: readonly string[]): string {
  const policy = policyElement.exec(html)?.[2];
  if (policy === undefined) throw strange();
  const directives = unescaped(policy).split('; ');
  const at = directives.findIndex((directive) => directive.startsWith('connect-src '));
  if (at < 0) throw strange();
  const opened = [...new Set([...(directives[at] ?? '').split(' '), ...connect])].join(' ');
  const next = directives.with(at, opened).join('; ');
  return html.replace(policyElement, (_, open: string, __, close: string) => open + escaped(next) + close);
}

const escapes: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};
const escaped = (text: string): string => text.replace(/[&<>"']/g, (sign) => escapes[sign] ?? sign);
const unescaped = (text: string): string =>
  Object.entries(escapes).reduceRight((read, [sign, written]) => read.replaceAll(written, sign), text);
