import { useEffect } from 'preact/hooks';
import { plainKey, pressesSomething } from '../encounter/keys.ts';

/**
 * The keys of a presenter's remote, and Enter and Space where the focus is on nothing: the one way on from here.
 * `letters`: keys of one letter, for those who have not switched them off.
 */
export function useOnward(onward: (() => void) | null, letters?: (letter: string) => boolean): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      const key = plainKey(event);
      if (key === null || event.repeat) return;
      if (/^[a-z]$/i.test(key) && letters?.(key.toUpperCase())) {
        event.preventDefault();
        return;
      }
      const bare = (key === 'Enter' || key === ' ') && !pressesSomething(event);
      if (onward === null || !(bare || key === 'ArrowRight' || key === 'PageDown')) return;
      event.preventDefault();
      onward();
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  });
}
