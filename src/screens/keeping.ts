/** What becomes of what a learner does, in words. It differs with where the product runs, and many screens say it. */
import { createContext } from 'preact';

export interface Keeping {
  /** For whoever leaves in the middle. */
  readonly leaving: string;
  /** For whoever needs a break before the debrief. */
  readonly rest: string;
  /** What a plan is for, and that it has been taken. */
  readonly plan: string;
  readonly planTaken: string;
  /** When something went wrong; null where what went wrong says it itself. */
  readonly trouble: string | null;
  /** The way out of the debrief. */
  readonly home: string;
  /** Whether addresses elsewhere are links, or words only. */
  readonly links: boolean;
}

const onThisDevice: Keeping = {
  leaving:
    'Leaving is always fine. What you decided is kept on this device: you can go on later, or look at the reasons now.',
  rest: 'Then stop here. Your run is kept, and this debrief with it: it will be the same tomorrow. Get some water, walk a little, talk to somebody you like.',
  plan: 'It will meet you at the start of your next encounter.',
  planTaken: 'Kept. It will meet you at your next encounter.',
  trouble: null,
  home: 'Home',
  links: true,
};

export const KeepingContext = createContext(onThisDevice);
