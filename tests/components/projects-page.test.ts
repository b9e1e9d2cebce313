import { describe, expect, it } from 'vitest';
import projectsPage from '../../src/components/projects-page/ProjectsPage.examples.ts';
import { allSaid, linksOf, rowsSaid, said } from './reading.ts';
import { rendered } from './rendered.ts';

const lines = (root: ParentNode) => rowsSaid(root).map((cells) => cells.join('｜'));

describe('the list of projects', () => {
  it('stands measure by measure, with how many each has', async () => {
    const { element } = await rendered(projectsPage, 'Many measures');
    expect(allSaid(element, 'header').slice(0, 3)).toEqual([
      '101　星めぐり観光プロジェクト 3事業',
      '102　宵っぱり移住プロジェクト 2事業',
      '103　夜光バスプロジェクト 40事業',
    ]);
    expect(element.querySelector('section')!.id).toBe('measure-101');
    expect(element.querySelector('p.wrap')).toBeNull();
  });

  it('says of each what it cost most lately and what comes of it', async () => {
    const { element } = await rendered(projectsPage, 'Many measures');
    const [first, , third] = element.querySelectorAll('table');
    expect(said(first!.querySelector('caption'))).toBe('101　星めぐり観光プロジェクトの事業');
    expect(lines(first!)).toEqual([
      '事業｜最後の年度の事業費｜成果指標',
      '1010 星見台整備事業｜6,900千円 690万円 令和7年度｜星見台の来場者数',
      '1020① 星めぐりツアー事業｜3,300千円 330万円 令和7年度｜星見ツアーの参加人数',
      '1030 夜光バス運行・増便事業｜11,800千円 1,180万円 令和6年度｜夜光バスの乗車人数',
    ]);
    expect(linksOf(first!)).toEqual(['/projects/1010/', '/projects/1020-1/', '/projects/1030/']);
    expect([...first!.querySelectorAll('td')].slice(0, 2).map((cell) => cell.dataset['l'])).toEqual([
      '最後の年度の事業費',
      '成果指標',
    ]);
    // A cost of nothing is said once, and what comes of nothing is a word.
    expect(lines(third!)[3]).toMatch(/^1220 .*｜0千円 令和6年度｜記載なし$/);
    expect(lines(third!)[4]).toBe(
      '1301 一番星停留所の足もと灯設置事業 令和4年度まで｜20千円 2万円 令和4年度｜記載なし',
    );
  });

  it('says why there is no cost, what is provisional, and the kind of each indicator where there are several', async () => {
    const { element } = await rendered(projectsPage, 'Projects that are listed no more');
    expect(lines(element)).toEqual([
      '事業｜最後の年度の事業費｜しずくの実り・しずくの働き',
      'むかしのしずくあつめ 令和23年度まで｜欄未特定 令和23年度｜記載なし',
      'しず八 しずくあつめ｜81,017（見直し中）円 令和24年度（速報値）｜しずくの実り　露の重さ しずくの働き　瓶をあらう回数',
      'つぶひろい｜決算の額なし｜しずくの実り　粒の丸さ',
    ]);
  });

  it('does not say yen twice', async () => {
    const { element } = await rendered(projectsPage, 'Costs in yen');
    expect(lines(element)[1]).toBe('雪あかり点灯｜517,004円 令和6年度｜記載なし');
    expect(lines(element)[3]).toBe('かまくら茶会｜1.25百万円 125万円 令和6年度｜茶会に来た人');
  });
});
