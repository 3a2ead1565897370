/** The product put together as a kiosk. Fetched in kiosk mode only. */
import '../../screens/kiosk/kiosk.css';
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
import { readSetup } from './kept-setup.ts';
import { kioskAddress, usualAddress } from './kiosk-mode.ts';
import { derivationWith } from './pin.ts';
import { restingInKiosk } from './resting.ts';
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
  const kept = await readSetup(store);
  const { setup } = kept;
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
  const terms = {
    get quiet() {
      return setup.peek().quiet * 1000;
    },
    asking: askingTime,
  };
  const attendance = attend(realClock, terms, async () => {
    // Whoever comes next is a learner.
    await kept.settle();
    leaveFor(address);
  });
  const firstUse = kept.firstUse() && (await store.pin()) === 'none';
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
  beginOffline(product, restingInKiosk(phase, document));
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
  kept.whenKnown(
    () => phase() === 'attract' || phase() === 'facilitator',
    ({ settings }) => product.set(settings),
  );
}
