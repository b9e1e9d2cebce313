import { describe, expect, it } from 'vitest';
import data from '../../src/components/translated-page/TranslatedDataPage.examples.ts';
import home from '../../src/components/translated-page/TranslatedHomePage.examples.ts';
import letters from '../../src/components/translated-page/TranslatedStatusPage.examples.ts';
import sheet from '../../src/components/translated-page/TranslatedSheetPage.examples.ts';
import indicator from '../../src/components/translated-indicator/TranslatedIndicator.examples.ts';
import source from '../../src/components/translated-source/TranslatedSource.examples.ts';
import status from '../../src/components/translated-status/StatusTable.examples.ts';
import type { Examples } from '../../src/gallery/example.ts';
import { rendered } from './rendered.ts';

const japanese = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;

/** Words that hold Japanese and are not marked so, those too that a style sheet shows out of an attribute. */
function unmarked(element: Element): string[] {
  const shown = element.getAttribute('data-l') ?? '';
  if (japanese.test(shown)) return [shown];
  return [...element.childNodes].flatMap((child) => {
    if (child.nodeType === 3) return japanese.test(child.textContent!) ? [child.textContent!.trim()] : [];
    return child.nodeType === 1 && (child as Element).getAttribute('lang') !== 'ja'
      ? unmarked(child as Element)
      : [];
  });
}

const all = { data, home, letters, sheet, indicator, source, status } as Record<string, Examples>;

describe.each(Object.entries(all))('%s in English', (_, examples) => {
  it.each(Object.keys(examples.examples))('%s: marks what stays Japanese', async (name) => {
    const { element } = await rendered(examples, name);
    expect(unmarked(element)).toEqual([]);
  });
});

describe('the first page in English', () => {
  it('says where things stand, how to read and use it, and what stays in Japanese', async () => {
    const shown = await rendered(home, 'Names in English for some and none for others');
    expect(shown.texts('h2')).toEqual([
      'Where things stand',
      'How to read it',
      'Use the data',
      'What stays in Japanese',
    ]);
    expect(shown.texts('h1')).toEqual(['How close has Maboroshi Village come to its own targets?']);
    expect(shown.texts('#status h3 a')).toContain('枝の七 Hanging of rainbows');
    expect(shown.links('#use').map(([, address]) => address)).toEqual([
      '/en/data/',
      '/en/data/#load',
      '/en/data/dictionary/',
      '/en/data/#cite',
    ]);
  });

  it('shows some of many measures and leads to all', async () => {
    const shown = await rendered(home, 'Many measures');
    expect(shown.texts('#status h3')).toHaveLength(3);
    expect(shown.links('#status')).toContainEqual([expect.stringMatching(/^All measures/), '/en/measures/']);
  });

  it('says that nothing is registered where that is so', async () => {
    const shown = await rendered(home, 'Nothing registered');
    expect(shown.texts('#status .lede')[0]).toMatch(/^There is no sheet here yet/);
  });
});

describe('an indicator in English', () => {
  it('gives chart, table, grade with its arithmetic, source, citation and how to load it', async () => {
    const shown = await rendered(indicator, 'Letters of many sheets with their working');
    expect(shown.texts('h2')).toEqual(['Over the years', 'Grade', 'Source and citation']);
    expect(shown.element.querySelector('svg[role=img]')!.getAttribute('aria-label')).toMatch(
      /over the years\. /,
    );
    expect(shown.texts('.ytab th[scope=row]').some((head) => /^FY\d{4}/.test(head))).toBe(true);
    expect(shown.texts('.why-h')[0]).toMatch(/^Why [SABCD]\?$/);
    expect(shown.texts('.why .res')[0]).toMatch(/Worked out: A /);
    expect(shown.texts('#source dt')).toEqual(
      expect.arrayContaining(['Source', 'Cite as', 'Load', 'Terms of use']),
    );
  });

  it('says of planned and expected values what they are', async () => {
    const shown = await rendered(indicator, 'Planned and expected values');
    expect(shown.texts('.ytab .n').join(' ')).toMatch(/planned|expected|budget/);
  });
});

describe('a sheet in English', () => {
  it('has each indicator with its chart, table and grade, and what projects cost on which basis', async () => {
    const shown = await rendered(sheet, 'Letters with their working');
    expect(shown.texts('h2')).toEqual(['Indicators and grades', 'Projects', 'Source and citation']);
    expect(shown.element.querySelectorAll('article.ind svg[role=img]').length).toBeGreaterThan(1);
    expect(shown.texts('#projects td')[0]).toMatch(/thousand yen settled$/);
  });
});
