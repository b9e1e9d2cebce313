import type { Publication } from '../../src/domain/publication/publication.ts';
import { publicationWith, writtenForm, writtenPlan, writtenSheet } from '../domain/invented-city.ts';

/** The form of the measures' sheets: two rounds, texts, further amounts, a closed scale. */
const form = writtenForm({
  name: '月見の様式',
  levels: ['章', '節'],
  words: { cost: '直接の費用', leadDepartment: '主担当' },
  sections: [{ part: 'opinions', number: '（5）', title: '意見' }],
  texts: [
    { id: 'environment', label: '社会の変化', of: 'sheet' },
    { id: 'role', label: '役割', of: 'project', list: 'true' },
  ],
  amounts: [
    { id: 'full-cost', label: 'フルコスト', quantity: 'money' },
    { id: 'staff', label: '正職員数', quantity: 'people', unit: '人' },
    { id: 'burden', label: '負担割合', quantity: 'percent' },
  ],
  funding: {
    of: 'full-cost',
    sources: [
      { id: 'moon-fund', label: '月の基金' },
      { id: 'general', label: '一般財源', generalRevenue: 'true' },
    ],
    complete: 'true',
    tolerance: '1.5',
  },
  ratings: [
    {
      id: 'ratio',
      name: '達成率',
      assessor: '担当課',
      rates: ['indicator'],
      order: 'worst_first',
      grades: ['2', { grade: '1', label: '十分' }],
      rule: {
        name: 'ratio_to_target',
        lowerIsBetter: 'inverse',
        bands: [{ grade: '1', atLeast: '90' }, { grade: '2' }],
      },
    },
    {
      id: 'change',
      name: '変化',
      rates: ['indicator'],
      order: 'best_first',
      grades: ['S', 'A', 'D', '―'],
      rule: {
        name: 'change_from_baseline',
        actualAbsent: '―',
        targetReached: 'S',
        coversExpected: 'true',
        bands: [{ grade: 'A', above: '0' }, { grade: 'D' }],
      },
    },
    {
      id: 'second',
      name: '二次評価',
      rates: ['measure', 'project'],
      order: 'none',
      grades: ['継続', '改善'],
    },
  ],
  progressScale: {
    steps: [
      { id: 'full-moon', label: '満月' },
      { id: 'new-moon', label: '新月' },
    ],
    open: 'false',
  },
  indicatorKinds: [{ kind: 'population', label: '対象' }],
  ownActual: 'last',
});

const plan = writtenPlan({
  source: {
    title: '架空の戦略',
    publisher: '月の出版',
    url: 'https://example.org/plan',
    date: '2020-03-31',
    note: '写しです。',
  },
  goals: [
    { id: 'g1', number: '1', name: '月の美しいまち' },
    { id: 'g1-1', number: '1-1', parent: 'g1' },
  ],
  measures: [
    { id: 'm1', code: '01', name: '月見', goal: 'g1-1', formerName: '月ながめ' },
    { id: 'm2', name: '団子', goal: 'g1' },
    { id: 'm3', name: '団子の粉', parent: 'm2', form: 'f2' },
  ],
});

/** What two measures share: the project, its indicator, and a grade of it. */
const sharedProject = {
  id: 'p',
  name: '団子づくり',
  indicators: [
    {
      id: 'p-outcome-1',
      kind: 'outcome',
      name: '団子の数',
      unit: '個',
      actuals: { 令和3年度: '300' },
      targets: [{ value: '310' }],
      ratings: [{ axis: 'ratio', grade: '1' }],
    },
  ],
  money: { unit: '千円', cost: { 令和3年度: '10' } },
};

