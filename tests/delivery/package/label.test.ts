import { expect, test } from 'vitest';
import { plainLabel, readLabel } from '../../../src/delivery/package/label.ts';

const written = (change: object) => JSON.stringify({ ...plainLabel, ...change });

test('the plain label is a label', () => {
  expect(readLabel(written({}))).toEqual(plainLabel);
});

test('a label keeps what it was packed with', () => {
  const label = {
    ...plainLabel,
    target: 'cmi5',
    scenarios: ['stay-on-the-line'],
    packs: ['packs/night-desk.zip'],
    hosts: ['https://learn.example.org', 'http://127.0.0.1:8080'],
    detail: 'outcome',
  };
  expect(readLabel(JSON.stringify(label))).toEqual(label);
});

test.each([
  ['no JSON', '{'],
  ['another format', written({ format: 'composure/package@2' })],
  ['a target that is none', written({ target: 'scorm' })],
  ['a host with a path', written({ hosts: ['https://learn.example.org/course'] })],
  ['a host with a closing slash', written({ hosts: ['https://learn.example.org/'] })],
  ['any host', written({ hosts: ['*'] })],
  ['a host that is no web page', written({ hosts: ['file://here'] })],
  ['the origin of a sandbox', written({ hosts: ['null'] })],
  ['a detail that is none', written({ detail: 'everything' })],
  ['a pack from elsewhere', written({ packs: ['https://example.org/a.zip'] })],
  ['a pack from above', written({ packs: ['packs/../../a.zip'] })],
  ['a pack from the root', written({ packs: ['/a.zip'] })],
  ['a scenario id with a slash', written({ scenarios: ['banking/x'] })],
])('%s is no label', (_, text) => {
  expect(readLabel(text)).toBeNull();
});
