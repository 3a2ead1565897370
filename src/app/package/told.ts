/** What was made, for whom, and what to do with it: a few lines for whoever made it. Pure. */
import type { Target } from '../../delivery/package/label.ts';
import { targetWords } from '../../delivery/package/order.ts';
import type { Plan } from '../../delivery/package/plan.ts';
import type { Written } from '../../delivery/package/write-package.ts';

/** Also the words of the workshop. */
export const handing: Readonly<Record<Target, string>> = {
  scorm12: 'Upload the zip to your learning platform as a SCORM package, as it is: do not unzip it.',
  scorm2004: 'Upload the zip to your learning platform as a SCORM 2004 package, as it is: do not unzip it.',
  cmi5: 'Upload the zip to your learning platform as a cmi5 course, as it is: do not unzip it.',
  web: 'Unzip it into a folder of a web server. Any path will do; index.html is the page.',
};

export const pages: Readonly<Record<Target, string>> = {
  scorm12: 'docs/packages.md, docs/scorm.md',
  scorm2004: 'docs/packages.md, docs/scorm.md',
  cmi5: 'docs/packages.md, docs/xapi.md',
  web: 'docs/packages.md',
};

export function toldOf(plan: Plan, { bytes, count }: Written, place: string): string {
  const { label, title, connect, whole } = plan;
  const lines = [
    `${title}, for ${targetWords[label.target]}${whole ? ': the whole product' : ''}`,
    `  ${place}  ${inBytes(bytes.length)}, ${count.toLocaleString('en-GB')} files`,
  ];
  if (!whole) lines.push(`  Scenarios: ${plan.chosen.map(({ id }) => id).join(', ')}`);
  if (label.packs.length > 0) lines.push(`  Packs: ${label.packs.join(', ')}`);
  if (connect !== null) lines.push(`  It may speak to: its own address, ${connect.join(', ')}`);
  lines.push(handing[label.target]);
  if (label.hosts.length > 0)
    lines.push(
      `Pages that may hold it: ${label.hosts.join(', ')}. Send with the page: Content-Security-Policy: frame-ancestors 'self' ${label.hosts.join(' ')}`,
    );
  lines.push(`What is told to whom: ${pages[label.target]}`);
  return `${lines.join('\n')}\n`;
}

const inBytes = (bytes: number): string => `${bytes.toLocaleString('en-GB')} bytes`;
