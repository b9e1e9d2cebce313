import { brotliCompressSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import ProjectsPage from '../../../src/components/projects-page/ProjectsPage.astro';
import projectsPage from '../../../src/components/projects-page/ProjectsPage.examples.ts';
import { manyProjects } from './many-projects.ts';
import { allSaid, linksOf, rowsSaid, said } from '../reading.ts';
import { examplesOf } from '../../../src/gallery/example.ts';
import { rendered } from '../rendered.ts';

const large = examplesOf(ProjectsPage, {
  'A large city': (city) => ({ publication: manyProjects(city('hoshizora'), 25, 407) }),
});
const lines = (root: ParentNode) => rowsSaid(root).map((cells) => cells.join('｜'));

describe('the list of few projects', () => {
  it('stands measure by measure, with how many each has', async () => {
    const { element } = await rendered(projectsPage, 'Projects that have sheets of their own');
    expect(allSaid(element, 'header')).toEqual(['4-1　冬の遊びと学び 2事業']);
    expect(element.querySelector('section')!.id).toBe('measure-4-1');
    expect(element.querySelector('list-finder')).toBeNull();
  });

  it('says of each what it cost most lately and what comes of it, as its own sheet says where it has one', async () => {
    const { element } = await rendered(projectsPage, 'Projects that have sheets of their own');
    const [first] = element.querySelectorAll('table');
    expect(said(first!.querySelector('caption'))).toBe('4-1　冬の遊びと学びの事業');
    expect(lines(first!).slice(0, 2)).toEqual([
      '事業｜最後の年度の事業費｜対象指標・活動指標・成果指標',
      '4-1-01 雪の学校事業｜1,186千円 約119万円 令和6年度｜対象指標　町立小学校の児童数 活動指標　雪の学校を開いた日数 成果指標　雪の学校が楽しかったと答えた児童の割合',
    ]);
    expect(linksOf(first!)).toEqual(['/projects/4-1-01/', '/projects/4-1-02/']);
    expect([...first!.querySelectorAll('td')].slice(0, 2).map((cell) => cell.dataset['l'])).toEqual([
      '最後の年度の事業費',
      '対象指標・活動指標・成果指標',
    ]);
  });

  it('says why there is no cost, what is provisional, and the kind of each indicator where there are several', async () => {
    const { element } = await rendered(projectsPage, 'Projects that are listed no more');
    expect(lines(element)).toEqual([
      'しずく事業｜最後の年度の虹の費え｜しずくの実り・しずくの働き',
      'むかしのしずくあつめ 令和23年度まで｜欄未特定 令和23年度｜記載なし',
      'しず八 しずくあつめ｜81,017円（見直し中） 令和24年度（速報値）｜しずくの実り　露の重さ しずくの働き　瓶をあらう回数',
      'つぶひろい｜決算の額なし｜しずくの実り　粒の丸さ',
    ]);
  });

  it('has no columns of cost or indicators where no paper has them', async () => {
    const { element } = await rendered(projectsPage, 'On papers without money and indicators');
    expect(lines(element).slice(0, 2)).toEqual(['事業', '雪あかり点灯']);
  });

  it('does not say yen twice', async () => {
    const { element } = await rendered(projectsPage, 'Costs in yen');
    expect(lines(element)[1]).toBe('雪あかり点灯｜517,004円 令和6年度');
    expect(lines(element)[3]).toBe('かまくら茶会｜1.25百万円 125万円 令和6年度｜茶会に来た人');
  });
});

describe('the list of many projects', () => {
  it('has every project under its measure, and every measure under its goal', async () => {
    const { element } = await rendered(projectsPage, 'Many measures');
    expect(allSaid(element, '.p-goal > h2')).toEqual([
      '基本目標 1（第2期星空市よぞら総合戦略） 夜空のめぐみで、仕事とひとが育つまち',
      '基本目標 2（第2期星空市よぞら総合戦略） 星あかりの下で、だれもが安らぐまち',
      '基本目標 1（星空市よぞら総合戦略） 夜空を見上げに、ひとが集うまち',
      '基本目標 2（星空市よぞら総合戦略） 星あかりの下で、子どもがよく眠りよく学ぶまち',
      '基本目標 3（星空市よぞら総合戦略） 流れ星の夜も、安心して歩けるまち',
    ]);
    expect(allSaid(element, 'summary').slice(1, 4)).toEqual([
      '101 星めぐり観光プロジェクト 3事業',
      '103 銀河みやげ開発プロジェクト 1事業',
      '201 夜泣きいらず子育てプロジェクト 2事業',
    ]);
  });

  it('says of each what it cost most lately, and of which year where that is not the usual one', async () => {
    const { element } = await rendered(projectsPage, 'Many measures');
    const [first, bus] = ['101', '103'].map((id) => element.querySelector(`#measure-${id}`));
    expect(said(first!.querySelector('p'))).toBe('事業費。書いていなければ、令和4年度の決算です。');
    expect(allSaid(first!, 'li')).toEqual([
      '1010　星見台整備事業 令和7年度 6,900千円',
      '1020①　星めぐりツアー事業 令和7年度 3,300千円',
      '1030　夜光バス運行・増便事業 令和6年度 11,800千円',
    ]);
    expect(linksOf(first!)).toEqual(['/projects/1010/', '/projects/1020-1/', '/projects/1030/']);
    expect(allSaid(bus!, 'li')[4]).toBe('1302　二番星停留所の足もと灯設置事業 令和4年度まで　57千円');
  });

  it('is drawn with two elements for a project', async () => {
    const { element } = await rendered(projectsPage, 'Many measures');
    for (const row of element.querySelectorAll('.p-fold li'))
      expect(row.querySelectorAll('*')).toHaveLength(1);
  });

  it('is small for a large city: 407 projects', async () => {
    const { element, html } = await rendered(large, 'A large city');
    expect(element.querySelectorAll('.p-fold li')).toHaveLength(407);
    // The frame of a page has about 120 elements and 2 KB.
    expect(element.querySelectorAll('*').length).toBeLessThanOrEqual(1380);
    expect(brotliCompressSync(html).length).toBeLessThanOrEqual(38 * 1024);
  });
});
