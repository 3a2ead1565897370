import { expect, it } from 'vitest';
import type { Job, News } from '../../../src/app/workshop/check-news.ts';
import { openChecking } from '../../../src/app/workshop/checking.ts';

const job: Job = { root: 'a.ink', scripts: [], kit: '', seconds: 1 };

function threads() {
  const made: { asked: unknown[]; ended: boolean; worker: Worker }[] = [];
  const worker = () => {
    const thread = { asked: [] as unknown[], ended: false, worker: {} as Worker };
    thread.worker = {
      postMessage: (message: unknown) => thread.asked.push(message),
      terminate: () => {
        thread.ended = true;
      },
    } as unknown as Worker;
    made.push(thread);
    return thread.worker;
  };
  return { made, worker };
}

it('a new check ends the one before, and what that still had to tell is not heard', () => {
  const { made, worker } = threads();
  const heard: News[] = [];
  const checking = openChecking({ onNews: (news) => heard.push(news), worker });
  checking.start(job);
  checking.start({ ...job, root: 'b.ink' });
  const [first, second] = made;
  expect([first?.ended, second?.ended]).toEqual([true, false]);
  expect(second?.asked).toMatchObject([{ root: 'b.ink' }]);
  const tell = (thread: (typeof made)[number] | undefined, why: string) =>
    thread?.worker.onmessage?.({ data: { is: 'failed', why } } as MessageEvent);
  tell(first, 'late');
  tell(second, 'now');
  expect(heard).toEqual([{ is: 'failed', why: 'now' }]);
  checking.stop();
  tell(second, 'after');
  expect([second?.ended, heard.length]).toEqual([true, 1]);
});

it('a checker that does not load is said, not thrown', () => {
  const { made, worker } = threads();
  const heard: News[] = [];
  openChecking({ onNews: (news) => heard.push(news), worker }).start(job);
  made[0]?.worker.onerror?.({ message: '', preventDefault: () => {} } as ErrorEvent);
  expect(heard).toEqual([{ is: 'failed', why: 'the checker did not load' }]);
});
