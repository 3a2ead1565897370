/** Errors in words for learners: what happened, what was kept, what to do. Pure. */
import type { TroubleProps } from '../screens/Trouble.tsx';

type Words = Pick<TroubleProps, 'happened' | 'kept' | 'now' | 'technical'>;

export function troubleOf(error: unknown): Words {
  const name = error instanceof Error ? error.name : '';
  const technical = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  const kept = 'Every decision you have made so far is kept on this device.';
  if (name === 'TellingError') {
    return {
      happened: 'The scenario stopped: there is a mistake in its script.',
      kept,
      now: 'You can look at the run so far from the first page. Whoever looks after your scenarios will want the words below.',
      technical,
    };
  }
  if (name === 'OtherTabError') {
    return {
      happened: 'This run is open in another tab or window.',
      kept,
      now: 'Go on there, or close it and come back here.',
      technical,
    };
  }
  if (
    /dynamically imported module|module script|Failed to fetch|NetworkError|Importing a module|preload CSS/i.test(
      technical,
    )
  ) {
    return {
      happened:
        'A part of the game did not arrive. The connection may have dropped, or the game has just been updated.',
      kept,
      now: 'Load the page again.',
      technical,
    };
  }
  return {
    happened: 'Something in the game went wrong.',
    kept,
    now: 'Load the page again; the run goes on where it was.',
    technical,
  };
}

/** A run that the address names and nobody has. */
export const missingRun = (id: string): Words => ({
  happened: 'This run is not on this device.',
  kept: 'Your other runs are untouched.',
  now: 'It may have been removed, or belong to another browser. You can begin again from the first page.',
  technical: `no record: ${id}`,
});

export const missingScenario = (id: string): Words => ({
  happened: 'The scenario of this run is not part of this product.',
  kept: 'The run itself is kept on this device.',
  now: 'You can play another scenario from the first page.',
  technical: `no scenario: ${id}`,
});
