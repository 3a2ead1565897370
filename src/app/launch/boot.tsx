/** From how the page was come to, to the product in its place. */
import { render } from 'preact';
import type { Host, Kept } from '../../delivery/host.ts';
import { findApi } from '../../delivery/scorm/finder.ts';
import { RecordSchema } from '../../encounter/record.ts';
import { type Database, openDatabase } from '../../records/database.ts';
import { openKeeper } from '../../records/keeper.ts';
import { Working } from '../../screens/Working.tsx';
import { App } from '../App.tsx';
import { beginOffline } from '../offline/begin.ts';
import { Product } from '../product.ts';
import { labelHere } from './label-here.ts';
import { openHost } from './open-host.ts';
import { type WayIn, wayIn } from './way-in.ts';

/** Starts the product in the page's root element. */
export async function boot(root: Element): Promise<void> {
  const label = labelHere(document);
  const way = wayIn({
    search: location.search,
    label,
    framed: window.parent !== window,
    offers: (standard) => findApi(window, standard === '2004' ? 'API_1484_11' : 'API') !== null,
  });
  if (takesTime(way)) render(<Working words="Asking where you stopped" />, root);
  let told: (kept: Kept) => void = () => {};
  let leave = () => {};
  const hosted = await openHost(way, {
    label,
    window,
    tell: (kept) => told(kept),
    wanted: (what) => what === 'leave' && leave(),
  });
  const product = new Product({
    label,
    hosted,
    keeper: openKeeper({ schema: RecordSchema, open: () => databaseFor(hosted.host) }),
    traceless: false,
  });
  told = (kept) => product.hosting.heard(kept);
  leave = () => void product.hosting.leave();
  beginOffline(product);
  render(<App product={product} />, root);
  await product.start();
}

/** Somebody far away must answer first. */
const takesTime = ({ by }: WayIn): boolean => by === 'cmi5' || by === 'frame';

/**
 * Learners of one device are kept apart, where the host tells them apart. A page around us that does not say who is
 * there keeps their runs itself: on this device they would meet the next one's, and be told as theirs.
 */
function databaseFor({ learner, found }: Host): Database {
  if (learner !== null) return openDatabase(`composure-${learner}`);
  return found.kind === 'frame' ? openDatabase('composure', () => undefined) : openDatabase('composure');
}
