import type { JSX } from 'preact';
import { Button } from '../parts/Button.tsx';
import { Page } from '../parts/Page.tsx';
import { PinPad } from './PinPad.tsx';
import css from './PinPage.module.css';

export interface PinPageProps {
  /** `choose` and `repeat` a new one, or `ask` for the one that is set. */
  readonly step: 'choose' | 'repeat' | 'ask';
  readonly told: string;
  readonly busy: boolean;
  readonly onPin: (pin: string) => void;
  readonly onBack: () => void;
  /** The words of the way back. */
  readonly back: string;
}

const words = {
  choose: {
    title: 'First, a PIN',
    about:
      'With it you choose later what is offered here, how loud it is and how long it waits; without it, nobody does.',
    label: 'A new PIN',
    hint: 'Four to eight digits.',
    submit: 'Next',
  },
  repeat: {
    title: 'Once more',
    about: 'The same digits again, so that no slip locks you out.',
    label: 'The new PIN again',
    hint: undefined,
    submit: 'Set this PIN',
  },
  ask: {
    title: 'For the facilitator',
    about:
      'Forgotten? Nobody can tell it to you: clear this site’s data in the browser’s settings, and set the kiosk up anew.',
    label: 'PIN',
    hint: undefined,
    submit: 'Open the panel',
  },
} as const;

/** The door to the panel. */
export function PinPage({ step, told, busy, onPin, onBack, back }: PinPageProps): JSX.Element {
  const { title, about, label, hint, submit } = words[step];
  return (
    <Page
      key={step}
      title={title}
      kicker="Composure kiosk"
      close
      banner={
        <Button kind="quiet" onPress={onBack}>
          {back}
        </Button>
      }
    >
      <div class={css.door}>
        <p class={css.about}>{about}</p>
        <PinPad
          key={step}
          label={label}
          {...(hint === undefined ? {} : { hint })}
          told={told}
          submit={submit}
          busy={busy}
          onPin={onPin}
        />
      </div>
    </Page>
  );
}
