import { expect, it } from 'vitest';
import subjectHead from '../../src/components/subject-head/SubjectHead.examples.ts';
import { allSaid, linksOf, said } from './reading.ts';
import { rendered } from './rendered.ts';

it('names the thing, explains it, and leads to every measure that it belongs to', async () => {
  const shown = await rendered(subjectHead, 'An indicator with an explanation, of two measures');
  const { element } = shown;
  expect(said(element.querySelector('.kick'))).toBe('指標　KPI 4');
  expect(said(shown.getByRole('heading', { level: 1 }))).toBe('夜光バスの乗車人数');
  expect(allSaid(element, '.titles p')).toEqual(['名前の下の一行']);
  expect(said(element.querySelector('.ours'))).toBe('重点施策101と103の、どちらのシートにもある指標です。');
  expect(allSaid(element, '.meta a')).toEqual(['101　星めぐり観光プロジェクト', '103　夜光バスプロジェクト']);
  expect(linksOf(element)).toEqual(['/measures/101/', '/measures/103/']);
  expect(said(element.querySelector('.heroes'))).toBe('99.0 千人');
  expect(element.querySelector('h1')!.classList).not.toContain('long');
});

it('says what follows a thing that is listed no more, and sets a long name smaller', async () => {
  const shown = await rendered(subjectHead, 'A long name that is listed no more');
  const { element } = shown;
  expect(shown.getByRole('heading', { level: 1 }).classList).toContain('long');
  expect(said(element.querySelector('.titles'))).toContain(
    'この事業は、令和23年度のシートまで載っています。',
  );
  expect(shown.getByRole('link', { name: 'しず八　しずくあつめ' }).getAttribute('href')).toBe(
    '/projects/shizuku/',
  );
  expect(element.querySelector('.ours.lines')).toBeNull();
});

it('says how the name is read, where the content does', async () => {
  const { element } = await rendered(subjectHead, 'A name whose reading is known');
  expect(allSaid(element, '.titles p')[0]).toBe('よみ：にじのほんすう');
});
