import type { Publication } from '../../src/domain/publication/publication.ts';
import { publicationWith, writtenForm, writtenPlan, writtenSheet } from './invented-city.ts';

type Written = Record<string, unknown>;

const departments = ['道と雪の課', '暮らしの課', '学びの課', '仕事の課', '企画ほのか課', '森と水の課'];
const origins = ['町民ふりかえり会議', '町議会', 'パブリックコメント', '監査委員'];
const statuses = ['反映しました', '取り組んでいます', '検討します', '今後の参考にします'];
const things = ['道路の除雪', '屋根の雪', '水道管の見守り', '夜道の灯り', '子どもの居場所', '雪灯りまつり'];
const words = ['の利用者数', 'の参加者数', 'の満足度', 'の実施回数', 'の相談件数', 'の登録団体数', 'の延長'];
const units = ['人', '人', '％', '回', '件', '団体', 'km'];

/** One of some words, the same for the same number: texts vary as those of a real city do, so that no packer is flattered. */
const pick = (list: readonly string[], number: number) => list[((number * 7919) >>> 3) % list.length] ?? '';

/** How large an invented city is. */
export interface Size {
  measures: number;
  years: number;
  /** Whether a measure has a sheet a year that states its own year, or one of the last year that states them all. */
  sheets: 'of_each_year' | 'of_the_last_year';
  /** Projects of a measure, each with `outcomes` indicators of its own. */
  projects: number;
  outcomes: number;
  /** Indicators of a measure itself. */
  indicators: number;
  /** Whether the measure is judged, on three axes, or each of its own indicators, on one. */
  judges: 'measure' | 'indicators';
  opinions: number;
}

/** 25 measures, each judged on three axes in six years, with 400 projects paid from four sources and 2,000 indicators. */
export const wide: Size = {
  measures: 25,
  years: 6,
  sheets: 'of_each_year',
  projects: 16,
  outcomes: 4.75,
  indicators: 4,
  judges: 'measure',
  opinions: 1.3,
};

/** 30 measures over ten years, whose nine or ten indicators all have letters. */
export const deep: Size = {
  measures: 30,
  years: 10,
  sheets: 'of_each_year',
  projects: 3,
  outcomes: 1,
  indicators: 10,
  judges: 'indicators',
  opinions: 2,
};

/** A wide city, joined. */
export const wideCity = () => largeCity(wide);

/** A deep city, joined. */
export const deepCity = () => largeCity(deep);

function largeCity(size: Size): Publication {
  const { sheets, ...surroundings } = largeContent(size);
  return publicationWith(surroundings, ...sheets);
}

/** What the files of an invented city say. */
export interface LargeContent {
  site: Written;
  forms: Written[];
  plans: Written[];
  departments: Written[];
  /** What the register says, by id. */
  indicators: Record<string, Written>;
  projects: Record<string, Written>;
  sheets: Written[];
}

/** An invented city of a size, as its files would say it. */
export function largeContent(size: Size): LargeContent {
  const numbers = Array.from({ length: size.measures }, (_, index) => index);
  const years = Array.from({ length: size.years }, (_, index) => index + 2);
  const ids = numbers.flatMap((m) => [
    ...Array.from({ length: size.indicators }, (_, index) => `m${m}-kpi-${index}`),
    ...projectsOf(size).flatMap((p) => outcomesOf(size, p).map((o) => `m${m}-p${p}-outcome-${o}`)),
  ]);
  const goals = Math.ceil(size.measures / 5);
  return {
    site: {
      name: '雪灯町 ふりかえりデータ',
      description: '架空の町の、試験のためのデータです。',
      municipality: { code: '990001', name: '雪灯町' },
      official: 'false',
      url: 'https://yukiakari.example.jp/data/',
      licence: { name: 'CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/deed.ja' },
    },
    forms: [formOf(size)],
    plans: [
      writtenPlan({
        name: '雪灯町くらしの計画',
        from: '令和2年度',
        to: `令和${size.years + 1}年度`,
        goals: Array.from({ length: goals }, (_, index) => ({
          id: `g${index}`,
          number: String(index + 1),
          name: `${pick(things, index)}とともに、安心してくらせるまち`,
        })),
        measures: numbers.map((m) => ({
          id: `m${m}`,
          code: `${Math.floor(m / 5) + 1}${(m % 5) + 1}`,
          name: `${pick(things, m)}をささえる${m}の道`,
          goal: `g${Math.floor(m / 5)}`,
        })),
      }),
    ],
    departments: departments.map((name, index) => ({ id: `d${index}`, names: [{ name }] })),
    indicators: Object.fromEntries(ids.map((id) => [id, { direction: 'higher' }])),
    projects: Object.fromEntries(
      numbers.flatMap((m) => projectsOf(size).map((p) => [`m${m}-p${p}`, {}] as const)),
    ),
    sheets: numbers.flatMap((m) => sheetYears(size, years).map((stated) => sheetOf(size, m, stated))),
  };
}

