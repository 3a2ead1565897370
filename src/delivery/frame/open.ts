/** The greeting: hello to every origin that may hold us, until one of them says welcome or it has taken too long. */
import type { Kept } from '../host.ts';
import type { Page } from '../leaving.ts';
import type { Detail } from '../xapi/detail.ts';
import { type FrameWindow, openLine, originsAround } from './line.ts';
import { type FrameHost, openVisit, type Visit, type Wanted } from './visit.ts';

export interface FrameTerms {
  readonly window: FrameWindow & { readonly document: Page['document'] };
  /** Origins that may hold the page in a frame and speak with it: the label's. */
  readonly hosts: readonly string[];
  /** How much is told; the runs themselves go to the host whatever it is, and come back from it. */
  readonly detail?: Detail;
  /** Milliseconds that play waits for somebody to say welcome. */
  readonly welcomeMs?: number;
  /** Milliseconds that `keep` waits for each answer. */
  readonly keepMs?: number;
  /** Somebody said welcome after play had gone on with nobody. Without this a late welcome is not taken. */
  readonly late?: (host: FrameHost) => void;
  /** The page around wants this before it takes the frame away: hold the clock; it is then done without you. */
  readonly wanted?: (what: Wanted) => void;
  /** What came of bringing it while nobody waited for the answer. */
  readonly tell?: (kept: Kept) => void;
  readonly after?: (milliseconds: number, act: () => void) => () => void;
  /** Never the same twice. */
  readonly newId?: () => string;
}

/** Milliseconds between hellos: a page may load its script after our frame, and nothing tells us when. */
const soonAgain = 250;
/** The same once play has begun without anybody, and for how long. */
const laterAgain = 2000;
const laterLimit = 60_000;

/** Null where nothing is around this window, nobody may be, or nobody says welcome in time. Never rejects. */
export function openFrame(terms: FrameTerms): Promise<FrameHost | null> {
  const { window, hosts, detail = 'decisions', welcomeMs = 2000, keepMs = 3000, late, wanted, tell } = terms;
  const { after = afterReal, newId = randomId } = terms;
  const origins = originsAround(window, hosts);
  if (origins.length === 0) return Promise.resolve(null);
  const hello = newId();

  return new Promise((resolve) => {
    let visit: (Visit & { readonly origin: string }) | null = null;
    let inTime = true;

    const line = openLine(window, origins, (message, origin) => {
      if (message.type !== 'welcome') {
        if (visit?.origin === origin) visit.heard(message);
        return;
      }
      // Said again, or said to a page that was here before this one.
      if (visit || message.page !== hello) return;
      const opened = openVisit({
        welcome: message,
        origin,
        say: (said) => line.say(said, origin),
        sayHeight: (height) => line.sayHeight(height, origin),
        page: { window, document: window.document },
        detail,
        keepMs,
        after,
        newId,
        wanted,
        tell,
      });
      visit = { ...opened, origin };
      if (inTime) resolve(opened.host);
      else late?.(opened.host);
    });

    function greet(waited: number): void {
      if (visit) return;
      if (inTime && waited >= welcomeMs) {
        inTime = false;
        resolve(null);
      }
      if (!inTime && (!late || waited >= welcomeMs + laterLimit)) {
        line.close();
        return;
      }
      for (const origin of origins) line.say({ type: 'hello', page: hello }, origin);
      const pause = inTime ? Math.min(soonAgain, welcomeMs - waited) : laterAgain;
      after(pause, () => greet(waited + pause));
    }
    greet(0);
  });
}

const afterReal = (milliseconds: number, act: () => void) => {
  const timer = setTimeout(act, milliseconds);
  return () => clearTimeout(timer);
};

/** `randomUUID` needs a secure context, which a plain http training server is not. */
const randomId = () =>
  [...crypto.getRandomValues(new Uint8Array(8))].map((byte) => byte.toString(16).padStart(2, '0')).join('');
