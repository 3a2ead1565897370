/** By which way this page was come to: from its address, its label and what lies around it. Pure. */
import { type Launch, readLaunch } from '../../delivery/cmi5/launch.ts';
import type { Label } from '../../delivery/package/label.ts';
import type { ScormStandard } from '../../delivery/scorm/open.ts';
import { type LrsLaunch, readLrsLaunch } from '../../delivery/xapi/lrs-launch.ts';

export interface Around {
  /** The address's part from the question mark on. */
  readonly search: string;
  readonly label: Label;
  /** The page is in somebody's frame. */
  readonly framed: boolean;
  /** Whether a platform's API of this standard can be reached from here. */
  readonly offers: (standard: ScormStandard) => boolean;
}

export type WayIn =
  | { readonly by: 'cmi5'; readonly launch: Launch }
  | { readonly by: 'scorm'; readonly standard: ScormStandard }
  | { readonly by: 'lrs'; readonly launch: LrsLaunch }
  | { readonly by: 'frame'; readonly hosts: readonly string[] }
  /** `words`, where somebody may have expected another. */
  | { readonly by: 'nobody'; readonly words: string | null };

/**
 * A launch in the address comes first: nobody writes one by accident. Then the standard that the package is made for;
 * a page made for none takes the one that is there, the newer where both are.
 */
export function wayIn({ search, label, framed, offers }: Around): WayIn {
  const cmi5 = readLaunch(search);
  if (cmi5?.ok) return { by: 'cmi5', launch: cmi5.launch };
  if (cmi5) return { by: 'nobody', words: brokenLaunch(cmi5.message) };
  if (label.target === 'scorm12') return { by: 'scorm', standard: '1.2' };
  if (label.target === 'scorm2004') return { by: 'scorm', standard: '2004' };
  if (label.target === 'cmi5') return { by: 'nobody', words: noLaunch };
  const lrs = readLrsLaunch(search);
  if (lrs?.ok) return { by: 'lrs', launch: lrs.launch };
  if (lrs) return { by: 'nobody', words: brokenLaunch(lrs.message) };
  if (offers('2004')) return { by: 'scorm', standard: '2004' };
  if (offers('1.2')) return { by: 'scorm', standard: '1.2' };
  if (framed && label.hosts.length > 0) return { by: 'frame', hosts: label.hosts };
  return { by: 'nobody', words: null };
}

const brokenLaunch = (message: string) =>
  `A learning platform opened this page, but its address is not complete (${message}). Nothing is told to it; what you play stays on this device.`;
const noLaunch =
  'This copy is made for a learning platform that speaks cmi5, and was opened without one. What you play stays on this device.';