function projectsOf({ projects }: Size): number[] {
  return Array.from({ length: projects }, (_, index) => index);
}

/** A quarter more than four is five of every fourth. */
function outcomesOf({ outcomes }: Size, project: number): number[] {
  const more = (project % 4) / 4 < outcomes % 1 ? 1 : 0;
  return Array.from({ length: Math.floor(outcomes) + more }, (_, index) => index);
}

/** Letters with an order, as most forms have them. */
const achievement = (rates: string) => ({
  id: 'achievement',
  name: '達成度',
  assessor: '担当課',
  rates: [rates],
  order: 'best_first',
  grades: [
    { grade: 'S', label: '目標を達成', tone: 'reached' },
    { grade: 'A', label: '目標の9割以上', tone: 'up' },
    { grade: 'B', label: '目標の7割以上', tone: 'slightly_up' },
    { grade: 'C', label: '目標の5割以上', tone: 'level' },
    { grade: 'D', label: '目標の5割未満', tone: 'down' },
    { grade: '―', label: '評価できない', tone: 'none' },
  ],
});

const sources = ['一般財源', '国のお金', '県のお金', '雪灯基金'];

function formOf({ judges }: Size): Written {
  const usual = {
    ...writtenForm(),
    funding: {
      of: 'cost',
      sources: sources.map((label, index) => ({ id: `source-${index}`, label })),
      complete: 'true',
    },
  };
  if (judges === 'indicators') return { ...usual, ratings: [achievement('indicator')] };
  return {
    ...usual,
    ratings: [
      achievement('measure'),
      {
        id: 'judgement',
        name: '総合判断',
        assessor: '町民ふりかえり会議',
        rates: ['measure'],
        order: 'none',
        grades: ['計画どおり', '見直し'],
      },
      {
        id: 'direction',
        name: '今後の方向',
        assessor: '町',
        rates: ['measure'],
        order: 'none',
        grades: ['拡充', '現状維持', '縮小', '廃止'],
      },
    ],
  };
}

/** The years that each sheet of a measure states, its own the last. */
function sheetYears({ sheets }: Size, years: number[]): number[][] {
  return sheets === 'of_each_year' ? years.map((year) => [year]) : [years];
}

