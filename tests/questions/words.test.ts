import { describe, expect, test } from 'vitest';
import { questionInWords } from '../../src/questions/found.ts';
import { rules } from '../../src/questions/rules.ts';
import {
  answerTitle,
  noQuestions,
  noRules,
  questionsLead,
  questionsTitle,
  rulesOffLead,
  staffAnswer,
  staffLead,
} from '../../src/text/question-guide.ts';
import { plain } from '../../src/text/words.ts';
import { cities, questions } from './asked-cities.ts';

// Words that find fault, and those that say of two facts that they do not fit.
const accusing =
  /誤|間違|おかし|矛盾|問題|不備|不自然|不適切|疑わし|怪し|失敗|怠|隠|ごまか|なのに|のに、|にもかかわらず|はず|べき|甘い|低すぎ|高すぎ|無駄|悪い/u;

/** What is ours in a sentence: names that the sheets print stand in brackets. */
const ours = (sentence: string) => {
  let rest = sentence;
  for (let before = ''; before !== rest;) {
    before = rest;
    rest = rest.replaceAll(/「[^「」]*」|『[^『』]*』/gu, '');
  }
  return rest;
};

describe('every question of every city', () => {
  const words = questions.map(questionInWords).map(({ facts, asks }) => ({
    facts: facts.map(plain),
    asks: plain(asks),
  }));

  test('is of one of the nine rules, and every rule occurs', () => {
    expect(new Set(questions.map(({ rule }) => rule))).toEqual(new Set(Object.keys(rules)));
    expect(Object.keys(rules)).toHaveLength(9);
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
    ...Object.values(rules).flatMap(({ guide: { title, looksFor, advice } }) => [title, looksFor, advice]),
  ];
  // That it is no 指摘 of a まちがい is said in so many words.
  expect(around.map(ours).filter((words) => accusing.test(words))).toEqual([]);
});
