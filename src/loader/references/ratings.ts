import type { Form } from '../../schema/form.ts';
import type { RatingAxis, SubjectType } from '../../schema/rating-axis.ts';
import { absence } from '../../schema/absence.ts';
import type { PublishedRating } from '../../schema/rating.ts';
import type { SheetRecord } from '../../schema/sheet.ts';
import { didYouMean, listed, lookalike, thereAre } from '../nearest.ts';
import type { Finding } from '../problem.ts';
import type { PathStep } from '../../schema/path-step.ts';
import { repeated } from './repetition.ts';
import { indicatorsOf } from '../../domain/publication/sheet-indicators.ts';

interface RatedSubject {
  what: SubjectType;
  ratings: PublishedRating[];
  path: PathStep[];
}

const words: Record<SubjectType, string> = { indicator: '指標', project: '事業', measure: '施策' };

/** Grades of what the form does not rate, on axes it does not have, or outside the grades of their axis. */
export function ratingFindings(sheet: SheetRecord, form: Form): Finding[] {
  return subjectsOf(sheet)
    .filter(({ ratings }) => ratings.length > 0)
    .flatMap((subject) => {
      const axes = form.ratings.filter(({ rates }) => rates.includes(subject.what));
      if (axes.length === 0) return [notRated(subject, form)];
      return [
        ...subject.ratings.flatMap((rating, index) =>
          ratingFinding(rating, [...subject.path, index], { axes, form, what: subject.what }),
        ),
        ...repeated(
          subject.ratings,
          ({ axis }) => axis ?? (axes.length === 1 ? axes[0]?.id : undefined),
          (index) => [...subject.path, index],
          '同じ軸の評価',
        ),
      ];
    });
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

function notRated({ what, path }: RatedSubject, { id, ratings }: Form): Finding {
  const rated = [...new Set(ratings.flatMap(({ rates }) => rates))].map((each) => words[each]);
  return {
    path,
    at: 'key',
    reason:
      rated.length === 0
        ? `様式「${id}」に評価の軸（ratings）がありませんが、${words[what]}に評価が書かれています。`
        : `様式「${id}」で評価するのは${rated.join('と')}ですが、${words[what]}に評価が書かれています。`,
    remedy:
      rated.length === 0
        ? '評価を消すか、様式の ratings に軸を書き足してください。'
        : `評価を${rated.join('か')}の ratings に移すか、様式の軸の rates を直してください。`,
  };
}

interface Around {
  /** The axes on which the subject is rated. */
  axes: RatingAxis[];
  form: Form;
  what: SubjectType;
}

function ratingFinding(rating: PublishedRating, path: PathStep[], around: Around): Finding[] {
  const { axis: id, grade, absence: without, reason } = rating;
  const { axes, form, what } = around;
  const ids = axes.map((each) => each.id);
  const findings: Finding[] = [];
  const axis = id === undefined && axes.length === 1 ? axes[0] : axes.find((each) => each.id === id);
  if (id === undefined && axes.length > 1) {
    findings.push({
      path: [...path, 'axis'],
      reason: 'どの軸の評価か書かれていません。',
      remedy: `axis に ${listed(ids)} のどれかを書いてください。`,
    });
  } else if (!axis) {
    const isOfOther = form.ratings.some((each) => each.id === id);
    findings.push({
      path: [...path, 'axis'],
      reason: isOfOther
        ? `軸「${id}」は、${words[what]}を評価する軸ではありません。`
        : `評価の軸「${id}」が、様式「${form.id}」にありません。`,
      remedy: `${didYouMean(id ?? '', ids)}${thereAre(ids)}`,
    });
  }
  if (axis && grade !== undefined) findings.push(...unknownGrade(grade, axis, form, [...path, 'grade']));
  if (grade === undefined && without === undefined && reason === undefined) {
    findings.push({
      path,
      reason: '評語（grade）も、評語が無い理由（absence）も、理由（reason）も書かれていません。',
      remedy: '紙面の評語か absence を書くか、この評価を消してください。',
    });
  }
  return findings;
}

function unknownGrade(grade: string, axis: RatingAxis, { ratings }: Form, path: PathStep[]): Finding[] {
  const known = axis.grades.map((each) => each.grade);
  if (known.includes(grade)) return [];
  if (absence.safeParse(grade).success) {
    return [
      {
        path,
        reason: `「${grade}」は評語ではなく、評語が無い理由の語です。`,
        remedy: `grade のかわりに、absence: ${grade} と書いてください。`,
      },
    ];
  }
  const same = lookalike(grade, known);
  if (same !== undefined) {
    return [
      {
        path,
        reason: `「${grade}」（${codesOf(grade)}）は、軸「${axis.name}」（${axis.id}）の評語「${same}」（${codesOf(same)}）と、似ていますが違う文字です。`,
        remedy: `「${same}」を、様式に書いたとおりの文字で書いてください。`,
      },
    ];
  }
  const other = ratings.find(({ grades }) => grades.some((each) => each.grade === grade));
  return [
    {
      path,
      reason: other
        ? `「${grade}」は軸「${other.name}」（${other.id}）の評語で、軸「${axis.name}」（${axis.id}）の評語ではありません。`
        : `「${grade}」は、軸「${axis.name}」（${axis.id}）の評語にありません。`,
      remedy: `${didYouMean(grade, known)}${listed(known, 20)} のどれかを、様式に書いたとおりの文字で書いてください${other ? '。軸の書き間違いなら、axis を直してください' : ''}。`,
    },
  ];
}

/** The code points of a word, by which characters that look the same can be told apart. */
function codesOf(word: string): string {
  return Array.from(
    word,
    (each) => `U+${(each.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`,
  ).join(' ');
}
