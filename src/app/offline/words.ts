/** How ready the product is to be used without a network, in words for learners. Pure. */
import type { OfflineView } from '../../screens/views.ts';
import type { Readiness } from './news.ts';
import type { Update } from './update.ts';

/** Null where there is nothing to say. */
export function offlineInWords(readiness: Readiness, update: Update): OfflineView | null {
  if (readiness.is === 'none') return null;
  if (update === 'elsewhere') {
    return {
      is: readiness.is === 'ready' ? 'ready' : 'coming',
      words: 'A new version is here. It comes in once nothing is open in another tab or window.',
      missing: [],
    };
  }
  if (readiness.is === 'ready')
    return { is: 'ready', words: 'Ready to be used without a network.', missing: [] };
  if (readiness.is === 'before') {
    return {
      is: 'coming',
      words:
        'Not ready to be used without a network yet. What that takes is fetched while nothing else goes on.',
      missing: [],
    };
  }
  const amounts = `${megabytes(readiness.here)} of ${megabytes(readiness.all)} MB are here`;
  if (readiness.is === 'coming') {
    return {
      is: 'coming',
      words: `Getting ready to be used without a network: ${amounts}.`,
      missing: readiness.missing,
    };
  }
  return { is: 'lacking', words: `${whys[readiness.why]} So far ${amounts}.`, missing: readiness.missing };
}

const whys: Readonly<Record<Extract<Readiness, { is: 'lacking' }>['why'], string>> = {
  unreachable:
    'Not ready to be used without a network: the rest could not be fetched just now. It is tried again by itself.',
  full: 'Without a network, something would be missing: this device has too little room left for all of it.',
  'other-version':
    'Not ready to be used without a network: there is a new version, and the rest comes with it.',
  sparing:
    'Without a network, something would be missing: this device asks to save data, so pictures and sounds are kept as they come up.',
};

/** Never “all of it” while something is missing, so downwards. */
const megabytes = (bytes: number): string => (Math.floor(bytes / 100_000) / 10).toFixed(1);
