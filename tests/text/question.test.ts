import { describe, expect, test } from 'vitest';
import { questionsOf, type Question } from '../../src/domain/question/question.ts';
import {
  answerTitle,
  noQuestions,
  noRules,
  questionCount,
  questionRules,
  questionsInAll,
  questionsLead,
  questionsTitle,
  rulesOffLead,
  staffAnswer,
  staffLead,
} from '../../src/text/question-guide.ts';
import { plain } from '../../src/text/words.ts';
import { questionInWords } from '../../src/text/question.ts';
import { publishedCity } from '../domain/published-city.ts';
import { realPublication } from '../exports/real-publication.ts';

// Words that find fault, and those that say of two facts that they do not fit.
const accusing =
  /誤|間違|おかし|矛盾|問題|不備|不自然|不適切|疑わし|怪し|失敗|怠|隠|ごまか|なのに|のに、|にもかかわらず|はず|べき|甘い|低すぎ|高すぎ|無駄|悪い/u;

const cities = [realPublication(), ...['hoshizora', 'yukiguni', 'tsukimi', 'maboroshi'].map(publishedCity)];
const questions = cities.flatMap(questionsOf);

/** What is ours in a sentence: names that the sheets print stand in brackets. */
const ours = (sentence: string) => {
  let rest = sentence;
  for (let before = ''; before !== rest;) {
    before = rest;
    rest = rest.replaceAll(/「[^「」]*」|『[^『』]*』/gu, '');
  }
  return rest;
};
const asked = (rule: Question['rule'], indicator?: string) => {
  const found = questions.find(
    (each) => each.rule === rule && (indicator === undefined || each.indicators.includes(indicator)),
  );
  const { facts, asks } = questionInWords(found!);
  return [...facts, asks].map(plain).join('');
};

