/** Finds a Chromium on this machine, or installs Debian's where it may. */
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';

const places = [
  process.env.CHROMIUM,
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

export function findChromium(): string | null {
  return places.find((place) => place !== undefined && place !== '' && existsSync(place)) ?? null;
}

/** What a test needs of a Chromium: no calls home, a first run's questions left out, and WebGL in software. */
export const chromiumFlags: readonly string[] = [
  '--no-sandbox',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
  '--use-angle=swiftshader',
  '--enable-unsafe-swiftshader',
];

const howTo =
  'No Chromium was found for the browser tests. Install one (Debian and Ubuntu: apt-get install chromium), or say where it is: CHROMIUM=/path/to/chromium npm test';

/** The path of a Chromium; as root on a Debian system one is installed if need be. @throws Error with what to do. */
export function requireChromium(): string {
  const found = findChromium();
  if (found) return found;
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) throw new Error(howTo);
  process.stdout.write(
    'No Chromium was found for the browser tests: installing it from the system packages…\n',
  );
  try {
    const options = { stdio: 'inherit', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } } as const;
    execFileSync('apt-get', ['update', '-qq'], options);
    execFileSync(
      'apt-get',
      ['install', '-y', '-qq', '--no-install-recommends', 'chromium', 'fonts-liberation'],
      options,
    );
  } catch (error) {
    throw new Error(howTo, { cause: error });
  }
  const installed = findChromium();
  if (!installed) throw new Error(howTo);
  return installed;
}