function sheetOf(size: Size, m: number, stated: number[]): Written {
  const year = stated.at(-1) ?? 0;
  const columns = stated.map((each) => `令和${each}年度`);
  const own = `令和${year}年度`;
  const at = m * 31 + year;
  const letter = (number: number) => 'SSAABBCD―'[((number * 7919) >>> 2) % 9];
  const indicator = (id: string, number: number, more: Written) => {
    const word = ((number * 7919) >>> 3) % words.length;
    return {
      id,
      name: `${pick(things, number + 1)}${words[word] ?? ''}（${number}）`,
      unit: units[word],
      actuals: Object.fromEntries(
        stated.map((each) => [
          `令和${each}年度`,
          String(((number * 7919) % 9000) + ((each * (number % 97)) % 61)),
        ]),
      ),
      targets: [{ period: own, value: String(((number * 7919) % 9000) + 30) }],
      ...more,
    };
  };
  const judged =
    size.judges === 'measure'
      ? [
          { axis: 'achievement', grade: letter(at) },
          { axis: 'judgement', grade: at % 3 === 0 ? '見直し' : '計画どおり' },
          { axis: 'direction', grade: pick(['拡充', '現状維持', '縮小', '廃止'], m + (year >> 1)) },
        ]
      : [];
  return writtenSheet({
    measure: `m${m}`,
    fiscalYear: own,
    measureName: `${pick(things, m)}をささえる${m}の道`,
    measureCode: `${Math.floor(m / 5) + 1}${(m % 5) + 1}`,
    leadDepartment: departments[m % departments.length],
    columns: { indicators: columns, money: columns, projects: columns },
    ratings: judged,
    texts: {
      issues: [0, 1].map(
        (index) =>
          `${pick(things, at + index)}は${pick(departments, at * 3 + index)}が担い、令和${year}年度は${(at * 7919) % 900}か所で行いました。${pick(things, at * 5 + index)}に時間がかかり、${pick(things, at * 11 + index)}まで手が回らない地区が${m + index + 2}あります。`,
      ),
    },
    opinions: Array.from(
      { length: Math.floor(size.opinions) + (at % 10 < (size.opinions % 1) * 10 ? 1 : 0) },
      (_, index) => ({
        number: String(index + 1),
        from: pick(origins, at + index),
        opinion: `${pick(things, at + index)}の担い手が足りない。${pick(things, at + index + 3)}と合わせて、若い人に声をかける方法を${m}の地区ごとに、令和${year + 2}年度から変えてほしい。`,
        ...(at % 9 === 4
          ? {}
          : {
              answer: `令和${year + 1}年度から、${pick(things, at)}の申し込みを${m + 1}つの窓口で受けつけます。`,
              answerStatus: pick(statuses, at * 5 + index),
            }),
        ...(at % 4 === 1 ? { followUp: `令和${year + 2}年6月に、${m + 2}か所で始めました。` } : {}),
      }),
    ),
    indicators: Array.from({ length: size.indicators }, (_, index) =>
      indicator(`m${m}-kpi-${index}`, m * 10 + index, {
        kind: 'kpi',
        number: String(index + 1),
        ...(size.judges === 'indicators' ? { ratings: [{ grade: letter(at * 3 + index) }] } : {}),
      }),
    ),
    projects: projectsOf(size).map((p) => ({
      id: `m${m}-p${p}`,
      code: `${m + 11}${String(p * 10 + 10).padStart(3, '0')}`,
      name: `${pick(things, m + p)}${pick(['管理', '整備', '普及', '補助', '調査'], p * 3)}事業${p}`,
      money: moneyOf(stated, 5000 + (((m + 1) * (p + 1) * 7919) % 85000)),
      indicators: outcomesOf(size, p).map((o) =>
        indicator(`m${m}-p${p}-outcome-${o}`, m * 1000 + p * 10 + o, {
          kind: o % 2 === 0 ? 'outcome' : 'activity',
        }),
      ),
    })),
  });
}

/** What something cost by year, and how much of it each source paid. */
function moneyOf(years: number[], usual: number): Written {
  const byYear = years.map((year) => ({ column: `令和${year}年度`, cost: usual + year * 131 }));
  const amounts = (of: (cost: number) => number) =>
    Object.fromEntries(byYear.map(({ column, cost }) => [column, String(of(cost))]));
  const shares = [
    (cost: number) => cost >> 1,
    (cost: number) => cost >> 3,
    (cost: number) => cost >> 4,
    (cost: number) => cost - (cost >> 1) - (cost >> 3) - (cost >> 4),
  ];
  return {
    cost: amounts((cost) => cost),
    funding: Object.fromEntries(shares.map((share, index) => [`source-${index}`, amounts(share)])),
  };
}
