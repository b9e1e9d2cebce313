import { expect, test } from 'vitest';
import { renderReport } from '../../src/loader/report.ts';

const problem = {
  file: 'content/site.yaml',
  line: 3,
  column: 7,
  field: 'name（サイトの名前）',
  reason: '何も書かれていません。',
  remedy: '書いてください。',
};
const missing = {
  file: 'content/plans',
  field: 'ファイルの場所',
  reason: 'フォルダーがありません。',
  remedy: '作ってください。',
};

test('groups problems by file, each with place, field, reason and remedy, and counts them', () => {
  expect(renderReport([problem, { ...problem, line: 9 }, missing])).toBe(
    [
      'content/site.yaml:3:7',
      '  name（サイトの名前）',
      '  何も書かれていません。',
      '  → 書いてください。',
      'content/site.yaml:9:7',
      '  name（サイトの名前）',
      '  何も書かれていません。',
      '  → 書いてください。',
      '',
      'content/plans',
      '  ファイルの場所',
      '  フォルダーがありません。',
      '  → 作ってください。',
      '',
      '3件の問題があります（2個のファイル）。すべて直してから、もう一度実行してください。',
      '',
    ].join('\n'),
  );
});

test('uses colour only where it is asked for', () => {
  expect(renderReport([problem])).not.toContain('\u001b');
  expect(renderReport([problem], { colour: true })).toContain('\u001b[31m何も書かれていません。');
});
