/** The version that a page says it is of, in a meta element that the build puts in. Pure. */

export const versionName = 'composure-version';

/** With what is put in after it, so that taking it out leaves the page as it was. */
const element = new RegExp(`<meta name="${versionName}" content="([0-9a-f]*)">(?:\\n {2})?`);

/** Null where there is none: a page in development, or something that is not our page at all. */
export const versionIn = (html: string): string | null => element.exec(html)?.[1] ?? null;

export const versionHere = (page: Pick<Document, 'querySelector'>): string | null =>
  page.querySelector(`meta[name="${versionName}"]`)?.getAttribute('content') ?? null;

export const withoutVersion = (html: string): string => html.replace(element, '');

/** @throws Error for a page without a head to put it in. */
export function withVersion(html: string, version: string): string {
  const bare = withoutVersion(html);
  if (!bare.includes('</head>')) throw new Error('the page has no head to put its version in');
  return bare.replace('</head>', `<meta name="${versionName}" content="${version}">\n  </head>`);
}
