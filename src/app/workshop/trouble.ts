/** What goes wrong in a rehearsal, said to the script's author. */
import { troubleOf } from '../trouble.ts';

export function rehearsalTrouble(error: unknown): ReturnType<typeof troubleOf> {
  const words = troubleOf(error);
  if (!(error instanceof Error) || error.name !== 'TellingError') return { ...words, kept: nothingLost };
  return {
    happened: 'The rehearsal stopped: there is a mistake in the script.',
    kept: nothingLost,
    now: 'The findings may say where. The words below are what Ink said.',
    technical: words.technical,
  };
}

const nothingLost = 'Your scripts are open in the workshop as they were.';
