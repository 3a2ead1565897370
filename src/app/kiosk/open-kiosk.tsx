/** The product put together as a kiosk. Fetched in kiosk mode only. */
import '../../screens/kiosk/kiosk.css';
import { signal } from '@preact/signals';
import { render } from 'preact';
import { RecordSchema } from '../../encounter/record.ts';
import { openDatabase } from '../../records/database.ts';
import { openKeeper } from '../../records/keeper.ts';
import { hostedByNobody } from '../launch/hosted.ts';
import { labelHere } from '../launch/label-here.ts';
import { realClock } from '../live/countdown.ts';
import { newId } from '../new-id.ts';
import { beginOffline } from '../offline/begin.ts';
import { Product } from '../product.ts';
import { beginAfresh, isThere } from './afresh.ts';
import { attend } from './attendance.ts';
import { stayAwake } from './big-screen.ts';
import { closeDoors } from './closed-doors.ts';
import { FacilitatorStore, kioskDatabase } from './facilitator-store.ts';
import { forgetfulKeeper } from './forgetful-keeper.ts';
import { Kiosk } from './Kiosk.tsx';
import { kioskAddress, usualAddress } from './kiosk-mode.ts';
import { derivationWith } from './pin.ts';
import { defaultSetup } from './setup.ts';
import { TroubleAtKiosk } from './TroubleAtKiosk.tsx';
import { askingTime } from './visit.ts';

/** Opens it in `root`. Never rejects for what is kept or not. */
export async function openKiosk(root: HTMLElement): Promise<void> {
  document.documentElement.dataset.kiosk = '';
  history.scrollRestoration = 'manual';
  const address = kioskAddress(location.href);
  // What stood behind the # was somebody else's.
  if (location.href !== address) history.replaceState(null, '', address);

  const store = new FacilitatorStore(
    openKeeper({ schema: RecordSchema, open: () => openDatabase(kioskDatabase) }),
  );
  const kept = await store.setup();
  const setup = signal(kept ?? defaultSetup);
  const keeper = forgetfulKeeper({
    device: openKeeper({ schema: RecordSchema }),
    keepRun: (record) => setup.value.keepRuns && store.keepRun(record),
    newId,
  });
  await keeper.write('settings', setup.value.settings);
  const product = new Product({
    label: labelHere(document),
    hosted: hostedByNobody(),
    keeper,
    traceless: true,
  });

  let over = false;
  const leaveFor = (to: string): void => {
    if (over) return;
    over = true;
    void beginAfresh({
      address: to,
      clear: () => {
        render(null, root);
        globalThis.speechSynthesis?.cancel();
      },
      ask: (there) => isThere(there),
      replace: (there) => location.replace(there),
      after: (milliseconds, run) => setTimeout(run, milliseconds),
    });
  };
  const attendance = attend(realClock, { quiet: setup.value.quiet * 1000, asking: askingTime }, async () => {
    // From now on it has been set up, if only as it is: whoever comes next is a learner.
    if (kept === null) await store.keepSetup(setup.value);
    leaveFor(address);
  });
  const firstUse = kept === null && (await store.pin()) === 'none';
  if (firstUse) attendance.tell({ is: 'moved', to: 'facilitator' });

  closeDoors(document, () => leaveFor(address));
  stayAwake(document, navigator);
  addEventListener('hashchange', () => history.replaceState(null, '', address));
  // A document that the browser keeps to go back to is an empty one, and begins afresh when it is shown.
  addEventListener('pagehide', () => render(null, root));
  addEventListener('pageshow', ({ persisted }) => {
    if (!persisted) return;
    over = false;
    leaveFor(address);
  });

  const phase = () => attendance.visit.value.phase;
  beginOffline(product, {
    occupied: () => phase() !== 'attract',
    calm: () => phase() === 'attract' || phase() === 'debrief' || phase() === 'facilitator',
    // Whoever comes finds another document than the one before, anyway.
    unseen: () => phase() === 'attract',
  });
  const [seed = 1] = crypto.getRandomValues(new Uint16Array(1));
  render(
    <TroubleAtKiosk onAgain={() => leaveFor(address)}>
      <Kiosk
        product={product}
        attendance={attendance}
        store={store}
        door={{
          store,
          derivation: derivationWith(globalThis.crypto.subtle),
          now: () => Date.now(),
          salt: () => crypto.getRandomValues(new Uint8Array(16)),
        }}
        setup={setup}
        firstUse={firstUse}
        seed={seed}
        onLeave={() => leaveFor(usualAddress(location.href))}
      />
    </TroubleAtKiosk>,
    root,
  );
  await product.start();
}
