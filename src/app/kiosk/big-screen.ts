/** The whole screen, awake: where the device lets it. Nobody is told where it does not. */

/** From a touch or a key; nothing where it fills the screen already, or cannot. */
export function fillScreen(page: Document): void {
  try {
    if (!page.fullscreenEnabled || page.fullscreenElement !== null) return;
    void page.documentElement.requestFullscreen({ navigationUI: 'hide' }).catch(() => {});
  } catch {
    // Older Safari has no such thing, and throws.
  }
}

/** Keeps the screen on while the page is seen. A lock goes whenever the page is hidden. */
export function stayAwake(page: Document, navigator: Navigator): void {
  const ask = (): void => {
    if (page.hidden) return;
    try {
      void navigator.wakeLock?.request('screen').catch(() => {});
    } catch {
      // Plain http has none.
    }
  };
  page.addEventListener('visibilitychange', ask);
  ask();
}
