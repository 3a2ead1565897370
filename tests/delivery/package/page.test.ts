import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Label, labelName, plainLabel, readLabel } from '../../../src/delivery/package/label.ts';
import { connectOf, labelledPage } from '../../../src/delivery/package/page.ts';
import { pageHtml } from './a-product.ts';

const label: Label = { ...plainLabel, target: 'scorm12', scenarios: ['hatch'] };

/** As a browser reads an attribute. */
const read = (html: string, element: RegExp) =>
  (element.exec(html)?.[1] ?? '')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&');
const labelIn = (html: string) => read(html, new RegExp(`name="${labelName}" content="([^"]*)"`));
const policyIn = (html: string) => read(html, /http-equiv="Content-Security-Policy" content="([^"]*)"/);

it('the page carries its label, and is else as it was', () => {
  const html = labelledPage(pageHtml, label, null);
  expect(readLabel(labelIn(html))).toEqual(label);
  expect(html.replace(/\n {4}<meta name="composure-package"[^>]*>/, '')).toBe(pageHtml);
});

it('a page that was labelled before has the new label only', () => {
  const html = labelledPage(labelledPage(pageHtml, plainLabel, null), label, null);
  expect(html).toBe(labelledPage(pageHtml, label, null));
});

it('nothing in a label can leave its attribute', () => {
  const around = (html: string) => html.replace(/(name="composure-package" content=")[^"]*/, '$1');
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const scenarios = [text, '"><script>', "'&amp;$&$1"];
      const once = labelledPage(pageHtml, { ...label, scenarios }, null);
      for (const html of [once, labelledPage(once, { ...label, scenarios }, null)]) {
        expect(/<meta name="composure-package" content="([^"]*)">/.exec(html)?.[1] ?? '').not.toMatch(
          /[<>']/,
        );
        expect(JSON.parse(labelIn(html)).scenarios).toEqual(scenarios);
        expect(around(html)).toBe(around(labelledPage(pageHtml, label, null)));
      }
    }),
  );
});

describe('the policy', () => {
  const opened = (target: Label['target'], named: readonly string[]) =>
    policyIn(labelledPage(pageHtml, label, connectOf(target, named)));
  const built = policyIn(pageHtml);

  it('stays as it is for SCORM, and for the web where nothing is named', () => {
    expect(opened('scorm12', [])).toBe(built);
    expect(opened('scorm2004', [])).toBe(built);
    expect(opened('web', [])).toBe(built);
  });

  it('lets cmi5 speak to any record store over https, or to those alone that are named', () => {
    expect(opened('cmi5', [])).toBe("default-src 'self'; connect-src 'self' https:; base-uri 'none'");
    expect(opened('cmi5', ['https://lrs.example.org'])).toBe(
      "default-src 'self'; connect-src 'self' https://lrs.example.org; base-uri 'none'",
    );
  });

  it('lets the web speak to what is named', () => {
    expect(opened('web', ['https://a.example', 'http://127.0.0.1:8080'])).toContain(
      "connect-src 'self' https://a.example http://127.0.0.1:8080;",
    );
  });
});

it('a page without a place for its label, or without a policy to open, is refused', () => {
  expect(() => labelledPage('<!doctype html><title>x</title>', label, null)).toThrow('not as it should be');
  expect(() => labelledPage('<meta charset="utf-8">', label, ['https:'])).toThrow('not as it should be');
});
