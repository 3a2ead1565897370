/** The example: a frame with the game in it, what it said, and a notebook to keep that in. */
import { embed } from './host.js';
import { openNotebook } from './notebook.js';
import { runsOf } from './told.js';

/** @param {string} id @returns {HTMLElement} */
const part = (id) => {
  const element = document.getElementById(id);
  if (!element) throw new Error(`the page has no element with the id "${id}"`);
  return element;
};

/** Milliseconds after which a game that has not greeted this page will not. */
const greetingLimit = 6000;

/**
 * An address comes from whoever made the link: nothing but a web page may be opened, and never a script.
 * @returns {URL | null}
 */
function gameAddress() {
  try {
    const address = new URL(new URLSearchParams(location.search).get('game') ?? '');
    const web = address.protocol === 'https:' || address.protocol === 'http:';
    return web && address.username === '' && address.password === '' ? address : null;
  } catch {
    return null;
  }
}

/** @param {URL} address */
function show(address) {
  const notebook = openNotebook(address.origin + address.pathname);
  /** @type {ReturnType<typeof embed> | null} */
  let game = null;
  let greeted = false;
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  let waiting;

  /** @param {string} text @param {boolean} [uneasy] */
  function say(text, uneasy = false) {
    part('status').textContent = text;
    part('status').classList.toggle('uneasy', uneasy);
  }

  function draw() {
    const { told, resume } = notebook.notes;
    const runs = runsOf(told);
    part('runs').replaceChildren(...runs);
    part('nothing').hidden = runs.length > 0;
    part('back').textContent =
      resume === null
        ? ''
        : `To go on another time, the game gave a text of ${resume.length} characters. It gets it back when it says hello.`;
    part('forget').hidden = runs.length === 0 && resume === null;
  }

  function open() {
    const frame = document.createElement('iframe');
    frame.title = 'Composure: practise a difficult conversation';
    // Sound starts with a press in the game, and the game has a button for the whole screen.
    frame.allow = 'autoplay; fullscreen';
    // The least that it runs with. Without allow-same-origin it has no storage, and no origin that could be checked.
    frame.sandbox.add('allow-scripts', 'allow-same-origin', 'allow-popups', 'allow-downloads');
    frame.src = address.href;
    part('away').hidden = true;
    part('holder').replaceChildren(frame);
    say('The game is being loaded.');
    greeted = false;
    waiting = setTimeout(() => say(silent(address), true), greetingLimit);
    game = embed(frame, address.origin, {
      welcome: () => ({ learner: notebook.notes.learner, mode: 'normal', resume: notebook.notes.resume }),
      store(message) {
        notebook.write(message);
        draw();
      },
      welcomed() {
        clearTimeout(waiting);
        greeted = true;
        part('keep').hidden = false;
        say('The game and this page have greeted each other.');
      },
      left: () => close('You have left, and everything that you decided is kept.'),
    });
    part('leave').hidden = false;
  }

  /** @param {string} text */
  function close(text) {
    clearTimeout(waiting);
    game?.stop();
    game = null;
    part('holder').replaceChildren();
    part('away-words').textContent = text;
    part('away').hidden = false;
    part('keep').hidden = true;
    part('leave').hidden = true;
    say('');
    part('away').querySelector('h2')?.focus();
  }

  part('keep').addEventListener('click', async () => {
    say('Asking the game.');
    const kept = await game?.askToKeep();
    say(kept ? `Everything is kept, as of ${new Date().toLocaleTimeString('en-GB')}.` : notSure, !kept);
  });
  part('leave').addEventListener('click', async () => {
    if (!greeted) return close('This page was told nothing of what you did in it.');
    say('Asking the game to come to an end.');
    const left = await game?.askToLeave();
    if (left === false) close(`${notSure} The game was closed all the same.`);
  });
  part('again').addEventListener('click', () => {
    open();
    part('holder').querySelector('iframe')?.focus();
  });

  const sure = /** @type {HTMLDialogElement} */ (part('sure'));
  part('forget').addEventListener('click', () => sure.showModal());
  part('sure-no').addEventListener('click', () => sure.close());
  part('sure-yes').addEventListener('click', () => {
    game?.stop();
    notebook.forget();
    sure.close();
    draw();
    open();
    part('told').focus();
  });

  part('skip').hidden = false;
  part('play').hidden = false;
  part('told').hidden = false;
  draw();
  open();
}

const notSure = 'The game did not confirm that everything is kept.';

/** @param {URL} address */
const silent = ({ origin }) =>
  `The game at ${origin} has not greeted this page. Was it packed with --host ${location.origin}? It plays as usual, and tells nothing.`;

for (const element of document.querySelectorAll('.here')) element.textContent = location.origin;
const address = gameAddress();
if (address) show(address);
else {
  part('address').hidden = false;
  const given = new URLSearchParams(location.search).get('game');
  if (given !== null) {
    const field = /** @type {HTMLInputElement} */ (part('game'));
    field.value = given;
    part('address-words').textContent =
      'That is not the address of a web page. It begins with https:// or http://, and has no name or password in it.';
    field.focus();
  }
}
