/** From how the page was come to, to the product in its place. */
import { render } from 'preact';
import type { Kept } from '../../delivery/host.ts';
import { findApi } from '../../delivery/scorm/finder.ts';
import { RecordSchema } from '../../encounter/record.ts';
import { openDatabase } from '../../records/database.ts';
import { openKeeper } from '../../records/keeper.ts';
import { Working } from '../../screens/Working.tsx';
import { App } from '../App.tsx';
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
    // Learners of one device are kept apart, where the host tells them apart.
    keeper: openKeeper({ schema: RecordSchema, open: () => openDatabase(databaseOf(hosted.host.learner)) }),
    traceless: false,
  });
  told = (kept) => product.hosting.heard(kept);
  leave = () => void product.hosting.leave();
  render(<App product={product} />, root);
  await product.start();
}

/** Somebody far away must answer first. */
const takesTime = ({ by }: WayIn): boolean => by === 'cmi5' || by === 'frame';

const databaseOf = (learner: string | null): string =>
  learner === null ? 'composure' : `composure-${learner}`;
