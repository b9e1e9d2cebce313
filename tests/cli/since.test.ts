import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { checkCommand } from '../../src/cli/check-command.ts';
import { CityCopy, plan, sheet2021, sheet2022 } from '../loader/tsukimi.ts';

const city = fileURLToPath(new URL('../cities/tsukimi/content', import.meta.url));

const since = (copy: CityCopy, ...args: string[]) =>
  checkCommand([copy.folder, '--since', ...args], process.env);

function git(copy: CityCopy, ...args: string[]): void {
  const who = ['-c', 'user.name=月見', '-c', 'user.email=tsukimi@tsukimi.example'];
  expect(spawnSync('git', ['-C', dirname(copy.folder), ...who, ...args]).status).toBe(0);
}

function committed(): CityCopy {
  const copy = new CityCopy();
  git(copy, 'init', '-q');
  git(copy, 'add', '-A');
  git(copy, 'commit', '-qm', 'first');
  return copy;
}

describe('npm run check -- --since', () => {
  test('a version that git knows: each slip is one line, with old and new value under the name that the paper gives it', () => {
    const copy = committed().spoil(sheet2021, '令和3年度: 1,250', '令和3年度: 1,205');
    const { exitCode, stdout, stderr } = since(copy, 'HEAD');
    expect([exitCode, stderr]).toEqual([0, '']);
    expect(stdout).toContain('読む人に見えるものの違い：変える 1。');
    expect(stdout).toContain('令和3年度　実績値\n    1,250人  →  1,205人');
  });

  test('another folder; a new sheet is one line with its counts', () => {
    const copy = new CityCopy().remove(sheet2022);
    const full = new CityCopy();
    const { exitCode, stdout } = since(full, copy.folder);
    expect(exitCode).toBe(0);
    expect(stdout).toContain('増やす 1（うち新しいシート1枚）');
    expect(stdout).toMatch(/シート全体\n {4}（なし） {2}→ {2}指標 \d+、値 \d+/);
  });

  test('a layout that says the same changes nothing', () => {
    const copy = committed();
    copy.write(plan, `# 見直しの年\n${copy.read(plan)}`);
    expect(since(copy, 'HEAD').stdout).toContain('変わるところはありません');
  });

  test('as JSON, with paths, values and the hash that the site will show', () => {
    const copy = committed().spoil(sheet2021, '令和3年度: 1,250', '令和3年度: 1,205');
    const { stdout } = since(copy, city, '--json');
    const read = JSON.parse(stdout) as { changes: unknown[]; hash: { before: string; after: string } };
    expect(read.changes).toMatchObject([
      {
        kind: 'changed',
        record: { kind: 'sheet', id: '2021/201' },
        old: { value: '1250' },
        new: { value: '1205' },
      },
    ]);
    expect(read.hash.after).toMatch(/^[0-9a-f]{64}$/);
    expect(read.hash.after).not.toBe(read.hash.before);
  });

  test('why a value was changed is taken from its correction; a grade that changes is named', () => {
    const copy = committed()
      .spoil(sheet2021, '令和3年度: 1,250', '令和3年度: 1,205')
      .spoil(sheet2021, 'grade: A', 'grade: S')
      .write(
        'corrections.yaml',
        `corrections:
  - date: "2026-05-01"
    sheet: { measure: "201", fiscalYear: 令和3年度 }
    indicator: { id: 201-headline-1, role: actual, period: 令和3年度 }
    old: "1250"
    new: "1205"
    reason: 2つの数字を入れちがえていました。
`,
      );
    const { exitCode, stdout, stderr } = since(copy, 'HEAD');
    expect([exitCode, stderr]).toEqual([0, '']);
    expect(stdout).toContain('わけ：2つの数字を入れちがえていました。');
    expect(stdout).toMatch(/評価が変わります：.*A → S/);
  });

  test('as a paper for the decision, with every change, the boxes, and the hash', () => {
    const copy = committed().spoil(sheet2021, '令和3年度: 1,250', '令和3年度: 1,205');
    const paper = join(dirname(copy.folder), '決裁.html');
    expect(since(copy, 'HEAD', '--paper', paper).exitCode).toBe(0);
    const page = readFileSync(paper, 'utf8');
    for (const said of ['課長', '係長', '起案', '1,250人', '1,205人', '内容のハッシュ'])
      expect(page).toContain(said);
    expect(page).toMatch(/([0-9A-F]{4} ){15}[0-9A-F]{4}/);
    expect(since(copy, 'HEAD', '--paper', paper).exitCode).toBe(0);
  });

  test('a question that is new stands on the paper with what may be done, and not with lines of the file of answers', () => {
    const [open, explained] = [
      '      - grade: A\nprogress:',
      '      - grade: A\n        reason: 雲が減った。\nprogress:',
    ];
    const copy = committed().spoil(sheet2021, open, explained);
    git(copy, 'commit', '-qam', 'explained');
    copy.spoil(sheet2021, explained, open);
    const paper = join(dirname(copy.folder), '決裁.html');
    since(copy, 'HEAD', '--paper', paper);
    const page = readFileSync(paper, 'utf8');
    expect(page).toContain('どのような理由による評価でしょうか。');
    expect(page).toContain('reason に書き足してください。');
    expect(page).not.toContain('answers.yaml');
    expect(copy.check().stdout).toContain('answers.yaml');
  });

  test('what could be markup in the city’s words is none on the paper', () => {
    const copy = committed().spoil(sheet2021, 'measureName: ', 'measureName: <img src=x>');
    const paper = join(dirname(copy.folder), '決裁.html');
    since(copy, 'HEAD', '--paper', paper);
    expect(readFileSync(paper, 'utf8')).not.toContain('<img');
  });

  test('a file that is none of ours is not written over', () => {
    const copy = committed();
    const other = join(dirname(copy.folder), 'memo.html');
    writeFileSync(other, '議事録');
    const { exitCode, stderr } = since(copy, 'HEAD', '--paper', other);
    expect([exitCode, stderr]).toEqual([
      1,
      `「${other}」には、別のファイルがあります。ほかの名前を書いてください。\n`,
    ]);
    expect(readFileSync(other, 'utf8')).toBe('議事録');
  });

  test.each([
    ['a version that nobody knows', ['nowhere'], '版（枝、タグ、HEAD~1 など）も見つかりません'],
    ['no version', [''], '使い方：'],
    ['an option that there is none of', ['HEAD', '--html'], '使い方：'],
    ['something that looks like an option of git', ['--output=x'], '使い方：'],
  ])('%s is told in words, with exit 1', (_, args, said) => {
    const { exitCode, stdout, stderr } = since(committed(), ...args);
    expect([exitCode, stdout]).toEqual([1, '']);
    expect(stderr).toContain(said);
    expect(stderr).not.toMatch(/at .*:\d+:\d+/);
  });

  test('a folder outside git, and an earlier version that has problems, are told', () => {
    expect(since(new CityCopy(), 'HEAD').stderr).toContain('git で管理されていません');
    const broken = committed();
    git(broken.spoil(sheet2021, 'measureName:', 'measureNames:'), 'commit', '-qam', 'broken');
    broken.spoil(sheet2021, 'measureNames:', 'measureName:');
    const { exitCode, stderr } = since(broken, 'HEAD');
    expect(exitCode).toBe(1);
    expect(stderr).toContain('measureNames');
    expect(stderr).toContain('くらべる版');
    expect(existsSync(join(dirname(broken.folder), '決裁.html'))).toBe(false);
  });
});
