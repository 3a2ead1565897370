/** Where bringing a service worker in makes sense: the built product by itself, at an address that browsers trust. Pure. */
import type { Label } from '../../delivery/package/label.ts';

export interface Ground {
  /** Built, and not served for development. */
  readonly built: boolean;
  readonly version: string | null;
  readonly target: Label['target'];
  readonly secure: boolean;
  readonly supported: boolean;
  /** Another page holds this one: it lives as long as that page likes, and often keeps nothing. */
  readonly framed: boolean;
  /** Somebody beyond this device keeps what is played, and opened the page for it. */
  readonly hosted: boolean;
}

export const canRun = (ground: Ground): boolean =>
  ground.built &&
  ground.version !== null &&
  ground.target === 'web' &&
  ground.secure &&
  ground.supported &&
  !ground.framed &&
  !ground.hosted;

/** What the page is on. Nothing here may throw, whatever the browser forbids. */
export function groundHere(page: Window, label: Label, version: string | null, hosted: boolean): Ground {
  const allowed = (asked: () => boolean): boolean => {
    try {
      return asked();
    } catch {
      return false;
    }
  };
  return {
    built: import.meta.env.PROD,
    version,
    target: label.target,
    secure: page.isSecureContext,
    supported: allowed(() => 'serviceWorker' in page.navigator && 'caches' in page),
    framed: page.parent !== page,
    hosted,
  };
}
