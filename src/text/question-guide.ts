import { sharedCharacters } from '../domain/question/cancelled-beside-count.ts';
import { yearsOfTrend } from '../domain/question/cost-up-outcome-down.ts';
import type { Site } from '../schema/site.ts';
import type { QuestionRule } from '../schema/question-rule.ts';
import type { Publication } from '../domain/publication/publication.ts';
import { answered, questionsOf, type Question } from '../domain/question/question.ts';
import { yearsReached } from '../domain/question/target-long-reached.ts';
import { yearsEmpty } from '../domain/question/years-without-actual.ts';
import { things } from './counting.ts';
import { publisherKind } from './publisher.ts';

/** What a rule is called, what exactly it looks for, and what staff may do where it finds something. */
export interface QuestionRuleWords {
  title: string;
  /** The condition with its thresholds, so that anybody can look for the same. */
  looksFor: string;
  /** What the city's staff may do; leaving everything as it is belongs to it. */
  advice: string;
}

/** What a section of questions is called. */
export const questionsTitle = 'シートを読んでの問い';

/** What stands above the list of rules. */
export const questionRulesTitle = '問いを選ぶ条件';

/** What the questions are and are not; whoever meets one meets this. */
export const questionsLead =
  'シートに書かれていることをならべて、どう読めばよいのかをたずねます。まちがいの指摘ではありません。シートに書かれていない事情があるかもしれません。';

/** One sentence for search results. */
export function questionsDescription({ municipality }: Site): string {
  return `${municipality.name}の重点施策のシートに書かれていることを、2つならべてたずねています。まちがいの指摘ではありません。`;
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

/** How many questions there are in all, and how many of them are answered; nothing where there is none. */
export function questionsInAll(publication: Publication): string {
  const questions = questionsOf(publication);
  if (questions.length === 0) return '';
  const withAnswer = answered(questions).length;
  const of = withAnswer === 0 ? '' : `、そのうち${withAnswer}件に${answerTitle(publication.site)}が`;
  return `問いは${questions.length}件${of}あります。`;
}

/** Leads from a measure's questions to the measure. */
export const measurePage = 'この施策のページ';

/** How many questions there are at some place, and how many of them are answered. */
export function questionCount(questions: readonly Question[], site: Site): string {
  const withAnswer = answered(questions).length;
  return `${questions.length}件の問い${withAnswer === 0 ? '' : `（${answerTitle(site)} ${withAnswer}件）`}`;
}

/** What stands where no sheet gives rise to a question. */
export const noQuestions = '登録したシートに、この条件に当てはまるところはありません。';

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

/** Every rule in words, in the order in which the questions of a sheet stand. */
export const questionRules: Record<QuestionRule, QuestionRuleWords> = {
  progress_beside_letters: {
    title: '進捗と評価',
    looksFor:
      '施策の進捗状況が、すべて段階の前半（「順調」など、よいほうの半分）にあり、そのシートの（1）の指標の評価のうち半分以上が、現状値から上昇していないことを表すとき。どの評価がそうかは、計画の評価の決まりによります。',
    advice: '割合（share）と評価（grade）が紙面のとおりか、たしかめてください。',
  },
  letter_without_reason: {
    title: '評価の理由',
    looksFor: '評価があって、理由が書かれていないとき。同じ計画のシートに、理由を書く欄がある場合だけです。',
    advice: '紙面に理由があるときは、reason に書き足してください。',
  },
  letters_apart: {
    title: 'シートの評価と計算',
    looksFor:
      'シートの評価と、同じシートの数に評価の決まりを当てはめた当サイトの計算が、違うとき。「見込み」を含む評価など、数からたしかめられないものは含みません。',
    advice: '現状値、実績値、目標値と評価（grade）が紙面のとおりか、たしかめてください。',
  },
  cost_up_outcome_down: {
    title: '事業費と成果',
    looksFor: `続いた${things(yearsOfTrend)}以上の年度で、事業費（決算）が年度ごとに増え、その事業の成果指標が年度ごとによい向きと反対に動いたとき。欄を特定できない値、見込みや暫定の値、累計の指標は使いません。`,
    advice: '事業費と成果指標の数、単位（money と指標の unit）が紙面のとおりか、たしかめてください。',
  },
  target_already_passed: {
    title: '目標値と計画の前の値',
    looksFor:
      '計画が始まる前の最後の値が、計画の最後の目標値をこえているとき。同じ数と読める指標があれば、その値も使います。重なる年度の値が1つでも違うときは使いません。',
    advice: '目標値と、計画が始まる前の値が紙面のとおりか、たしかめてください。',
  },
  target_long_reached: {
    title: '届いている目標値',
    looksFor: `計画の最後の目標値に、登録したシートに実績値が書かれた最後の年度まで${yearsReached}年以上続けて届いていて、そのあいだのシートの目標値がどれも同じとき。`,
    advice:
      '目標値が紙面のとおりか、たしかめてください。目標値を見直したシートがあるときは、そのシートも登録してください。',
  },
  years_without_actual: {
    title: '数のない年度',
    looksFor: `登録したシートの最後の年度まで${yearsEmpty}年以上続けて、実績値が「-」や中止などで、数がないとき。対象外の年度と、欄を特定できない年度は数えません。`,
    advice: '紙面に数や、数がない理由があるときは、実績値（actuals）に書いてください。',
  },
  cancelled_beside_count: {
    title: '中止と人数',
    looksFor: `指標が「中止」の年度に、同じシートの、その指標にかかわる事業の成果指標に、人数が書かれているとき。かかわる事業かどうかは、指標の名前のはじめの${sharedCharacters}文字以上が事業や成果指標の名前にあるか、当サイトが同じ数やその事業の指標と読んでいるかで決めます。`,
    advice: '人数の欄が紙面のとおりか、たしかめてください。わけが紙面にあるときは、note に書けます。',
  },
  running_total_falls: {
    title: '累計の減少',
    looksFor:
      '累計と読んでいる指標の実績値が、数のある次の年度に減っているとき。見込みや暫定の値、単位が違う値は使いません。数え方が変わった年度をまたぐときと、あとのシートや訂正で数が直り、減っていないときは、たずねません。',
    advice:
      '紙面の数と、register の runningTotal をたしかめてください。紙面に数え方の変わった年度があるときは、breakAt に書けます。',
  },
};