describe('every question of every city', () => {
  const words = questions.map(questionInWords).map(({ facts, asks }) => ({
    facts: facts.map(plain),
    asks: plain(asks),
  }));

  test('is of one of the nine rules, and every rule occurs', () => {
    expect(new Set(questions.map(({ rule }) => rule))).toEqual(new Set(Object.keys(questionRules)));
  });

  test('ends by asking, after facts that are plain statements', () => {
    expect(words.filter(({ asks }) => !/^[^。]+でしょうか。$/u.test(asks))).toEqual([]);
    expect(
      words.flatMap(({ facts }) => facts).filter((fact) => !/(ます|です|せん)(（.*）)?。$/u.test(fact)),
    ).toEqual([]);
  });

  test('has no word that accuses, and none that says what was left unsaid', () => {
    const sentences = words.flatMap(({ facts, asks }) => [...facts, asks]).map(ours);
    expect(sentences.filter((sentence) => accusing.test(sentence) || sentence.includes('まちがい'))).toEqual(
      [],
    );
    expect(sentences.filter((sentence) => /undefined|NaN|\[object|「」/u.test(sentence))).toEqual([]);
  });
});

test('the rules and what stands around the questions accuse nobody either', () => {
  const around = [
    questionsTitle,
    questionsLead,
    noQuestions,
    staffLead(3, 2),
    staffAnswer,
    noRules,
    ...cities.flatMap(({ site }) => [answerTitle(site), rulesOffLead(site)]),
    ...Object.values(questionRules).flatMap(({ title, looksFor, advice }) => [title, looksFor, advice]),
  ];
  // That it is no 指摘 of a まちがい is said in so many words.
  expect(around.map(ours).filter((words) => accusing.test(words))).toEqual([]);
});

test('the sentences of the real sheet name both facts with their numbers and years', () => {
  expect(asked('target_already_passed', '103-kpi-9')).toBe(
    'KPI 9「ホームページのアクセス件数」の令和6年度の目標値は、1,000,000件と書かれています。計画が始まる前の令和元年度は、事業「広報活動費（ホームページやSNS等を活用した情報発信）」の成果指標「ホームページの閲覧数」が1,085,913件と書かれています（令和2年度、令和3年度の値が同じなので、当サイトは同じ数と読んでいます）。目標値は、どのような考えで決められたのでしょうか。',
  );
  expect(asked('cancelled_beside_count', '103-kpi-11')).toBe(
    'KPI 11「幽学の里で米作り交流事業参加者数」の令和3年度は、中止と書かれています。事業「農業振興事務費（幽学の里で米づくり事業）」の成果指標「イベントへの参加延べ人数」は、同じ年度に123人と書かれています（名前の「幽学の里で米」が同じなので、当サイトが2つをならべました）。123人は、別の行事や、別の参加のしかたの人数でしょうか。',
  );
  expect(asked('years_without_actual', '41191-outcome-1')).toBe(
    '事業「都市景観の形成」の成果指標「景観条例策定」は、令和元年度から令和3年度まで3年続けて、実績値の数が書かれていません（「-」）。進み具合は、どのようにたしかめているのでしょうか。',
  );
});

test('the sentences of 星空市 do so too', () => {
  expect(asked('cost_up_outcome_down')).toContain(
    '令和2年度から令和4年度まで順に300人、250人、180人と書かれています。同じ事業の事業費は、令和2年度が1,000千円、令和3年度が2,000千円、令和4年度が4,000千円です。',
  );
  expect(asked('progress_beside_letters', '301-kpi-1')).toContain(
    '「順調」が100.0%と書かれています。同じシートで評価された4つの指標のうち、D「現状値より下落（△10％以上）」が2つ、C「現状値と同水準（同値～△10％未満）」が2つです。',
  );
  expect(asked('letters_apart', '102-kpi-2')).toContain(
    '平成30年度の現状値 200件、令和2年度の実績値 210件、令和6年度の目標値 300件',
  );
  expect(asked('letter_without_reason', '102-kpi-5')).toContain(
    'KPI 5『「夜が好き」と答えた転入者の割合』の評価は B「現状値より上昇（10%未満）」',
  );
  expect(asked('target_long_reached', '102-kpi-4')).toContain(
    '令和2年度から令和6年度まで5年続けて、この目標値に届いています（令和6年度は41組）。',
  );
  expect(asked('target_already_passed', '103-kpi-1')).toContain(
    '令和2年度から令和6年度までの5つの年度の値が同じ',
  );
});

test('a letter of the measure itself is named with its axis', () => {
  const measure = questions.find(
    ({ rule, indicators }) => rule === 'letter_without_reason' && indicators.length === 0,
  );
  expect(plain(questionInWords(measure!).facts[0]!)).toBe(
    '令和6年度のシートには、重点施策「雪あかりの道づくり」の「効率性」の評価は D「あまりない」と書かれています。',
  );
});

test('a total that fell is named with both years, and as our reading', () => {
  expect(asked('running_total_falls', '3020-outcome-1')).toBe(
    '事業「流星防災啓発事業」の成果指標「流星よけ帽子の配布数（累計）」は、令和4年度が385個、令和5年度が380個と書かれています。当サイトは、この指標を年度ごとに足していく数（累計）と読んでいます。数える範囲や数え方に、変わったところがあるのでしょうか。',
  );
});

describe('what the city is called', () => {
  const [real, hoshizora, yukiguni] = cities.map(({ site }) => site);

  test('follows its name in answers', () => {
    expect([hoshizora!, yukiguni!].map(answerTitle)).toEqual(['市の答え', '町の答え']);
  });

  test('is not said of a setting that is ours', () => {
    expect(rulesOffLead(hoshizora!)).toBe('次の種類の問いは、市の設定で出していません。');
    expect(rulesOffLead(real!)).toBe('次の種類の問いは、このサイトの設定で出していません。');
  });
});

test('questions are counted, and the answered ones with them', () => {
  const [real, hoshizora] = cities;
  expect(questionsInAll(real!)).toBe('問いは4件あります。');
  expect(questionsInAll(hoshizora!)).toBe('問いは17件、そのうち4件に市の答えがあります。');
  expect(questionCount(questionsOf(hoshizora!), hoshizora!.site)).toBe('17件の問い（市の答え 4件）');
  expect(questionCount(questionsOf(real!), real!.site)).toBe('4件の問い');
});
