import { expect, it } from 'vitest';
import { numberInSection } from '../../src/text/section-number.ts';
import verification from '../../src/components/verification/Verification.examples.ts';
import { sheetOf } from '../../src/gallery/by-id.ts';
import { publishedCity } from '../domain/published-city.ts';
import { allSaid, said } from './reading.ts';
import { rendered } from './rendered.ts';

it('shows the shares of the progress, what can be told from them, the texts and the policy', async () => {
  const { element } = await rendered(verification, 'Progress, issues and policy');
  expect(said(element.querySelector('h2'))).toBe('（2） 進捗と課題、方針');
  expect(said(element.querySelector('header p'))).toBe(
    '令和3年度の施策の進捗状況と、シートの文章です。シートの文章をそのまま載せています。',
  );
  expect(allSaid(element, 'h3')).toEqual(['施策の進捗状況', '現状と課題、方向性', '令和5年度の施策の方針']);
  expect(allSaid(element, '.progress-shares > div')).toEqual([
    '順調 33.3%',
    'おおむね順調 33.3%',
    'やや遅れ 33.3%',
    '停滞 0.0%',
    '未着手 0.0%',
  ]);
  expect(allSaid(element, '.ours p')).toEqual([
    '当サイトの推測：割合と、シートの3事業から、順調 1事業 、おおむね順調 1事業 、やや遅れ 1事業 、停滞 0事業 、未着手 0事業 と読めます。この数は、シートには印刷されていません。どの事業がどの段階かも、書かれていません。',
    '割合を足すと 99.9% です。',
  ]);
  const [issues, policy] = element.querySelectorAll('.cols2 > .sub');
  expect(allSaid(issues!, 'li')).toEqual([
    '「おうち星見」の案内を広報紙に折り込み、ﾎｰﾑﾍﾟｰｼﾞにも載せた。',
    '夏の流星群の夜に雨が続いた。屋内の催しを用意する必要がある。',
  ]);
  expect(allSaid(policy!, 'li')).toEqual([
    '夜光バスを増便し、公民館めぐりの路線を設ける。',
    '星空カフェの目標値を、売上の実態に合わせて見直す。',
  ]);
  expect([...element.querySelectorAll('h3[id]')].map(({ id }) => id)).toEqual(['text-issues', 'policy']);
  expect(element.querySelector('h3 .hx')).toBeNull();
});

it('has no policy and nothing to tell where the sheet has none', async () => {
  const { element } = await rendered(verification, 'No policy for a year to come');
  expect(allSaid(element, 'h3')).toEqual(['施策の進捗状況', '現状と課題、方向性']);
  expect(element.querySelector('.ours')).toBeNull();
});

it('has texts alone where the sheet does not say how far it is', async () => {
  const { element } = await rendered(verification, 'Texts alone');
  expect(said(element.querySelector('header p'))).toBe('シートの文章をそのまま載せています。');
  expect(allSaid(element, 'h3')).toEqual(['現状と課題、方向性']);
  expect(element.querySelector('dl, .measure-ratings')).toBeNull();
});

it('shows the letters of the measure, each with its reason', async () => {
  const { element } = await rendered(verification, 'Letters of the measure alone');
  expect(allSaid(element, 'h3')).toEqual(['施策の評価']);
  expect(allSaid(element, '.measure-ratings > li')).toEqual([
    '必要性 A 評価 A： 大いにある 必要性：シートの説明（原文） 出歩く人が増えた。',
    '有効性 B 評価 B： ある 有効性：シートの説明（原文） 雪を固める型を使い、長くもった。',
    '効率性 D 評価 D： あまりない',
  ]);
  expect(element.querySelector('.cols2')).toBeNull();
});

it('says what is remarked on the progress, and the number of a text on the paper', async () => {
  const { element } = await rendered(verification, 'Letters, remarks and a section number of the form');
  expect(allSaid(element, 'h3')).toEqual([
    '施策の評価',
    '施策の進捗状況',
    '甲の二 ありさま',
    'おくゆき',
    '令和26年度の施策の方針',
  ]);
  expect(allSaid(element, '.progress-shares dd')).toEqual(['13.7%', '31.4%', '54.9%']);
  expect(said(element.querySelector('.progress-shares + p'))).toBe('注記：進みぐあいの添え書きです。');
  expect(allSaid(element, 'h3 .hx')).toEqual(['甲の二']);
});

it('shows the number of the progress on the paper', async () => {
  const { element } = await rendered(verification, 'Numbers of the paper');
  expect(allSaid(element, 'h3 .hx')).toEqual(['①', '③', '④']);
});

it('takes the number of a part within its section, or the whole of another kind', () => {
  const { form } = sheetOf(publishedCity('maboroshi'), '2042/nijikake');
  expect(numberInSection({ ...form, sections: [{ part: 'progress', number: '（2）①' }] }, 'progress')).toBe(
    '①',
  );
  expect(numberInSection(form, 'text', 'arisama')).toBe('甲の二');
  expect(numberInSection(form, 'text', 'okuyuki')).toBe('');
  expect(numberInSection(form, 'progress')).toBe('');
});
