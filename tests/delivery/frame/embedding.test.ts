/** `docs/embedding.md` is held to the code: each of its examples is a message, and each message has one. */
import { readFileSync } from 'node:fs';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { readHeard } from '../../../src/delivery/frame/messages.ts';
import { longestResume, readResume } from '../../../src/delivery/resume.ts';
import { SaidSchema } from './strict.ts';

const text = readFileSync(new URL('../../../docs/embedding.md', import.meta.url), 'utf8');
const [toldPart = '', saidPart = ''] =
  text.split('## What your page is told')[1]?.split('## What your page may say') ?? [];

const examplesIn = (part: string): { type: string }[] =>
  [...part.matchAll(/```json\n([\s\S]*?)```/g)].map(([, json = '']) => JSON.parse(json));
const rowsIn = (part: string) => [...part.matchAll(/^\| `([a-z-]+)` \|/gm)].map(([, type]) => type);

const told = SaidSchema.options.map(({ entries }) => entries.type.literal).sort();

describe('the guide to embedding', () => {
  it('has a row and an example of everything that a page is told', () => {
    expect(
      rowsIn(toldPart)
        .filter((type) => type !== 'type')
        .sort(),
    ).toEqual(told);
    expect(
      examplesIn(toldPart)
        .map(({ type }) => type)
        .sort(),
    ).toEqual(told);
    for (const example of examplesIn(toldPart)) v.parse(SaidSchema, example);
  });

  it('has a row and an example of everything that a page may say', () => {
    const said = ['asked-to-keep', 'asked-to-leave', 'kept', 'welcome'];
    expect(
      rowsIn(saidPart)
        .filter((type) => type !== 'type')
        .sort(),
    ).toEqual(said);
    expect(
      examplesIn(saidPart)
        .map(({ type }) => type)
        .sort(),
    ).toEqual(said);
    for (const example of examplesIn(saidPart)) expect(readHeard(example)).toMatchObject(example);
  });

  it('shows a text that can be read, and its length as it is', () => {
    const example = examplesIn(toldPart).find(({ type }) => type === 'resume');
    expect(readResume(String(Object(example).text))?.runs).toHaveLength(1);
    expect(text).toContain(`at most ${longestResume.toLocaleString('en-GB')} ASCII characters`);
  });

  it('names the script and the page that are there', () => {
    for (const name of ['host.js', 'index.html']) {
      expect(text).toContain(`(embedding/${name})`);
      readFileSync(new URL(`../../../docs/embedding/${name}`, import.meta.url));
    }
  });
});
