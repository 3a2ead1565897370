/**
 * What the page around us has not said that it has. Each is said once when it happens, and again only where the page
 * does not name its id when it is asked: without faults nothing is said twice, and with any nothing is lost.
 */
import { type Kept, kept, notKept } from '../host.ts';
import type { Said, Told } from './messages.ts';
import { noAnswer, notAllKept } from './words.ts';

export interface OutboxTerms {
  readonly say: (message: Said) => void;
  readonly after: (milliseconds: number, act: () => void) => () => void;
  /** Names a question; never the same twice. */
  readonly newId: () => string;
  /** Milliseconds that one answer is waited for. */
  readonly keepMs: number;
}

/** The page wants to be asked, and to have its own id back with the question. */
export interface Asked {
  readonly id?: string | undefined;
}

export interface Outbox {
  /** What lies under the same key and is still on its way is not said again: the newer one stands for it. */
  put(key: string, message: Told): void;
  readonly waits: boolean;
  /** Whether the page has said that it has this. */
  has(id: string): boolean;
  /** Says what has not been said; all that waits, where the page is going and no answer would be read. */
  send(all?: boolean): void;
  /** Asks whether what waits now is held, and says again what is not. */
  bring(asked?: Asked): Promise<Kept>;
  heard(ids: readonly string[], keep: string | undefined): void;
}

interface Held {
  readonly message: Told;
  said: boolean;
}

/** Ids in one question: a run has at most 500 decisions. */
const mostAsked = 500;
/** Answers that leave something out until the learner is told. */
const mostMissing = 2;

export function openOutbox({ say, after, newId, keepMs }: OutboxTerms): Outbox {
  const waiting = new Map<string, Held>();
  const done = new Set<string>();
  const questions = new Map<string, (answered: boolean) => void>();

  const waitingIds = () => [...waiting.values()].map(({ message }) => message.id);

  function send(all = false): void {
    for (const held of waiting.values()) {
      if (held.said && !all) continue;
      held.said = true;
      say(held.message);
    }
  }

  function ask(ids: readonly string[], asked?: Asked): Promise<boolean> {
    const keep = newId();
    return new Promise((resolve) => {
      const stop = after(keepMs, () => questions.get(keep)?.(false));
      questions.set(keep, (answered) => {
        stop();
        questions.delete(keep);
        resolve(answered);
      });
      say({ type: 'keep', keep, ids, ...(asked?.id === undefined ? {} : { asked: asked.id }) });
    });
  }

  return {
    put(key, message) {
      if (done.has(message.id) || waiting.get(key)?.message.id === message.id) return;
      // Taken out first, so that it is said after what happened before it.
      waiting.delete(key);
      waiting.set(key, { message, said: false });
    },
    get waits() {
      return waiting.size > 0;
    },
    has: (id) => done.has(id),
    send,
    async bring(asked) {
      const wanted = new Set(waitingIds());
      let missing = 0;
      for (let first = true; ; first = false) {
        send();
        const ids = waitingIds()
          .filter((id) => wanted.has(id))
          .slice(0, mostAsked);
        if (ids.length === 0 && !(first && asked)) return kept;
        const answered = await ask(ids, asked);
        for (const held of waiting.values()) if (ids.includes(held.message.id)) held.said = false;
        if (!answered) return notKept(noAnswer);
        if (ids.some((id) => !done.has(id) && waitingIds().includes(id))) missing += 1;
        if (missing >= mostMissing) return notKept(notAllKept);
      }
    },
    heard(ids, keep) {
      for (const id of ids) {
        const found = [...waiting].find(([, held]) => held.message.id === id);
        if (!found) continue;
        waiting.delete(found[0]);
        done.add(id);
      }
      if (keep !== undefined) questions.get(keep)?.(true);
    },
  };
}
