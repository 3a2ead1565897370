/**
 * What this page keeps, in its own browser storage: what it was told, by id, and the text to go on from. A site of your
 * own would keep the same with the learner's account.
 *
 * @typedef {import('./host.js').Message} Message
 * @typedef {{ learner: string, told: Message[], resume: string | null }} Notes
 */

/** @param {string} game The address of the game: each has a page of its own. */
export function openNotebook(game) {
  const key = `composure-embedding ${game}`;
  let notes = read();

  /** @returns {Notes} */
  function read() {
    try {
      const { learner, told, resume } = JSON.parse(localStorage.getItem(key) ?? '');
      if (typeof learner === 'string' && Array.isArray(told))
        return { learner, told, resume: resume ?? null };
    } catch {
      // Nothing there yet, or nothing that can be read.
    }
    return { learner: anyName(), told: [], resume: null };
  }

  return {
    get notes() {
      return notes;
    },
    /**
     * Throws where the browser keeps nothing: the game is then told that this is not kept.
     * @param {Message} message
     */
    write(message) {
      const next =
        message.type === 'resume'
          ? { ...notes, resume: String(message.text) }
          : { ...notes, told: [...notes.told.filter(({ id }) => id !== message.id), message] };
      localStorage.setItem(key, JSON.stringify(next));
      notes = next;
    },
    forget() {
      localStorage.removeItem(key);
      notes = read();
    },
  };
}

/** Tells this browser's learner from others, and says nothing of them. */
const anyName = () =>
  [...crypto.getRandomValues(new Uint8Array(8))].map((byte) => byte.toString(16)).join('');
