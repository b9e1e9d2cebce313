import type { PlanRecord } from '../../schema/plan.ts';
import type { PublishedRating } from '../../schema/rating.ts';
import type { SheetRecord } from '../../schema/sheet.ts';
import { didYouMean, listed } from '../nearest.ts';
import type { Finding, PathStep } from '../problem.ts';
import { repeated } from './repetition.ts';
import { indicatorsOf } from './sheet-indicators.ts';

interface RatedSubject {
  what: 'indicator' | 'project' | 'measure';
  ratings: PublishedRating[];
  path: PathStep[];
}

const words = { indicator: '指標', project: '事務事業', measure: '重点施策' };

/** Letters outside the plan's scale, on axes it does not have, or on what it does not rate. */
export function ratingFindings(sheet: SheetRecord, plan: PlanRecord): Finding[] {
  return subjectsOf(sheet).flatMap((subject) => [
    ...notRated(subject, plan),
    ...subject.ratings.flatMap((rating, index) => ratingFinding(rating, [...subject.path, index], plan)),
    ...repeated(
      subject.ratings,
      ({ axis }) => axis ?? plan.ratingScale.axes[0]?.id,
      (index) => [...subject.path, index],
      '同じ軸の評価',
    ),
  ]);
}

function subjectsOf(sheet: SheetRecord): RatedSubject[] {
  return [
    { what: 'measure', ratings: sheet.ratings, path: ['ratings'] },
    ...indicatorsOf(sheet).map(({ indicator: { ratings }, path }) => ({
      what: 'indicator' as const,
      ratings,
      path: [...path, 'ratings'],
    })),
    ...sheet.projects.map(({ ratings }, index) => ({
      what: 'project' as const,
      ratings,
      path: ['projects', index, 'ratings'],
    })),
  ];
}

function notRated({ what, ratings, path }: RatedSubject, { ratingScale }: PlanRecord): Finding[] {
  if (ratings.length === 0 || what === ratingScale.rates) return [];
  return [
    {
      path,
      at: 'key',
      reason: `この計画で評価するのは${words[ratingScale.rates]}ですが、${words[what]}に評価が書かれています。`,
      remedy: `評価を${words[ratingScale.rates]}の ratings に移すか、計画の ratingScale の rates を直してください。`,
    },
  ];
}

function ratingFinding(
  { axis, grade, reason }: PublishedRating,
  path: PathStep[],
  { id, ratingScale }: PlanRecord,
): Finding[] {
  const grades = ratingScale.grades.map((each) => each.grade);
  const axes = ratingScale.axes.map((each) => each.id);
  const findings: Finding[] = [];
  if (grade !== undefined && !grades.includes(grade)) {
    findings.push({
      path: [...path, 'grade'],
      reason: `「${grade}」は、計画「${id}」の評語にありません。`,
      remedy: `${listed(grades, 20)} のどれかを、計画に書いたとおりの文字で書いてください。`,
    });
  }
  if (axis !== undefined && !axes.includes(axis)) {
    findings.push({
      path: [...path, 'axis'],
      reason: `評価の軸「${axis}」が、計画「${id}」にありません。`,
      remedy: `${didYouMean(axis, axes)}あるのは ${listed(axes)} です。`,
    });
  }
  if (axis === undefined && axes.length > 1) {
    findings.push({
      path: [...path, 'axis'],
      reason: 'どの軸の評価か書かれていません。',
      remedy: `axis に ${listed(axes)} のどれかを書いてください。`,
    });
  }
  if (grade === undefined && reason === undefined) {
    findings.push({
      path,
      reason: '評語（grade）も理由（reason）も書かれていません。',
      remedy: '紙面の評語を書くか、この評価を消してください。',
    });
  }
  return findings;
}
