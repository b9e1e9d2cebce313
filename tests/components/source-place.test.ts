import { expect, it } from 'vitest';
import place from '../../src/components/source-place/SourcePlace.examples.ts';
import { allSaid, said } from './reading.ts';
import { rendered } from './rendered.ts';

it('opens by a button without a script, named by what it is about, and closes by another', async () => {
  const { element } = await rendered(place, 'Values that stand in their cells');
  const [opener, close] = element.querySelectorAll('button');
  const panel = element.querySelector('[popover]')!;
  expect(said(opener!)).toBe('原本のどこ ：星空観光の入込客数');
  expect(opener!.getAttribute('popovertarget')).toBe(panel.id);
  expect(close!.getAttribute('popovertarget')).toBe(panel.id);
  expect(close!.getAttribute('popovertargetaction')).toBe('hide');
});

it('says of every value whether it stands there or was put there by us, and on which sheet', async () => {
  const { element } = await rendered(place, 'Values that stand in their cells');
  const values = allSaid(element, '.place-values > div');
  expect(values).toContain('令和3年度 99.0千人 原本のその欄にある値');
  expect(values.some((each) => each.startsWith('目標値（令和6年度） 150.0千人'))).toBe(true);
  expect(allSaid(element, '.place-facts dt')).toEqual(['場所', 'シート', '訂正']);
  expect(said(element.querySelector('.place-facts dd:last-child'))).toBe('ありません。');
});

it('says the words of the source, the page and what was put right', async () => {
  const { element } = await rendered(place, 'Values with page, words of the source and a correction');
  expect(allSaid(element, 'q')).toEqual(['80.2 99.0']);
  expect(allSaid(element, '.place-values > div')).toContain('令和3年度 99.0千人 当サイトの読みで置いた値');
  expect(said(element.querySelector('.place-facts'))).toContain('（2ページ）');
  expect(element.querySelector('.place-facts a[href*="/changes/#correction-"]')).not.toBeNull();
});

it('says of every amount and indicator of a project where it stands, and nothing of columns printed in advance', async () => {
  const { element } = await rendered(place, 'Amounts and indicators of a project');
  const lines = allSaid(element, '.place-values > div');
  expect(lines[0]).toBe('事業費 令和元年度 12,000千円 原本のその欄にある値');
  expect(lines).toContain('星見台の来場者数 令和3年度 9,340人 原本のその欄にある値');
  expect(lines.filter((line) => line.includes('後の年度'))).toEqual([]);
  expect(said(element.querySelector('.place-facts dd'))).toMatch(/星見台整備事業$/u);
});

it('says of a year of a project all that was paid and by whom, who else states it, and what was stated otherwise', async () => {
  const { element } = await rendered(
    place,
    'A year of a project that several sheets state, one of them otherwise',
  );
  expect(allSaid(element, '.place-values dt')).toEqual(
    ['事業費', '国庫支出金', '県支出金', '市債', 'その他特定財源', '一般財源'].map(
      (item) => `${item} 令和4年度`,
    ),
  );
  const facts = said(element.querySelector('.place-facts'));
  expect(facts).toMatch(/同じ数を書いているシート .*令和5年度 事後・決算/u);
  expect(facts).toContain('令和4年度の事業費は、令和4年度 事後・決算のシートでは 9,999千円 でした。');
});

it('finds an amount on the sheet of the project itself, under the title of its money', async () => {
  const { element } = await rendered(place, 'A year of a project that its own sheet states');
  expect(said(element.querySelector('.place-facts'))).toContain('場所 Ⅱ 事業費と財源内訳 ');
  expect(allSaid(element, '.place-values > div').length).toBeGreaterThan(1);
});

it('says of every amount of a sheet itself where it stands, and has a place that can be led to', async () => {
  const { element } = await rendered(place, 'The money of the sheet itself');
  expect(element.querySelector('[popover]')!.id).toBe('place-money');
  expect(allSaid(element, '.place-values dt')).toContain('虹の費え 令和24年度（当初予算）');
  expect(allSaid(element, '.place-values dt').filter((line) => line.includes('令和26年度'))).toEqual([]);
});

it('names the goal that an indicator is printed for, and not the measure of its sheet', async () => {
  const { element } = await rendered(place, 'Values that are printed for a goal above');
  expect(allSaid(element, '.place-facts dd').join('')).toContain('中項目');
  expect(allSaid(element, '.place-facts dd').join('')).not.toContain('小項目');
});
