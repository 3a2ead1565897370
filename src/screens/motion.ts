import { useEffect, useState } from 'preact/hooks';
import { holdsStill } from './look.ts';
import type { Settings } from './settings/settings.ts';

const query = '(prefers-reduced-motion: reduce)';

/** Whether things should hold still now; follows the device while the setting says 'system'. */
export function useStillness(motion: Settings['motion']): boolean {
  const [deviceReduces, setDeviceReduces] = useState(() => window.matchMedia(query).matches);
  useEffect(() => {
    const list = window.matchMedia(query);
    const heed = (): void => setDeviceReduces(list.matches);
    list.addEventListener('change', heed);
    return () => list.removeEventListener('change', heed);
  }, []);
  return holdsStill(motion, deviceReduces);
}
