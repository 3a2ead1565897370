import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cmi5Course } from '../../../src/delivery/package/cmi5-course.ts';
import type { Course } from '../../../src/delivery/package/manifest.ts';
import { scorm12Manifest } from '../../../src/delivery/package/scorm12-manifest.ts';
import { scorm2004Manifest } from '../../../src/delivery/package/scorm2004-manifest.ts';
import { published, publishedSlips, slips } from './lint.ts';
import { readXml, within } from './xml-reader.ts';

const course: Course = {
  key: 'hatch',
  title: 'Right behind you',
  description: 'You have the hatch.',
  version: '0.1.0',
  files: ['assets/app.js', 'index.html', 'stage/dan/a0.webp'],
};

const standards = [
  ['scorm12', scorm12Manifest, 'imsmanifest.xml'],
  ['scorm2004', scorm2004Manifest, 'imsmanifest.xml'],
  ['cmi5', cmi5Course, 'cmi5.xml'],
] as const;

/** Titles as people write them, and as nobody should: anything that XML can hold. */
const title = fc
  .oneof(
    fc.string({ unit: 'grapheme', minLength: 1, maxLength: 60 }),
    fc.string({ unit: 'binary', minLength: 1, maxLength: 60 }),
    fc.constantFrom(
      'Q & A',
      '<script>',
      ']]>',
      '“Who’s there?”',
      '"',
      "'",
      '😀 & 👩‍⚕️',
      '&amp;',
      '&#65;',
      '  two  ',
    ),
  )
  .filter((text) => !/[\p{Cc}\p{Cs}\p{Noncharacter_Code_Point}]/u.test(text));

describe.each(standards)('the manifest of %s', (standard, manifestOf, name) => {
  const { text, name: named } = manifestOf(course);

  it('lies where platforms look for it, and is what it should be', async () => {
    expect(named).toBe(name);
    expect(await slips(standard, [text])).toEqual([]);
  });

  it('is refused by the grammar once it says less or more', async () => {
    const less = text.replace(/\n.*(deliveryControls|<url>|scormtype).*/, '');
    const more = text.replace('</title>', '</title><adlcp:masteryscore>80</adlcp:masteryscore>');
    expect(less).not.toBe(text);
    for (const wrong of [
      less,
      more,
      text.replace('Right behind you', ''),
      text.replace('index.html', '/index.html'),
    ])
      expect(await slips(standard, [wrong])).not.toEqual([]);
  });

  it('gives back any title and any description', async () => {
    const seen: string[] = [];
    fc.assert(
      fc.property(title, title, (title, description) => {
        const written = manifestOf({ ...course, title, description }).text;
        if (seen.length < 40) seen.push(written);
        const root = readXml(written);
        const said = within(root, standard === 'cmi5' ? 'langstring' : 'title').map(({ text }) => text);
        expect(said).toContain(title);
        const words = { scorm12: 'imsmd:langstring', scorm2004: 'lom:string', cmi5: 'langstring' }[standard];
        expect(within(root, words).map(({ text }) => text)).toEqual(
          expect.arrayContaining([title, description]),
        );
      }),
    );
    expect(await slips(standard, seen)).toEqual([]);
  });

  it.each(['a\u0000b', 'a\u0007b', 'a\nb', 'a\u0085b', '\ud83d', '\ufffe'])(
    'refuses what no manifest can hold',
    (wrong) => {
      expect(() => manifestOf({ ...course, title: wrong })).toThrow('A character that cannot be written');
    },
  );

  it('has ids that do not change with the version or the files', () => {
    const ids = (xml: string) => [...xml.matchAll(/ (?:identifier|id)="([^"]*)"/g)].map(([, id]) => id);
    const newer = manifestOf({ ...course, version: '0.2.0', files: ['index.html'], title: 'Another' });
    expect(ids(newer.text)).toEqual(ids(text));
    expect(new Set(ids(text)).size).toBe(ids(text).length);
    expect(ids(manifestOf({ ...course, key: 'ward_night' }).text)).not.toEqual(ids(text));
  });

  it('says nothing of a pass', () => {
    expect(text).not.toMatch(/mastery|satisfied|passed/i);
  });

  const folder = published(standard);
  it.runIf(folder !== null)('holds by the published schema', async () => {
    const odd = manifestOf({ ...course, title: 'Q & A <“😀”>' }).text;
    for (const each of [text, odd]) expect(await publishedSlips(standard, folder ?? '', each)).toEqual([]);
    const wrong = text.replace('<organizations default', '<organisations default').replace('<au ', '<unit ');
    expect(await publishedSlips(standard, folder ?? '', wrong)).not.toEqual([]);
  });
});

it.each([scorm12Manifest, scorm2004Manifest])(
  'every file is listed once, and the page is the resource',
  (of) => {
    const root = readXml(of(course).text);
    expect(within(root, 'file').map(({ attributes }) => attributes.get('href'))).toEqual(course.files);
    const [resource] = within(root, 'resource');
    const [item] = within(root, 'item');
    expect(resource?.attributes.get('href')).toBe('index.html');
    expect(item?.attributes.get('identifierref')).toBe(resource?.attributes.get('identifier'));
    const [organizations] = within(root, 'organizations');
    expect(organizations?.attributes.get('default')).toBe(
      within(root, 'organization')[0]?.attributes.get('identifier'),
    );
  },
);
