import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { checkCommand } from '../../src/cli/check-command.ts';
import { CityCopy, plan, sheet2021 } from '../loader/tsukimi.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** What the staff's own command answers about a content folder of this project. */
const check = (folder: string) => checkCommand([join(root, folder)], process.env);

/** A copy of つきみ市 in which every letter has its reason, so that nothing is left to ask. */
function withReason(): CityCopy {
  const letter = '      - grade: A\nprogress:';
  return new CityCopy().spoil(sheet2021, letter, letter.replace('\n', '\n        reason: 雲が減った。\n'));
}

describe('npm run check', () => {
  test.each([
    ['good content', withReason],
    ['content with problems', () => new CityCopy().spoil(sheet2021, 'phase: settled', 'phase: done')],
  ])('says as a process what is tested below without one: %s', (_, made) => {
    const copy = made();
    const command = fileURLToPath(new URL('../../src/cli/check.ts', import.meta.url));
    const options = ['--experimental-strip-types', '--disable-warning=ExperimentalWarning'];
    const args = [...options, command, copy.folder];
    const { status, stdout, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' });
    expect({ exitCode: status, stdout, stderr }).toEqual(copy.check());
    expect(stdout + stderr).not.toBe('');
  });

  test('says in one line what was read, and exits with 0', () => {
    expect(withReason().check()).toMatchObject({
      exitCode: 0,
      stdout: '問題はありません。様式 1、計画 1、施策 2、シート 2、指標 3、事業 1、課 2 を読みました。\n',
      stderr: '',
    });
  });

  test('tells what a reader may ask, with file, line, column and what may be done, and still exits with 0', () => {
    const copy = new CityCopy();
    const { exitCode, stdout, stderr } = copy.check();
    expect([exitCode, stderr]).toEqual([0, '']);
    expect(stdout)
      .toBe(`問題はありません。様式 1、計画 1、施策 2、シート 2、指標 3、事業 1、課 2 を読みました。
（お知らせ）シートを読んだ人がたずねそうなことが1件あります（1個のファイル）。まちがいの指摘ではありません。意図どおりなら、そのままでかまいません。サイトにも同じ問いが載ります。答えを載せるときは、問いの下の行を answers.yaml に写し、answeredOn に答えた日（2026-05-01 のように）、answer に答えを書いてください。

content/measures/2021/201.yaml:${copy.lineOf(sheet2021, 'progress:') - 1}:16
  indicators 2番目（201-kpi-1） › ratings 1番目（A） › grade（印刷された評語）
  令和3年度のシートには、KPI 1「曇りの日」の評価は A「前進」と書かれています。その理由は、シートに書かれていません。どのような理由による評価でしょうか。
  → 紙面に理由があるときは、reason に書き足してください。
    答えるときは（answers.yaml の answers: の下に）
      - rule: letter_without_reason
        sheet: 2021/201
        about: [201-kpi-1]
        answeredOn:
        answer:
`);
  });

  test('tells what may be a slip, before the questions, and still exits with 0', () => {
    const copy = withReason()
      .spoil(sheet2021, '      令和2年度: 1,100\n', '')
      .spoil(sheet2021, '    unit: 日', '    unit: 日\n    printedDirection: higher');
    const { exitCode, stdout, stderr } = copy.check();
    expect([exitCode, stderr]).toEqual([0, '']);
    const at = (words: string) => copy.lineOf(sheet2021, words);
    expect(stdout)
      .toBe(`問題はありません。様式 1、計画 1、施策 2、シート 2、指標 3、事業 1、課 2 を読みました。
（お知らせ）確かめてください：紙面のとおりか分からないところが2件あります（1個のファイル）。まちがいとはかぎりません。紙面のとおりなら、そのままでかまいません。

content/measures/2021/201.yaml:${at('    actuals:')}:5
  indicators 1番目（201-headline-1） › actuals（列ごとの実績値）
  令和2年度 の列に何も書かれていないので、空欄として載ります。
  → 紙面も空欄なら、そのままでかまいません（blank と書くと、次からは出ません）。違えば、値か、値が無い理由（「-」の印刷は dash、中止は cancelled など）を書いてください。
content/measures/2021/201.yaml:${at('printedDirection')}:23
  indicators 2番目（201-kpi-1） › printedDirection（紙面に印刷された「目指す方向」）
  紙面の「目指す方向」は higher（多いほどよい）ですが、register では lower（少ないほどよい）です。
  → 書き間違いなら、どちらかを直してください。紙面と読み方が違うのなら、そのままでかまいません。
`);
  });

  test('puts the questions of a file together, in the order of its lines', () => {
    const { exitCode, stdout } = check('tests/cities/hoshizora/content');
    expect(exitCode).toBe(0);
    const asked = stdout.slice(stdout.indexOf('（お知らせ）シートを読んだ人が'));
    const places = [...asked.matchAll(/^content\/(\S+\.yaml):(\d+):\d+$/gm)].map(
      ([, file, line]) => [file, Number(line)] as const,
    );
    expect(asked).toContain(
      `たずねそうなことが${places.length}件あります（${new Set(places.map(([file]) => file)).size}個のファイル）`,
    );
    expect(places.length).toBeGreaterThan(10);
    const files = places.map(([file]) => file);
    expect(files.filter((file, index) => file !== files[index - 1])).toEqual([...new Set(files)]);
    for (const ofFile of Map.groupBy(places, ([file]) => file).values()) {
      const lines = ofFile.map(([, line]) => line);
      expect(lines).toEqual(lines.toSorted((a, b) => a - b));
    }
  });

  test('points at the line that staff would look at first', () => {
    const { stdout } = check('content');
    const lines = readFileSync(join(root, 'content/measures/2021/103.yaml'), 'utf8').split('\n');
    const pointedAt = [...stdout.matchAll(/^content\/measures\/2021\/103\.yaml:(\d+):(\d+)$/gm)].map(
      ([, line, column]) => lines[Number(line) - 1]!.slice(Number(column) - 1),
    );
    expect(pointedAt).toEqual(['1,000,000', '令和3年度:', 'dash', 'dash']);
  });

  test('asks nothing while something is wrong', () => {
    const { stdout, stderr, exitCode } = new CityCopy()
      .spoil(sheet2021, 'phase: settled', 'phase: done')
      .check();
    expect([exitCode, stdout]).toEqual([1, '']);
    expect(stderr).not.toContain('たずねそう');
  });

  test('hints at an example of a search that no text holds, which is no error', () => {
    const copy = withReason();
    copy.write(
      'site.yaml',
      `${copy.read('site.yaml')}\nsearchExamples: [くもり, 曇りの日, 存在しないことば]\n`,
    );
    const { exitCode, stdout } = copy.check();
    expect(exitCode).toBe(0);
    expect(stdout.match(/searchExamples（検索の例）の「(.+?)」/g)).toEqual([
      'searchExamples（検索の例）の「くもり」',
      'searchExamples（検索の例）の「存在しないことば」',
    ]);
  });

  test('hints at an address that is not real yet and at a missing contact, which are no errors', () => {
    const copy = new CityCopy().spoil('site.yaml', 'tsukimi.example.jp/data/', 'example.org/');
    copy.write('site.yaml', copy.read('site.yaml').replace(/contact:[^]*$/, ''));
    const { exitCode, stdout } = copy.check();
    expect(exitCode).toBe(0);
    expect(stdout).toContain(
      '（お知らせ）site.yaml の url が仮のアドレス（https://example.org/）のままです。',
    );
    expect(stdout).toContain('（お知らせ）site.yaml に contact（誤りを知らせる先）がありません。');
  });

  test.each([
    ['https://example.com/', true],
    ['https://data.example.org/sheets/', true],
    ['https://city.example/', true],
    ['http://localhost:4321/', true],
    ['http://127.0.0.1/', true],
    ['https://data.example.jp/', false],
    ['https://example.city.jp/', false],
  ])('%s: a name set apart for examples is told, whichever of the two says it', (url, told) => {
    const copy = withReason().spoil('site.yaml', 'https://tsukimi.example.jp/data/', url);
    const words = (source: string) => `${source} が仮のアドレス（${url}）のままです。`;
    const inFile = copy.check();
    expect(inFile.exitCode).toBe(0);
    expect(inFile.stdout.includes(words('site.yaml の url'))).toBe(told);
    const asked = withReason().check({ SITE_URL: url });
    expect(asked.exitCode).toBe(0);
    expect(asked.stdout.includes(words('環境変数 SITE_URL'))).toBe(told);
  });

  test('refuses a variable that is no address, beside what is wrong in the files', () => {
    const copy = new CityCopy().spoil(sheet2021, 'phase: settled', 'phase: done');
    const { exitCode, stderr } = copy.check({ SITE_URL: 'data.example.jp' });
    expect(exitCode).toBe(1);
    expect(stderr).toContain('環境変数 SITE_URL');
    expect(stderr).toContain('2件の問題があります');
  });

  test.each(['example.org', 'https://', 'https://x .jp/', '"https://data.example.jp/"'])(
    'refuses the variable where nothing else is wrong: %s',
    (url) => {
      const { exitCode, stderr } = withReason().check({ SITE_URL: url });
      expect(exitCode).toBe(1);
      expect(stderr).toContain('環境変数 SITE_URL');
      expect(stderr).toContain('1件の問題があります');
    },
  );

  test('prints every problem with file, line, column, field, reason and remedy, and exits with 1', () => {
    const copy = new CityCopy()
      .spoil(sheet2021, 'phase: settled', 'phase: done')
      .spoil(plan, 'goal: "1"', 'goal: "9"');
    const { exitCode, stdout, stderr } = copy.check();
    expect(exitCode).toBe(1);
    expect(stdout).toBe('');
    expect(stderr).toBe(`
content/measures/2021/201.yaml:4:8
  phase（段階）
  「done」は、ここに書ける語ではありません。
  → settled（事後・決算）か budget（事前・予算）を書きます。

content/plans/2020.yaml:17:11
  measures 1番目（201） › goal（目標のID）
  目標「9」が、この計画の goals にありません。
  → あるのは 1 です。無ければ goals に書き足してください。

2件の問題があります（2個のファイル）。すべて直してから、もう一度実行してください。

`);
  });

  test('tells of a folder that does not exist', () => {
    const copy = new CityCopy();
    copy.remove('.');
    const { exitCode, stderr } = copy.check();
    expect(exitCode).toBe(1);
    expect(stderr).toContain('content フォルダーがありません。');
  });

  test('finds nothing wrong with the real content', () => {
    const { exitCode, stderr } = check('content');
    expect(stderr).toBe('');
    expect(exitCode).toBe(0);
  });
});
