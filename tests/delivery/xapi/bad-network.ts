/** A network on which everything goes wrong, by chance: what a `post` of the queue meets. */
import type { Answer } from '../../../src/delivery/xapi/answers.ts';
import type { LrsAnswer } from './fake-lrs.ts';
import type { World } from './world.ts';

export const faults = [
  'lost on the way',
  'stored, and the answer lost',
  'stored, half an answer',
  'stored, and then an error',
  'delivered twice',
  'refused: too many',
  'refused: down',
  'a log-in page',
] as const;
export type Fault = (typeof faults)[number];

export interface BadNetwork {
  readonly post: (body: string) => Promise<Answer>;
  /** How often each came. */
  readonly seen: Map<Fault, number>;
  /** From now on all goes well. */
  mend(): void;
}

const none: Answer = { status: 0, retryAfter: null, text: '' };
const asAnswer = ({ status, body, headers }: LrsAnswer): Answer => ({
  status,
  retryAfter: headers?.['Retry-After'] ?? null,
  text: body,
});

export function badNetwork(
  world: World,
  chance: () => number,
  reach: (body: string) => Promise<LrsAnswer>,
  share: number,
): BadNetwork {
  const seen = new Map<Fault, number>();
  let mended = false;
  /** The LRS is being restarted until then. */
  let backAt = 0;

  const wait = () => world.sleep(Math.floor(chance() * 3000));

  async function post(body: string): Promise<Answer> {
    await wait();
    if (world.now < backAt && !mended)
      return chance() < 0.5 ? none : { status: 503, retryAfter: null, text: '' };
    const fault = !mended && chance() < share ? faults[Math.floor(chance() * faults.length)] : undefined;
    if (!mended && chance() < 0.02) backAt = world.now + Math.floor(chance() * 60_000);
    if (!fault) {
      const answer = asAnswer(await reach(body));
      await wait();
      return answer;
    }
    seen.set(fault, (seen.get(fault) ?? 0) + 1);
    switch (fault) {
      case 'lost on the way':
        return none;
      case 'stored, and the answer lost':
        await reach(body);
        await wait();
        return none;
      case 'stored, half an answer': {
        const answer = asAnswer(await reach(body));
        return { ...answer, text: answer.text.slice(0, Math.floor(answer.text.length / 2)) };
      }
      case 'stored, and then an error':
        await reach(body);
        return { status: 502, retryAfter: null, text: '<h1>Bad gateway</h1>' };
      case 'delivered twice': {
        await reach(body);
        return asAnswer(await reach(body));
      }
      case 'refused: too many':
        return { status: 429, retryAfter: String(Math.floor(chance() * 30)), text: '' };
      case 'refused: down':
        return { status: 500, retryAfter: null, text: '' };
      case 'a log-in page':
        return { status: 200, retryAfter: null, text: '<html>Welcome to our Wi-Fi</html>' };
    }
  }
  return { post, seen, mend: () => (mended = true) };
}
