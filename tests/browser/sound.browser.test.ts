import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { answer, beginFirst, keptRecords, preset, quick, toMoment } from './play.ts';
import { openProduct, type Product } from './product.ts';

let product: Product;
beforeAll(async () => {
  product = await openProduct();
});
afterAll(() => product.close());

/** Sounds that were fetched, by name, with how many bytes each was. */
function watchSounds(page: Page): Map<string, number> {
  const fetched = new Map<string, number>();
  page.on('response', async (response) => {
    const name = /\/sound\/(.+)\.(?:webm|mp3)$/.exec(new URL(response.url()).pathname)?.[1];
    if (name === undefined) return;
    const body = await response.body().catch(() => Buffer.alloc(0));
    fetched.set(name, (fetched.get(name) ?? 0) + body.length);
  });
  return fetched;
}

/** A device with one voice of its own, quick with lines and slow with answers; what it says is kept. */
async function withVoice(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const said: string[] = [];
    const voice = { name: 'Test', lang: 'en-GB', localService: true, default: true };
    let timer = 0;
    const speech = {
      speaking: false,
      getVoices: () => [voice],
      speak(spoken: { text: string; onstart?: () => void; onend?: () => void }) {
        said.push(spoken.text);
        spoken.onstart?.();
        const ms = /^(One|Two|Three|Four|Nought): /.test(spoken.text) ? 6000 : 60;
        timer = setTimeout(() => spoken.onend?.(), ms) as unknown as number;
      },
      cancel: () => clearTimeout(timer),
      resume() {},
      addEventListener() {},
      removeEventListener() {},
    };
    class Utterance {
      readonly text: string;
      constructor(text: string) {
        this.text = text;
      }
    }
    Object.defineProperty(window, 'speechSynthesis', { value: speech });
    Object.assign(window, { SpeechSynthesisUtterance: Utterance, said });
  });
}

const saidOn = (page: Page) => page.evaluate(() => (window as unknown as { said: string[] }).said);

describe('before the first moment', () => {
  it('only what is heard at once is fetched, and the rest comes after it', async () => {
    const { page, errors } = await product.open();
    const fetched = watchSounds(page);
    await page.goto(product.address);
    await preset(page, { ...quick, sound: true });
    await beginFirst(page);
    await page.waitForTimeout(2500);
    expect([...fetched.keys()].sort()).toEqual(['drone', 'heart', 'room-waiting-room']);
    expect([...fetched.values()].reduce((sum, bytes) => sum + bytes, 0)).toBeLessThanOrEqual(170_000);
    expect(await toMoment(page)).toBe(true);
    await expect.poll(() => [...fetched.keys()], { timeout: 20_000 }).toContain('doors');
    expect([...fetched.keys()]).toEqual(expect.arrayContaining(['pad', 'ui-open']));
    await answer(page, 0);
    expect(errors).toEqual([]);
  });

  it('nothing is, and no murmur is made, with the sound off', async () => {
    const { page } = await product.open();
    const fetched = watchSounds(page);
    const workers: string[] = [];
    page.on('worker', (worker) => workers.push(worker.url()));
    await page.goto(product.address);
    await preset(page, { ...quick, voicesLevel: 1 });
    await beginFirst(page);
    await toMoment(page);
    expect(fetched.size).toBe(0);
    expect(workers).toEqual([]);
  });
});

describe('the murmur', () => {
  it('is made by a worker once voices are wanted', async () => {
    const { page, errors } = await product.open();
    const workers: string[] = [];
    page.on('worker', (worker) => workers.push(worker.url()));
    await page.goto(product.address);
    await preset(page, { ...quick, sound: true, voicesLevel: 0.6 });
    await beginFirst(page);
    const goOn = page.getByRole('button', { name: /^go on/i }).first();
    const workersAfterAnotherLine = async () => {
      await goOn.click({ timeout: 500 }).catch(() => {});
      return workers.length;
    };
    await expect.poll(workersAfterAnotherLine, { timeout: 30_000 }).toBe(1);
    expect(workers[0]).toMatch(/worker-.*\.js$/);
    expect(errors).toEqual([]);
  });
});

describe('reading aloud', () => {
  it('says the lines and then the answers, with the clock stopped, and stops for an answer', async () => {
    const { page, errors } = await product.open();
    await withVoice(page);
    await page.goto(product.address);
    await preset(page, { ...quick, textSpeed: 220, clock: 0.75, readAloud: true });
    await beginFirst(page);
    const answersSaid = async () =>
      (await saidOn(page)).filter((each) => /^(One|Two|Three|Four|Nought): /.test(each));
    await expect.poll(answersSaid, { timeout: 100_000 }).toHaveLength(3);
    expect((await saidOn(page)).length).toBeGreaterThan(5);
    // Twelve seconds: the window, at three quarters, would have closed by now.
    expect(await page.locator('[data-taken]').count()).toBe(0);
    await answer(page, 1);
    await page.waitForTimeout(1000);
    expect(await answersSaid()).toHaveLength(3);
    expect((await keptRecords(page))[0]?.decisions[0]).toMatchObject({ lapse: false });
    expect(errors).toEqual([]);
  });

  it('cannot be switched on where the device has no voice of its own', async () => {
    const { page } = await product.open();
    await page.goto(product.address);
    await preset(page, quick);
    await page.getByRole('button', { name: 'Settings' }).click();
    await page.getByText('This device offers no voice that reads').waitFor();
    expect(await page.getByLabel('Read lines and answers aloud').isDisabled()).toBe(true);
  });
});

describe('sensory-safe', () => {
  it('is one press on the first screen, and is still on at the next visit', async () => {
    const { page } = await product.open();
    await page.goto(product.address);
    await page.getByText('Sensory-safe', { exact: true }).click();
    await page.getByRole('button', { name: /how I want it/i }).click();
    await page.reload();
    await page.getByRole('button', { name: 'Settings' }).click();
    expect(await page.getByLabel('Sensory-safe').isChecked()).toBe(true);
    expect(await page.getByLabel('Still', { exact: true }).isChecked()).toBe(true);
    expect(await page.getByLabel('Rough and shrill sounds').isChecked()).toBe(false);
  });
});
