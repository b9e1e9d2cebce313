import type { z } from 'zod';
import { answers } from './answer.ts';
import { corrections } from './correction.ts';
import { departments } from './department.ts';
import { expectedSearches } from './expected-search.ts';
import { form } from './form.ts';
import { glossary } from './glossary.ts';
import { plan } from './plan.ts';
import { prosePage } from './prose-page.ts';
import { register } from './register.ts';
import { releaseRecord, withdrawals } from './release.ts';
import { sheet } from './sheet.ts';
import { site } from './site.ts';

/** A kind of file of the content folder: an example of its place, what it holds, and its schema. */
export interface RecordFile {
  id: string;
  title: string;
  /** An example of its place in the content folder. */
  file: string;
  /** What it is for and who writes it, in a sentence or two. */
  about: string;
  schema: z.core.$ZodType;
}

/** Every kind of file that a content folder may hold, in the order in which one writes them. */
export const recordFiles = [
  {
    id: 'site',
    title: 'サイト',
    file: 'site.yaml',
    about: 'サイトの名前、市町村、公開先。かならず要ります。',
    schema: site,
  },
  {
    id: 'form',
    title: '様式',
    file: 'forms/sheet.yaml',
    about: '紙面にある語、節、欄、評価の軸。1つは要ります。ファイルの名前は、様式のIDです。',
    schema: form,
  },
  {
    id: 'plan',
    title: '計画',
    file: 'plans/2020.yaml',
    about: '計画の期間と、目標、施策の一覧。1つは要ります。ファイルの名前は、計画のIDです。',
    schema: plan,
  },
  {
    id: 'departments',
    title: '課',
    file: 'departments.yaml',
    about: 'シートに名前のある課の一覧。シートに課の名前がなければ、要りません。',
    schema: departments,
  },
  {
    id: 'register',
    title: '指標と事業',
    file: 'register/all.yaml',
    about:
      '指標と事業のIDと、どちらがよいかなどの読み方。いくつのファイルに分けてもかまいません。シートに指標も事業もなければ、要りません。',
    schema: register,
  },
  {
    id: 'sheet',
    title: 'シート',
    file: 'measures/2021/101.yaml',
    about:
      'シート1枚が、ファイル1つです。置き場所は measures/西暦の年度/施策のID.yaml、事前・予算のシートは 101.budget.yaml です。',
    schema: sheet,
  },
  {
    id: 'corrections',
    title: '訂正',
    file: 'corrections.yaml',
    about: '公開したあとに直した、読み取りの誤り。無ければ要りません。',
    schema: corrections,
  },
  {
    id: 'answers',
    title: '問いへの答え',
    file: 'answers.yaml',
    about: 'シートを読んでの問いへの答え。無ければ要りません。',
    schema: answers,
  },
  {
    id: 'searches',
    title: '検索をためす問い',
    file: 'searches.yaml',
    about:
      'ふだんの言い方の問いと、検索ではじめに出るはずのもの。`npm run searches` がすべてためします。サイトには出ません。無ければ要りません。',
    schema: expectedSearches,
  },
  {
    id: 'glossary',
    title: '用語集',
    file: 'glossary/terms.yaml',
    about: 'むずかしい言葉の説明。いくつのファイルに分けてもかまいません。無ければ要りません。',
    schema: glossary,
  },
  {
    id: 'pages',
    title: 'ページの文章',
    file: 'pages/about.yaml',
    about:
      '「このサイトについて」（about）と「アクセシビリティ」（accessibility）に足す文章。無ければ要りません。',
    schema: prosePage,
  },
  {
    id: 'release',
    title: 'データの版',
    file: 'releases/2026.1/release.json',
    about: '`npm run release` が書きます。人は書きません。直すと、サイトを作れなくなります。',
    schema: releaseRecord,
  },
  {
    id: 'withdrawals',
    title: '版からの取り下げ',
    file: 'releases/2026.1/withdrawals.json',
    about: '`npm run release -- --withdraw` が書きます。人は書きません。',
    schema: withdrawals,
  },
] as const satisfies RecordFile[];
