/** What a question in a sentence asks about, once what carries nothing is left out. */
import { expect, test } from 'vitest';
import { piecesAsked } from '../../src/search/asked.ts';

/** The shortest reading of each piece. */
const about = (question: string) => piecesAsked(question).map((readings) => readings.at(-1));

test.each([
  ['移住は増えてる？', ['移住']],
  ['ふるさと納税っていくら？', ['ふるさと納税']],
  ['いじゅうはふえてる', ['いじゅう']],
  ['観光客は増えましたか', ['観光客']],
  ['KPIって何？', ['KPI']],
  ['移住についてどこに聞けばいいの', ['移住']],
  ['なぜ移住がうまくいってないの？', ['移住']],
  ['転入した世帯はどのくらい', ['転入', '世帯']],
  ['市のホームページは見られてる？', ['ホームページ']],
  ['令和3年度のシートが見たい', ['令和3年度', 'シート']],
  ['平成三十年度の観光客', ['平成三十年度', '観光客']],
  ['夜光バスの意見', ['夜光バス', '意見']],
  ['お金はいくら使った', ['お金']],
  ['空き家はどうなった', ['空き家']],
  ['移住　理由', ['移住', '理由']],
  ['夜道', ['夜道']],
  ['いくら', []],
  ['', []],
])('%s asks about %j', (question, expected) => {
  expect(about(question)).toEqual(expected);
});

test('what may be the end of a word in kana is left out only in a second reading', () => {
  expect(piecesAsked('いじゅうは')).toEqual([['いじゅうは', 'いじゅう']]);
  expect(piecesAsked('移住は')).toEqual([['移住']]);
});
