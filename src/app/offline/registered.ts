/** The service worker of this page's folder as the browser has it. */

/** The worker that serves, or will from the next page on; null when it did not come to be. */
export async function activeWorker(registration: ServiceWorkerRegistration): Promise<ServiceWorker | null> {
  if (registration.active) return registration.active;
  const coming = registration.installing ?? registration.waiting;
  if (!coming) return null;
  return new Promise((resolve) => {
    const look = () => {
      if (coming.state !== 'activated' && coming.state !== 'redundant') return;
      coming.removeEventListener('statechange', look);
      resolve(coming.state === 'activated' ? coming : null);
    };
    coming.addEventListener('statechange', look);
    look();
  });
}

/** Calls back whenever a new version has arrived whole, or has gone again. */
export function onWaiting(registration: ServiceWorkerRegistration, tell: () => void): void {
  const watch = () => registration.installing?.addEventListener('statechange', tell);
  registration.addEventListener('updatefound', watch);
  watch();
}
