import { publisherKind, type Vocabulary } from '../domain/publication/vocabulary.ts';
import type { Site } from '../schema/site.ts';

/** What a section of questions is called. */
export const questionsTitle = 'シートを読んでの問い';

/** What stands above the list of rules. */
export const questionRulesTitle = '問いを選ぶ条件';

/** What the questions are and are not; whoever meets one meets this. */
export const questionsLead =
  'シートに書かれていることをならべて、どう読めばよいのかをたずねます。まちがいの指摘ではありません。シートに書かれていない事情があるかもしれません。';

/** One sentence for search results. */
export function questionsDescription({ municipality }: Site, { measure }: Vocabulary): string {
  return `${municipality.name}の${measure}のシートに書かれていることを、2つならべてたずねています。まちがいの指摘ではありません。`;
}

/** What stands over the rules. */
export const questionRulesLead = '次の条件のどれかに当てはまるものを、すべてのシートから選んでいます。';

/** What the city's answer to a question is called, under it and where only a link has room. */
export function answerTitle(site: Site): string {
  return `${publisherKind(site)}の答え`;
}

/** Leads from a figure to the question about it. */
export const questionHere = 'この数への問い';

/** What stands over the rules by which the site asks nothing. */
export function rulesOffLead(site: Site): string {
  const whose = site.official ? publisherKind(site) : 'このサイト';
  return `次の種類の問いは、${whose}の設定で出していません。`;
}

/** Leads from a measure's questions to the measure. */
export function measurePage({ measure }: Vocabulary): string {
  return `この${measure}のページ`;
}

/** What stands where no sheet gives rise to a question. */
export const noQuestions = '登録したシートに、この条件に当てはまるところはありません。';

/** What stands where there is no sheet yet. */
export const noSheetToAsk = 'シートをまだ登録していないので、問いもありません。';

/** What stands where the site switches every rule off. */
export const noRules = 'このサイトは、いまはどの種類の問いも出していません。';

/** Before the links to the cells and texts that a question is about. */
export const questionPlaces = '書かれているところ';

/** Said to staff before the questions on their sheets that have no answer yet. */
export function staffLead(questions: number, files: number): string {
  return `シートを読んだ人がたずねそうなことが${questions}件あります（${files}個のファイル）。まちがいの指摘ではありません。意図どおりなら、そのままでかまいません。サイトにも同じ問いが載ります。答えを載せるときは、問いの下の行を answers.yaml に写し、answeredOn に答えた日（2026-05-01 のように）、answer に答えを書いてください。`;
}

/** Said to staff before the lines by which an answer to a question is written. */
export const staffAnswer = '答えるときは（answers.yaml の answers: の下に）';
