import { describe, expect, it } from 'vitest';
import examples from '../../src/components/cost-and-outcome/CostAndOutcome.examples.ts';
import { costAndOutcomes } from '../../src/components/cost-and-outcome/cost-and-outcome.ts';
import { publicationWith, writtenSheet } from '../domain/invented-city.ts';
import { rowsSaid, said } from './reading.ts';
import { rendered } from './rendered.ts';

const lines = (element: Element) => rowsSaid(element, '.two-lines > div').map((parts) => parts.join('｜'));

describe('a cost and what came of it', () => {
  it('stand as two lines, each with its unit, year and basis', async () => {
    const { element } = await rendered(examples, 'An outcome in people');
    expect(lines(element)).toEqual([
      '事業費　令和7年度 決算｜6,900千円 690万円',
      '成果指標「星見台の来場者数」　令和7年度 実績値｜18,120人',
    ]);
    expect(said(element.querySelector('.two-note'))).toBe('別の数なので、足したり割ったりしていません。');
  });

  it('are never a profit where both are money', async () => {
    const { element } = await rendered(examples, 'An outcome that is money too');
    expect(lines(element)[1]).toMatch(/^成果指標「星見台の来場者数」　令和7年度 実績値｜[\d,]+万円 /);
    expect(said(element.querySelector('.two-note'))).toBe(
      'どちらも金額ですが、別の数です。差し引きは利益ではありません。',
    );
  });

  it('stand nowhere where nothing came of it in a number', async () => {
    const { element } = await rendered(examples, 'Nothing that came of it');
    expect(element.querySelector('.two-lines')).toBeNull();
  });
});

describe('the year of what came of it', () => {
  const project = (actuals: Record<string, string>, kind = 'outcome') => {
    const { projects } = publicationWith(
      {},
      writtenSheet({
        projects: [
          {
            id: 'p',
            name: '団子事業',
            money: { cost: { 令和2年度: '7', 令和3年度: '9' } },
            indicators: [{ id: 'p-outcome-1', kind, name: '寄附の額', unit: '万円', actuals }],
          },
        ],
      }),
    );
    return costAndOutcomes(projects[0]!);
  };

  it('is that of the cost', () => {
    const both = project({ 令和2年度: '3', 令和3年度: '4' })!;
    expect(both.cost).toMatchObject({ period: 'FY2021', yen: 9000 });
    expect(both.outcomes).toMatchObject([{ actual: { period: 'FY2021', value: '4' }, yen: 40_000 }]);
  });

  it('is the last that has a number, where that one has none', () => {
    const both = project({ 令和2年度: '3', 令和3年度: 'dash' })!;
    expect(both.outcomes).toMatchObject([{ actual: { period: 'FY2020', value: '3' } }]);
  });

  it('is none where there is no number at all, or only of what was done', () => {
    expect(project({ 令和2年度: 'dash', 令和3年度: 'dash' })).toBeUndefined();
    expect(project({ 令和3年度: '4' }, 'activity')).toBeUndefined();
  });
});
