/**
 * The page's side of Composure in a frame. A site may copy this file as it is: it needs nothing else.
 * The messages are described in embedding.md; this speaks version 1 of them.
 *
 *     import { embed } from './host.js';
 *     const game = embed(document.querySelector('iframe'), 'https://play.example.org', {
 *       welcome: () => ({ learner: 'a-number-that-you-chose', resume: localStorage.getItem('composure') }),
 *       store: (message) => fetch('/kept', { method: 'POST', body: JSON.stringify(message) }).then(mustBeOk),
 *     });
 *
 * @typedef {{ type: string, id: string } & Record<string, unknown>} Message
 *
 * @typedef {object} Welcome
 * @property {string | null} [learner] Anything that tells your learners apart: no name, no address.
 * @property {'normal' | 'review' | 'browse'} [mode] The last two are for looking only: nothing is told.
 * @property {string | null} [resume] The text of the newest `resume` message that you stored for this learner.
 * @property {string | null} [language] Such as en-GB.
 *
 * @typedef {object} Page
 * @property {() => Welcome} welcome Called whenever the game says hello: at its start, and when it is loaded again.
 * @property {(message: Message) => unknown} store
 *   Keeps a message under its id, where the same id may already be from an earlier visit. What it returns is waited for;
 *   if it throws or rejects, the game is told that this is not kept, and says it again.
 * @property {(height: number) => void} [resized] By default the frame is made as high as the game asks.
 * @property {() => void} [welcomed] The game has taken the welcome.
 * @property {() => void} [left] The learner has left the game, and everything is kept: you may take the frame away.
 */

/** What is kept by its id. Another version of the game may say more; what is not known here is left alone. */
const kinds = new Set(['decided', 'scene', 'reflected', 'ended', 'readiness', 'resume']);

/**
 * @param {HTMLIFrameElement} frame
 * @param {string} origin Of the game, such as https://play.example.org. Nobody else is listened to.
 * @param {Page} page
 */
export function embed(frame, origin, page) {
  /** Ids that are stored. @type {Set<string>} */
  const stored = new Set();
  /** Ids that are stored or on their way there. @type {Set<string>} */
  const taken = new Set();
  /** One thing after another, in the order in which it was told. @type {Promise<unknown>} */
  let storing = Promise.resolve();
  let loaded = '';
  /** The highest number of a `resume` from the page that is loaded: an older one that is late changes nothing. */
  let newest = 0;
  let asks = 0;
  /** Called with the id of an `asked-to-…` once it is done. @type {Set<(id: string) => void>} */
  const waiting = new Set();

  /** @param {Record<string, unknown>} message */
  function say(message) {
    // Bound to the game's origin: if the frame has gone elsewhere, nobody there hears it.
    frame.contentWindow?.postMessage({ source: 'composure', v: 1, ...message }, origin);
  }

  /** @param {Message} message */
  function take(message) {
    if (taken.has(message.id)) return;
    taken.add(message.id);
    if (message.type === 'resume') {
      const number = Number(message.number);
      if (number < newest) {
        stored.add(message.id);
        return;
      }
      newest = number;
    }
    storing = storing
      .then(() => page.store(message))
      .then(() => stored.add(message.id))
      // Not stored, so it is not known either: the game says it again, and it is tried again.
      .catch(() => taken.delete(message.id));
  }

  /**
   * The game asks what is safe; it is answered once everything before has been stored, or could not be.
   * @param {Record<string, unknown>} message
   */
  async function answer({ keep, ids, asked }) {
    if (typeof keep !== 'string' || !Array.isArray(ids)) return;
    await storing;
    const held = ids.filter((id) => stored.has(id));
    say({ type: 'kept', keep, ids: held });
    if (held.length === ids.length) for (const done of waiting) done(String(asked));
  }

  /** @param {MessageEvent} event */
  function listen(event) {
    // Both matter: any window may post to this one, and the frame may have been led to another address.
    if (event.source !== frame.contentWindow || event.origin !== origin) return;
    const message = event.data;
    if (message === null || typeof message !== 'object') return;
    if (message.source !== 'composure' || message.v !== 1) return;
    if (kinds.has(message.type) && typeof message.id === 'string') take(message);
    else if (message.type === 'hello') {
      if (message.page !== loaded) newest = 0;
      loaded = message.page;
      say({ type: 'welcome', page: message.page, ...page.welcome() });
    } else if (message.type === 'ready') page.welcomed?.();
    else if (message.type === 'keep') void answer(message);
    else if (message.type === 'resize' && message.height > 0) resize(Math.min(message.height, 5000));
    else if (message.type === 'leave') {
      for (const done of waiting) done('leave');
      page.left?.();
    }
  }

  /** @param {number} height */
  function resize(height) {
    if (page.resized) page.resized(height);
    else frame.style.height = `${height}px`;
  }

  /**
   * @param {'asked-to-keep' | 'asked-to-leave'} type
   * @param {number} limit Milliseconds.
   * @returns {Promise<boolean>} False when it took too long: then not everything may be kept.
   */
  function ask(type, limit) {
    asks += 1;
    const id = `ask-${asks}`;
    return new Promise((resolve) => {
      /** @param {string} what */
      const done = (what) => {
        if (what === (type === 'asked-to-leave' ? 'leave' : id)) finish(true);
      };
      /** @param {boolean} went */
      const finish = (went) => {
        clearTimeout(timer);
        waiting.delete(done);
        resolve(went);
      };
      const timer = setTimeout(() => finish(false), limit);
      waiting.add(done);
      say({ type, id });
    });
  }

  addEventListener('message', listen);
  return {
    /** Before something that may lose the page: has everything been stored? */
    askToKeep: (limit = 5000) => ask('asked-to-keep', limit),
    /** Before you take the frame away. The game tells nothing more afterwards. */
    askToLeave: (limit = 5000) => ask('asked-to-leave', limit),
    stop: () => removeEventListener('message', listen),
  };
}
