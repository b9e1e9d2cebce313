import { expect, it } from 'vitest';
import questionsPage from '../../src/components/questions-page/QuestionsPage.examples.ts';
import { allSaid, linksOf, said } from './reading.ts';
import { rendered } from './rendered.ts';

it('lists the questions measure by measure, with how many each has', async () => {
  const { element } = await rendered(questionsPage, 'Questions about several measures');
  expect(allSaid(element, 'h2')).toEqual([
    '101　星めぐり観光プロジェクト',
    '102　宵っぱり移住プロジェクト',
    '103　夜光バスプロジェクト',
    '201　夜泣きいらず子育てプロジェクト',
    '202　天文まなびプロジェクト',
    '301　夜道あんしんプロジェクト',
    '103　銀河みやげ開発プロジェクト',
    '問いを選ぶ条件',
  ]);
  expect(allSaid(element, 'header p').slice(0, 2)).toEqual([
    '1件の問い この重点施策のページ ：101　星めぐり観光プロジェクト',
    '4件の問い（市の答え 1件） この重点施策のページ ：102　宵っぱり移住プロジェクト',
  ]);
  expect(linksOf(element, 'header a')[1]).toBe('/measures/102/');
  expect(element.querySelectorAll('#measure-102 .questions > li')).toHaveLength(4);
});

it('says exactly what is looked for', async () => {
  const { element } = await rendered(questionsPage, 'Questions about several measures');
  const rules = element.querySelector('#rules')!;
  expect(said(rules.querySelector('header p'))).toBe(
    '次の条件のどれかに当てはまるものを、すべてのシートから選んでいます。',
  );
  expect(allSaid(rules, 'dt')).toEqual([
    '進捗と評価',
    '評価の理由',
    'シートの評価と計算',
    '事業費と成果',
    '目標値と計画の前の値',
    '届いている目標値',
    '数のない年度',
    '中止と人数',
    '累計の減少',
  ]);
  expect(rules.querySelectorAll('dd')).toHaveLength(9);
  expect(said(rules.querySelectorAll('dd')[1]!)).toBe(
    '評価があって、理由が書かれていないとき。同じ計画のシートに、理由を書く欄がある場合だけです。',
  );
  expect(rules.querySelector('.rules-off')).toBeNull();
});

it('says which rules the city has switched off', async () => {
  const { element } = await rendered(questionsPage, 'Two rules off');
  expect(allSaid(element, '#rules dt')).not.toContain('進捗と評価');
  expect(allSaid(element, '#rules dt')).toHaveLength(7);
  expect(said(element.querySelector('.rules-off p'))).toBe('次の種類の問いは、市の設定で出していません。');
  expect(allSaid(element, '.rules-off li')).toEqual(['進捗と評価', '評価の理由']);
});

it('says so where nothing gives rise to a question', async () => {
  const { element } = await rendered(questionsPage, 'No question');
  expect(allSaid(element, 'h2')).toEqual(['シートを読んでの問い', '問いを選ぶ条件']);
  expect(said(element.querySelector('#questions .body'))).toBe(
    '登録したシートに、この条件に当てはまるところはありません。',
  );
  expect(element.querySelector('#rules dl')).not.toBeNull();
});

it('asks nothing and has no rules where all are off', async () => {
  const { element } = await rendered(questionsPage, 'All rules off');
  const { element: none } = await rendered(questionsPage, 'No question');
  expect(said(element.querySelector('#questions .body'))).not.toBe(
    said(none.querySelector('#questions .body')),
  );
  expect(element.querySelector('#rules dl, #rules header p')).toBeNull();
  expect(element.querySelectorAll('.rules-off li')).toHaveLength(9);
});
