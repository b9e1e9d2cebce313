import { describe, expect, test } from 'vitest';
import { CityCopy, plan, sheet2021 } from './tsukimi.ts';

const file = `content/${sheet2021}`;
// 「施策: 月」 in Shift_JIS, on the second line.
const shiftJis = Uint8Array.from([
  0x61, 0x3a, 0x20, 0x31, 0x0a, 0x8e, 0x7b, 0x8d, 0xf4, 0x3a, 0x20, 0x8c, 0x8e, 0x0a,
]);

describe('a file that cannot be read', () => {
  test('Shift_JIS: says to save as UTF-8, with the first line that is not', () => {
    expect(new CityCopy().write(sheet2021, shiftJis).refused()).toEqual([
      {
        file,
        line: 2,
        column: 1,
        field: 'ファイル全体',
        reason: '文字コードが UTF-8 ではありません（Shift_JIS のようです）。',
        remedy:
          '文字コードを UTF-8 にして保存し直してください（メモ帳なら「名前を付けて保存」の下の「エンコード」）。',
      },
    ]);
  });

  test('UTF-16, as Windows calls Unicode', () => {
    const utf16 = new Uint8Array(Buffer.from('\ufeffa: 1\n', 'utf16le'));
    expect(new CityCopy().write(sheet2021, utf16).refused()).toMatchObject([
      { file, reason: expect.stringContaining('UTF-16') as string },
    ]);
  });

  test.each([
    [
      'EUC-JP',
      [0xbb, 0xdc, 0xba, 0xf6, 0x3a, 0x20, 0xb7, 0xee, 0xb8, 0xab, 0xa4, 0xce, 0xce, 0xa4],
      'EUC-JP',
    ],
    ['UTF-16 without its mark', [...Buffer.from('a: 月見の里\n', 'utf16le')], 'UTF-16'],
    ['JIS', [0x61, 0x3a, 0x20, 0x1b, 0x24, 0x42, 0x37, 0x6e, 0x1b, 0x28, 0x42, 0x0a], 'JIS（ISO-2022-JP）'],
  ])('another encoding: %s', (_what, bytes, name) => {
    expect(new CityCopy().write(sheet2021, Uint8Array.from(bytes)).reading().problems).toMatchObject([
      {
        reason: `文字コードが UTF-8 ではありません（${name} のようです）。`,
        remedy: expect.stringContaining('UTF-8 にして保存し直して') as string,
      },
    ]);
  });

  test('a control character: line and column', () => {
    const copy = new CityCopy().spoil(sheet2021, 'よく晴れました', 'よく\u000b晴れました');
    expect(copy.refused()).toEqual([
      {
        file,
        line: copy.lineOf(sheet2021, '\u000b'),
        column: 19,
        field: 'ファイルの文字',
        reason: '「…ason: よく［U+000B］晴れました。」に、目に見えない制御文字（U+000B）が入っています。',
        remedy: 'その位置の文字を消してください。見えないときは、前後の文字ごと打ち直してください。',
      },
    ]);
  });

  test('a control character written as an escape', () => {
    const copy = new CityCopy().spoil(sheet2021, 'よく晴れました。', '"よく\\u0007晴れました。"');
    expect(copy.refused()).toMatchObject([
      {
        file,
        line: copy.lineOf(sheet2021, '\\u0007'),
        field: 'indicators 1番目（201-headline-1） › ratings 1番目（S） › reason（その理由）',
        reason: '「よく［U+0007］晴れました。」に、目に見えない制御文字（U+0007）が入っています。',
      },
    ]);
  });

  test('characters that were garbled on the way', () => {
    const copy = new CityCopy().spoil(sheet2021, '月見班', '月\ufffd班');
    expect(copy.refused()).toMatchObject([
      {
        file,
        line: 8,
        column: 8,
        reason: '「team: 月［U+FFFD］班」に、文字化けした文字（�）が入っています。',
      },
    ]);
  });

  test.each([
    ['nothing', ''],
    ['only a comment', '# まだ書いていません\n'],
  ])('an empty file: %s', (_what, text) => {
    expect(new CityCopy().write(sheet2021, text).refused()).toMatchObject([
      {
        file,
        line: 1,
        reason: '何も書かれていない空のファイルです。',
        remedy: '内容を書くか、ファイルを消してください。',
      },
    ]);
  });

  test('a file that is no list of fields', () => {
    expect(new CityCopy().write(sheet2021, 'シート\n').refused()).toMatchObject([
      { file, line: 1, field: 'ファイル全体', reason: '「シート」とだけ書かれています。' },
    ]);
  });
});

