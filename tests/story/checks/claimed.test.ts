import { describe, expect, it } from 'vitest';
import { citedIn, isStudyRead, promiseIn, verdictIn } from '../../../src/story/claims.ts';
import { changed, codesOf, problemsOf, withLines, withWhy } from './library.ts';

describe('words that promise a study', () => {
  it.each([
    'Research shows',
    'studies have shown',
    'A trial found',
    'evidence proves',
    'Experiments show',
    'Many studies agree',
    'It is proven to help, and',
    'This evidence-based phrase says',
    'According to research it is so',
  ])('“%s” are some', (words) => expect(promiseIn(`${words} that it works.`)).not.toBeNull());

  it.each([
    'Experienced practitioners say',
    'A common explanation is',
    'No trial of it was found',
    'She studies his face and says',
    'He had studied law, and thought',
    'He found the evidence on the floor and said',
    'The research desk said',
  ])('“%s” are none', (words) => expect(promiseIn(`${words} that it works.`)).toBeNull());
});

describe('a reason', () => {
  it('may say that research shows something where it cites a study that somebody read', async () => {
    expect(await codesOf(withWhy('Research shows it. [lancee-1995]'))).toEqual([]);
    expect(await codesOf(withWhy('Research shows it.'))).toEqual(['claim-without-study']);
  });

  it('may not with a source of another kind, and is told so', async () => {
    const [problem] = await problemsOf(withWhy('Research shows it. [abderhalden-2004]'));
    expect(problem).toMatchObject({
      code: 'claim-without-study',
      message: '"Research shows" has no study that somebody read behind it',
    });
  });

  it('cites what there is, however many, and the nearest is named where there is none', async () => {
    expect(await codesOf(withWhy('It is said. [lancee-1995, abderhalden-2004]'))).toEqual([]);
    const [problem] = await problemsOf(withWhy('It is said. [lancee-1996]'));
    expect(problem).toMatchObject({ code: 'unknown-source', fix: 'Did you mean "lancee-1995"?' });
  });

  it('does not cite what nobody has looked up', async () => {
    expect(await codesOf(withWhy('It is said. [barrett-2019]'))).toEqual(['unread-source']);
  });

  it('does not mark anybody, and may tell what was done to a form', async () => {
    expect(await codesOf(withWhy('That was correct.'))).toEqual(['judging']);
    expect(await codesOf(withWhy('Well done.'))).toEqual(['judging']);
    expect(await codesOf(withWhy('You offered to correct the form, and he let you.'))).toEqual([]);
  });

  it('may tell how long something took, and not that it takes so long', async () => {
    expect(await codesOf(withWhy('It took ninety seconds, and it was something to hold.'))).toEqual([]);
    expect(await codesOf(withWhy('An adrenaline rush is over in ninety seconds.'))).toEqual(['contested']);
  });
});

describe('what somebody says', () => {
  it('may hold the milder of the contested claims, and not the others', async () => {
    expect(await codesOf(withLines('Owen: I have to let it out, haven’t I?'))).toEqual([]);
    const [problem] = await problemsOf(withLines('Owen: That is my reptilian brain.'));
    expect(problem).toMatchObject({ code: 'contested', word: 'reptilian' });
    expect(problem?.fix).toContain('Under stress, quick habits get stronger');
  });

  it('is held to it in a response, and in what an event says', async () => {
    expect(await codesOf(changed('“Try it once more, please.”', '“Your amygdala wants a rest.”'))).toEqual([
      'contested',
    ]);
    expect(await codesOf(changed('"a woman behind him sighed', '"his amygdala sighed'))).toEqual([
      'contested',
    ]);
  });

  it('may claim whatever it likes of research', async () => {
    expect(await codesOf(withLines('Owen: Studies have shown that your printer hates me.'))).toEqual([]);
  });
});

describe('ids and verdicts', () => {
  it('ids are what stands in square brackets and looks like one', () => {
    expect(citedIn('So it is [lancee-1995, nau-2009] and [Sic] and [1].')).toEqual([
      'lancee-1995',
      'nau-2009',
    ]);
  });

  it('a verdict is a word about the learner', () => {
    expect(verdictIn('It was the correct response here.')).toBe('the correct response');
    expect(verdictIn('He wanted to correct her.')).toBeNull();
  });

  it('only a study of the right kind whose text was seen stands behind a promise', () => {
    expect(isStudyRead({ type: 'rct', verified: 'text-seen' })).toBe(true);
    expect(isStudyRead({ type: 'rct', verified: 'citation-seen' })).toBe(false);
    expect(isStudyRead({ type: 'review', verified: 'text-seen' })).toBe(false);
    expect(isStudyRead(undefined)).toBe(false);
  });
});
