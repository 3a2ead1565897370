/** `?mode=kiosk`: one machine, one learner after another, and nobody watching it. */

export const isKiosk = (search: string): boolean => new URLSearchParams(search).get('mode') === 'kiosk';

/** The kiosk's own address: without a hash, or going there would only scroll the page that is there already. */
export function kioskAddress(here: string): string {
  const address = new URL(here);
  address.hash = '';
  return address.href;
}

/** The product as it usually is. */
export function usualAddress(here: string): string {
  const address = new URL(here);
  address.hash = '';
  address.searchParams.delete('mode');
  return address.href;
}
