import { expect, it } from 'vitest';
import { nobody } from '../../src/delivery/nobody.ts';
import { parcel, played } from './scorm/playing.ts';

it('nobody takes everything, gives nothing back and holds nobody up', async () => {
  const host = nobody();
  const [step] = played(parcel, 1, [{ which: 0, latency: 100 }]);
  if (step) host.decided(step);
  expect(host).toMatchObject({ learner: null, mode: 'normal', resumed: [], found: { kind: 'nobody' } });
  expect(await host.keep()).toEqual({ kept: true });
  expect(await host.leave()).toEqual({ kept: true });
});
