/** For the facilitator: the PIN, and behind it what holds for everybody who comes. */
import type { Signal } from '@preact/signals';
import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { Panel } from '../../screens/kiosk/Panel.tsx';
import { PinPage } from '../../screens/kiosk/PinPage.tsx';
import { SettingsDialog } from '../../screens/settings/SettingsDialog.tsx';
import { Trouble } from '../../screens/Trouble.tsx';
import { offlineInWords } from '../offline/words.ts';
import type { Product } from '../product.ts';
import { saveFile } from '../save-file.ts';
import type { ScenarioEntry } from '../scenario-entry.ts';
import { useCanRead } from '../voices.ts';
import { type DoorTerms, knock, setPin, waitAtDoor, waitInWords } from './door.ts';
import type { FacilitatorStore } from './facilitator-store.ts';
import { offeredBy, quietTimes, type Setup, withScenario } from './setup.ts';

interface Props {
  readonly product: Product;
  readonly store: FacilitatorStore;
  readonly door: DoorTerms;
  readonly setup: Signal<Setup>;
  readonly scenarios: readonly ScenarioEntry[];
  /** The kiosk was opened for the first time on this machine. */
  readonly firstUse: boolean;
  readonly onLock: () => void;
  readonly onLeave: () => void;
}

type Step = 'looking' | 'shut' | 'ask' | 'choose' | 'repeat' | 'panel';

const notKept =
  'This browser is not keeping anything at the moment: what you set here is gone when the page is loaded again, the PIN too. A private window does that, and so does a full disk.';

export function FacilitatorPage(props: Props): JSX.Element | null {
  const { store, door, setup } = props;
  const [step, setStep] = useState<Step>('looking');
  const [told, setTold] = useState('');
  const [busy, setBusy] = useState(false);
  const [chosen, setChosen] = useState('');
  const [changing, setChanging] = useState(false);
  const [notice, setNotice] = useState<string | null>(null);

  const hold = (wait: number): void => {
    setBusy(wait > 0);
    if (wait <= 0) return;
    setTimeout(() => {
      setBusy(false);
      setTold('You can try again now.');
    }, wait);
  };
  useEffect(() => {
    void store.pin().then(async (pin) => {
      if (pin === 'shut') return setStep('shut');
      if (pin === 'none') return setStep('choose');
      setStep('ask');
      const wait = await waitAtDoor(door);
      if (wait > 0) setTold(`Too many wrong tries. The next one counts in ${waitInWords(wait)}.`);
      hold(wait);
    });
  }, []);

  const ask = async (pin: string): Promise<void> => {
    setBusy(true);
    setTold('One moment.');
    const answer = await knock(door, pin);
    if (answer.is === 'open') return setStep('panel');
    setTold(
      answer.wait === 0
        ? 'That is not the PIN.'
        : `That is not the PIN. The next try counts in ${waitInWords(answer.wait)}.`,
    );
    hold(answer.wait);
  };
  const choose = (pin: string): void => {
    setChosen(pin);
    setTold('');
    setStep('repeat');
  };
  const repeat = async (pin: string): Promise<void> => {
    if (pin !== chosen) {
      setChosen('');
      setTold('The two were not the same. Choose it again.');
      return setStep('choose');
    }
    setBusy(true);
    setTold('One moment.');
    const kept = await setPin(door, pin);
    setChosen('');
    setTold('');
    setBusy(false);
    setChanging(false);
    setNotice(kept ? null : notKept);
    setStep('panel');
  };
  const change = (next: Setup): void => {
    setup.value = next;
    void store.keepSetup(next).then((kept) => kept === 'memory' && setNotice(notKept));
  };

  if (step === 'looking') return null;
  if (step === 'shut')
    return (
      <Trouble
        happened="This browser lets the kiosk keep nothing at the moment, so it does not know its PIN."
        kept="Learners can play, as the kiosk usually is."
        now="Is this a private window, or is the disk full? Close the browser, open it as usual, and try again."
        technical={`no answer from the database`}
        onHome={props.onLock}
      />
    );
  if (step === 'panel')
    return (
      <PanelPage
        {...props}
        notice={notice}
        onChange={change}
        onChangePin={() => {
          setChanging(true);
          setStep('choose');
        }}
      />
    );
  return (
    <PinPage
      step={step}
      told={told}
      busy={busy}
      onPin={(pin) => {
        if (step === 'choose') choose(pin);
        else void (step === 'repeat' ? repeat(pin) : ask(pin));
      }}
      back={props.firstUse && !changing ? 'Not now: start as it is' : 'Back'}
      onBack={() => {
        setChosen('');
        setTold('');
        if (changing) {
          setChanging(false);
          setStep('panel');
        } else props.onLock();
      }}
    />
  );
}

interface PanelPageProps extends Props {
  readonly notice: string | null;
  readonly onChange: (setup: Setup) => void;
  readonly onChangePin: () => void;
}

function PanelPage({
  product,
  store,
  setup,
  scenarios,
  notice,
  onChange,
  ...on
}: PanelPageProps): JSX.Element {
  const [kept, setKept] = useState(0);
  const [all, setAll] = useState(false);
  const canRead = useCanRead(all);
  const count = () => store.keptRuns().then(setKept);
  useEffect(() => void count(), []);
  const now = setup.value;
  const offered = offeredBy(now, scenarios).map(({ id }) => id);
  return (
    <>
      <Panel
        scenarios={scenarios.map(({ id, about, from }) => ({
          id,
          title: about.title,
          about: `${from === undefined ? '' : `From a pack: ${from}. `}${about.role}, about ${about.minutes} minutes. ${about.content}`,
          offered: offered.includes(id),
        }))}
        settings={now.settings}
        quiet={now.quiet}
        quietTimes={quietTimes}
        keepsRuns={now.keepRuns}
        kept={kept}
        fullscreen={now.fullscreen}
        notice={notice}
        offline={offlineInWords(product.offline.readiness.value, product.offline.update.value)}
        onOffer={(id, on) => onChange(withScenario(now, scenarios, id, on))}
        onSettings={(settings) => onChange({ ...now, settings })}
        onAllSettings={() => setAll(true)}
        onQuiet={(quiet) => {
          const known = quietTimes.find((each) => each === quiet);
          if (known !== undefined) onChange({ ...now, quiet: known });
        }}
        onKeepRuns={(keepRuns) => onChange({ ...now, keepRuns })}
        onFullscreen={(fullscreen) => onChange({ ...now, fullscreen })}
        onSave={async () => saveFile('composure-kiosk-runs.json', await store.exportRuns())}
        onDeleteAll={() => void store.deleteRuns().then(count)}
        onChangePin={on.onChangePin}
        onLeave={on.onLeave}
        onLock={on.onLock}
      />
      <SettingsDialog
        open={all}
        settings={now.settings}
        onChange={(settings) => onChange({ ...now, settings })}
        onClose={() => setAll(false)}
        canRead={canRead}
      />
    </>
  );
}
