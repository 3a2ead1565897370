/** A platform's page with a SCORM API around the product's frame, as scorm-again has it. Notes every call. */
import type { Page } from 'playwright-core';
import { inside } from './server.ts';

export type Standard = '1.2' | '2004';

const builds: Readonly<Record<Standard, { file: string; global: string; api: string }>> = {
  '1.2': { file: 'scorm12.js', global: 'Scorm12API', api: 'API' },
  '2004': { file: 'scorm2004.js', global: 'Scorm2004API', api: 'API_1484_11' },
};

export interface Call {
  readonly name: string;
  readonly args: readonly string[];
  readonly result: string;
  /** True while the clock of an open moment ran. */
  readonly ticking: boolean;
}

/** `/lms.html`, and what it loads. What is committed lies in the page's `localStorage`, as on a platform's disk. */
export function scormPages(standard: Standard): Record<string, string> {
  const { file } = builds[standard];
  return {
    '/lms.html': `<!doctype html><html lang="en"><title>A platform</title><link rel="icon" href="data:,">
      <script src="/peer.js"></script><script src="/lms.js"></script>
      <body style="margin:0"><iframe title="Training" style="width:100vw;height:100vh;border:0"></iframe>
      <script>document.querySelector('iframe').src = ${JSON.stringify(encodeURI(inside))} + 'index.html'</script>`,
    '/disk.html': '<!doctype html><link rel="icon" href="data:,"><title>What the platform keeps</title>',
    '/peer.js': `file:node_modules/scorm-again/dist/${file}`,
    '/lms.js': platform(standard),
  };
}

function platform(standard: Standard): string {
  const { global, api } = builds[standard];
  return `
    const Peer = window.${global}.${global} ?? window.${global}.default ?? window.${global};
    const peer = new Peer({ autocommit: false, logLevel: 5 });
    const kept = JSON.parse(localStorage.getItem('kept') ?? 'null');
    const who = ${
      standard === '1.2'
        ? "{ core: { student_id: 'jane', lesson_mode: 'normal', credit: 'credit' } }"
        : "{ learner_id: 'jane', mode: 'normal', credit: 'credit' }"
    };
    peer.loadFromJSON(who, 'cmi');
    if (kept) peer.loadFromJSON(kept, 'cmi');
    window.calls = [];
    window.refuses = new Set();
    const ticking = () => {
      const game = document.querySelector('iframe')?.contentDocument;
      const open = game?.querySelector('fieldset[aria-label="Your response"]:not([data-taken])');
      return Boolean(open) && game.querySelector('dialog[open]') === null && !game.hidden;
    };
    const names = ${
      standard === '1.2'
        ? "['LMSInitialize','LMSFinish','LMSGetValue','LMSSetValue','LMSCommit','LMSGetLastError','LMSGetErrorString','LMSGetDiagnostic']"
        : "['Initialize','Terminate','GetValue','SetValue','Commit','GetLastError','GetErrorString','GetDiagnostic']"
    };
    window.${api} = Object.fromEntries(names.map((name) => [name, (...args) => {
      const refused = window.refuses.has(name);
      const result = refused ? 'false' : String(peer[name in peer ? name : 'lms' + name.replace(/^LMS/, '')](...args));
      window.calls.push({ name, args: args.map(String), result, ticking: ticking() });
      if (!refused && /Commit|Finish|Terminate/.test(name)) {
        const { cmi } = JSON.parse(peer.renderCMIToJSONString());
        const back = ${
          standard === '1.2'
            ? '{ suspend_data: cmi.suspend_data, core: { lesson_status: cmi.core.lesson_status, lesson_location: cmi.core.lesson_location } }'
            : '{ suspend_data: cmi.suspend_data, completion_status: cmi.completion_status, success_status: cmi.success_status, location: cmi.location }'
        };
        localStorage.setItem('kept', JSON.stringify(back));
        window.rendered = cmi;
      }
      return result;
    }]));
  `;
}

export const callsOf = (page: Page): Promise<Call[]> =>
  page.evaluate(() => (window as unknown as { calls: Call[] }).calls);
export const renderedOf = (page: Page): Promise<Record<string, unknown>> =>
  page.evaluate(() => (window as unknown as { rendered: Record<string, unknown> }).rendered);
