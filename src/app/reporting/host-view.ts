/** The host as the first screen shows it. Pure. */

import type { Found } from '../../delivery/host.ts';
import { nobodyWords } from '../../delivery/nobody.ts';
import type { HostView } from '../../screens/HostPanel.tsx';
import type { HostState } from './hosting.ts';

/** Null where nobody hosts, and nobody expected that anybody would. */
export function hostView(found: Found, { keptAt, why }: HostState): HostView | null {
  if (found.kind === 'nobody' && found.words === nobodyWords) return null;
  return {
    who: whoIs(found),
    words: found.words,
    keptAt: keptAt === null ? null : timeOf(keptAt),
    why,
    open: found.kind !== 'nobody',
  };
}

export const whoIs = ({ kind }: Found): string =>
  kind === 'frame' ? 'the page around this one' : 'your learning platform';

const timeOf = (at: number): string =>
  new Date(at).toLocaleTimeString('en-GB', { hour: '2-digit', minute: '2-digit' });