describe('YAML that does not parse', () => {
  test.each([
    [
      'a tab',
      '\n    name: 月見の人数',
      '\n\tname: 月見の人数',
      'タブで字下げ',
      'タブを半角の空白に',
      '\tname',
    ],
    [
      'no space after the colon',
      'phase: settled',
      'phase:settled',
      'コロンのあとに空白がありません',
      '半角の空白を1つ',
      'phase:settled',
    ],
    ['a full-width colon', 'phase: settled', 'phase：settled', 'コロンが全角', '「phase: 」と', 'phase：'],
    [
      'a quote that is not closed',
      '      - grade: A\n',
      '      - grade: "A\n',
      '閉じられていません',
      '同じ引用符',
      '"A',
    ],
    [
      'a field written twice',
      'phase: settled',
      'phase: settled\nphase: budget',
      '同じ項目「phase」が2回',
      'どちらか一方',
      'phase: budget',
    ],
    [
      'a line that hangs between two levels',
      '    unit: 人',
      '   unit: 人',
      '字下げがそろっていません',
      '同じ桁に',
      '   unit: 人',
    ],
    [
      'a line that is indented too far',
      'phase: settled\n',
      'phase: settled\n   measureX: 1\n',
      '字下げがそろっていません',
      '同じ桁に',
      'measureX',
    ],
    [
      'two colons',
      'team: 月見班',
      'team: 月見班: 東',
      '「: 」（コロンと空白）が2つ',
      '"…" で囲んで',
      '月見班: 東',
    ],
    [
      'a reserved first letter',
      'team: 月見班',
      'team: @月見班',
      '特別な意味をもつ記号',
      '"…" で囲んで',
      '@月見班',
    ],
    [
      'a reference that leads nowhere',
      'team: 月見班',
      'team: *月見班',
      '* で始まって',
      '"…" で囲んで',
      '*月見班',
    ],
    ['a tag', 'team: 月見班', 'team: !月見班 東', '! で始まって', '"…" で囲んで', '!月見班'],
    [
      'a dash where a word belongs',
      '令和3年度: 10\n',
      '令和3年度: -\n',
      '「-」だけ',
      '「-」の印刷は dash',
      '令和3年度: -',
    ],
    ['a bracket that is not closed', '  - 観光課', '  [観光課', '閉じられていません', '対になる', '[観光課'],
    ['words after a quote', 'team: 月見班', 'team: "月見"班', '余分な文字', '引用符', '"月見"班'],
    ['a line without a colon', 'phase: settled', 'phase', '「項目: 値」の形', 'コロン', 'phase'],
    [
      'two documents',
      'phase: settled',
      '---\nphase: settled',
      '2つに分かれています',
      '「---」の行を消して',
      '---',
    ],
  ])('%s', (_what, right, wrong, reason, remedy, place) => {
    const copy = new CityCopy().spoil(sheet2021, right, wrong);
    const problems = copy.refused();
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatchObject({ file, field: 'YAML の書き方' });
    expect(problems[0]?.reason).toContain(reason);
    expect(problems[0]?.remedy).toContain(remedy);
    expect(Math.abs((problems[0]?.line ?? 0) - copy.lineOf(sheet2021, place))).toBeLessThanOrEqual(
      place === '[観光課' ? 1 : 0,
    );
  });

  test('does not make other files complain about what stands in it', () => {
    const copy = new CityCopy().spoil(plan, 'measures:', 'measures：');
    expect(copy.refused().map(({ file: name }) => name)).toEqual([`content/${plan}`]);
  });
});

describe('what is read all the same', () => {
  test('CRLF line ends and a byte order mark change nothing', () => {
    const copy = new CityCopy();
    const plain = copy.reading().content;
    for (const each of [sheet2021, plan, 'site.yaml']) {
      copy.write(each, `\ufeff${copy.read(each).replaceAll('\n', '\r\n')}`);
    }
    expect(plain).toBeDefined();
    expect(copy.reading()).toEqual({ content: plain, problems: [], notices: [], searches: [] });
  });

  test('CRLF does not move the line of a problem', () => {
    const copy = new CityCopy().spoil(sheet2021, 'phase: settled', 'phase: done');
    copy.write(sheet2021, `\ufeff${copy.read(sheet2021).replaceAll('\n', '\r\n')}`);
    expect(copy.refused()).toMatchObject([{ file, line: 4, column: 8 }]);
  });
});
