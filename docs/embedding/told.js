/**
 * What was told, to be read by people: each run with its decisions, and how it ended.
 *
 * @typedef {import('./host.js').Message} Message
 */

/**
 * @param {readonly Message[]} told
 * @returns {HTMLElement[]} Newest run first.
 */
export function runsOf(told) {
  const runs = new Map(
    told.filter(({ run }) => run !== undefined).map(({ run }) => [run, /** @type {Message[]} */ ([])]),
  );
  for (const message of told) runs.get(message.run)?.push(message);
  const readiness = told.findLast(({ type }) => type === 'readiness');
  const list = [...runs.values()].sort((a, b) => String(b[0]?.started).localeCompare(String(a[0]?.started)));
  return [...(readiness ? [readinessCard(readiness)] : []), ...list.map(runCard)];
}

/** @param {Message[]} told Of one run. */
function runCard(told) {
  const [first] = told;
  const ended = told.find(({ type }) => type === 'ended');
  const sure = told.findLast(({ type }) => type === 'reflected');
  const scenes = told.filter(({ type }) => type === 'scene').length;
  const decided = told
    .filter(({ type }) => type === 'decided')
    .sort((a, b) => Number(a.turn) - Number(b.turn));
  return made('article', { className: 'run' }, [
    made('h3', {}, [words(first?.scenario)]),
    made('p', { className: 'when' }, [
      `Begun ${when(first?.started)}${scenes > 0 ? `, ${counted(scenes, 'scene')} over` : ''}`,
    ]),
    made('ol', {}, decided.map(decision)),
    ...(ended ? [made('p', {}, [made('strong', {}, ['Ended: ']), words(ended.ending)]), conduct(ended)] : []),
    ...(sure
      ? [made('p', {}, [made('strong', {}, ['How sure they were: ']), `${Number(sure.sure)} of 100`])]
      : []),
  ]);
}

/** @param {Message} message */
function decision({ turn, moment, response, technique, lapse, latency }) {
  const said = lapse ? 'The window closed.' : words(response);
  const skill = technique !== null && technique !== response ? ` (${words(technique)})` : '';
  const after = typeof latency === 'number' ? `after ${(latency / 1000).toFixed(1)} s` : 'with the clock off';
  return made('li', { value: Number(turn) }, [
    made('span', { className: 'moment' }, [words(moment)]),
    made('span', { className: 'said' }, [said + skill]),
    made('span', { className: 'after' }, [after]),
  ]);
}

/** @param {Message} ended */
function conduct(ended) {
  /** @type {{ name: string, shown: number, missed: number }[]} */
  const standards = Array.isArray(ended.conduct) ? ended.conduct : [];
  return made(
    'ul',
    { className: 'conduct' },
    standards.map(({ name, shown, missed }) =>
      made('li', {}, [made('strong', {}, [String(name)]), ` shown ${shown}, missed ${missed}`]),
    ),
  );
}

/** @param {Message} message */
function readinessCard(message) {
  /** @type {{ standard: string, value: number, on: string }[]} */
  const list = Array.isArray(message.readiness) ? message.readiness : [];
  return made('article', { className: 'run' }, [
    made('h3', {}, ['Readiness']),
    made(
      'ul',
      { className: 'conduct' },
      list.map(({ standard, value, on }) =>
        made('li', {}, [made('strong', {}, [words(standard)]), ` ${Math.round(value)} of 100 on ${day(on)}`]),
      ),
    ),
  ]);
}

/**
 * Text only ever becomes text: what comes from a frame is not put into a page as HTML.
 * @param {string} name
 * @param {Record<string, unknown>} properties
 * @param {(string | Node)[]} children
 */
function made(name, properties, children) {
  const element = Object.assign(document.createElement(name), properties);
  element.append(...children);
  return element;
}

/** Ids as words. @param {unknown} id */
const words = (id) => {
  const text = String(id).replaceAll('.', ': ').replaceAll(/[-_]/g, ' ');
  return text.charAt(0).toUpperCase() + text.slice(1);
};

/** @param {unknown} at */
const when = (at) =>
  new Date(String(at)).toLocaleString('en-GB', {
    day: 'numeric',
    month: 'long',
    hour: '2-digit',
    minute: '2-digit',
  });

/** @param {string} on */
const day = (on) =>
  new Date(on).toLocaleDateString('en-GB', { day: 'numeric', month: 'long', year: 'numeric' });

/** @param {number} count @param {string} what */
const counted = (count, what) => `${count} ${what}${count === 1 ? '' : 's'}`;