const sheets = [
  writtenSheet({
    kind: 'interim',
    measureCode: '01',
    leadDepartment: '月見課',
    relatedDepartments: ['団子課', '兎；月課'],
    compiledOn: '2022-06-01',
    committeeOn: '2022-07-02',
    publishedOn: '2022-08-03',
    minutesUrl: 'https://example.org/minutes',
    note: 'シートの備考です。',
    columns: {
      indicators: ['令和2年度', '令和3年度（計画）', '令和3年度', '令和4年度'],
      money: ['令和3年度（予算）', '令和3年度（決算）', '令和4年度（補正後予算）'],
      projects: ['令和3年度'],
    },
    placement: { money: 'placed' },
    money: {
      unit: '万円',
      cost: {
        values: { '令和3年度（予算）': '50', '令和3年度（決算）': { value: '49', status: 'provisional' } },
        note: '税込みです。',
        breakAt: '令和3年度',
      },
      funding: { 'moon-fund': { '令和3年度（決算）': { absence: 'suppressed', text: '若干' } } },
      amounts: {
        staff: { '令和3年度（決算）': { value: '2.65', sourcePage: '7', sourceText: '2.65人' } },
        burden: { '令和4年度（補正後予算）': '12.5' },
      },
    },
    texts: { environment: ['月が明るい。', '雲が多い。'] },
    ratings: [{ axis: 'second', grade: '継続', reason: '月がきれい。' }],
    progress: {
      steps: [{ step: '満月', share: '100', count: '3' }],
      placement: 'placed',
      note: '雲のため。',
    },
    opinions: [
      {
        number: '1',
        from: '月見委員会',
        opinion: '団子を増やして。',
        answer: '増やします。',
        answerStatus: '対応済',
        followUp: '翌年に2倍になった。',
      },
    ],
    indicators: [
      {
        id: 'm1-kpi-1',
        kind: 'population',
        goal: 'g1',
        number: '(1)',
        name: '月を見る人',
        unit: '人',
        decimals: '1',
        printedDirection: 'lower',
        crossReferences: '重3、施24',
        note: '夜だけ数える。',
        baseline: { value: '40', period: '平成25年の欄', text: '約40', placement: 'placed', sourcePage: '3' },
        actuals: {
          values: {
            令和2年度: '45.0',
            '令和3年度（計画）': '60',
            令和3年度: { value: '50', text: '50以上', note: '速報です。', status: 'provisional' },
            '2021-10-01': '47',
          },
          note: '数え直した行です。',
          breakAt: '令和2年度',
          sourceText: '四五 六〇 五〇',
        },
        targets: [
          { period: '毎年度', value: '55' },
          { period: '令和4年度', direction: 'maintain', text: '維持' },
        ],
        ratings: [
          { axis: 'ratio', grade: '1' },
          { axis: 'change', grade: 'A' },
        ],
      },
      {
        id: 'm1-kpi-2',
        name: '月の光',
        actuals: {
          '2009～14年': '7',
          令和3年度第1四半期: '8',
          平成30年: '9',
          令和3年度: { text: '策定済' },
        },
        targets: [{ value: '9' }],
        ratings: [{ axis: 'change', grade: 'D' }],
      },
      {
        id: 'm1-dark-1',
        name: '暗さ',
        actuals: { 令和3年度: '5' },
        targets: [{ period: '令和3年度', value: '4' }],
        ratings: [{ axis: 'change' }],
      },
    ],
    projects: [
      {
        ...sharedProject,
        number: '4',
        code: '０１②',
        leadDepartment: '団子課',
        mainProject: 'false',
        note: '人気です。',
        texts: { role: ['つくる。', 'くばる。'] },
        ratings: [{ axis: 'second', grade: '改善' }],
      },
    ],
  }),
  writtenSheet({
    measure: 'm2',
    measureName: '団子',
    columns: { indicators: [], projects: [] },
    projects: [sharedProject],
  }),
  writtenSheet({
    measure: 'm3',
    measureName: '団子の粉',
    columns: {},
    indicators: [{ id: 'm3-meal-1', kind: 'activity', name: '粉', actuals: { 令和3年度: '1' } }],
  }),
];

/** An invented city that has one of everything, each with a value of its own. */
export const fullCity: Publication = publicationWith(
  {
    forms: [form, { id: 'f2', name: '粉の様式' }],
    plans: [plan],
    indicators: {
      'm1-kpi-1': { kana: 'つきをみるひと', aliases: ['月見客', '月；人'], runningTotal: 'true' },
      'm1-kpi-2': { sameAs: ['m1-kpi-1'], continues: ['p-outcome-1', 'm3-meal-1'] },
      'm1-dark-1': { direction: 'maintain', band: { from: '4.5', to: '5.5' } },
      'm3-meal-1': {},
    },
    projects: { p: { kana: 'だんご', aliases: ['おだんご'] } },
    departments: [
      {
        id: 'moon',
        names: [{ name: '月見課', from: '令和2年度' }],
        contact: { phone: '0479-00-0000', url: 'https://example.org/moon', email: 'moon@example.org' },
      },
      {
        id: 'rice',
        names: [
          { name: '米課', to: '令和2年度' },
          { name: '団子課', from: '令和3年度' },
        ],
        successors: ['moon'],
      },
    ],
  },
  ...sheets,
);
