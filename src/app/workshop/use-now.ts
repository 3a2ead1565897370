import { useEffect, useState } from 'preact/hooks';

/** Milliseconds by the page's clock, told anew each second while something goes on. */
export function useNow(going: boolean): number {
  const [now, setNow] = useState(() => performance.now());
  useEffect(() => {
    setNow(performance.now());
    if (!going) return;
    const timer = setInterval(() => setNow(performance.now()), 1000);
    return () => clearInterval(timer);
  }, [going]);
  return now;
}
