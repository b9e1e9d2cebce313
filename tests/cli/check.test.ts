import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { CityCopy, plan, sheet2021 } from '../loader/tsukimi.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));

describe('npm run check', () => {
  test('says in one line what was read, and exits with 0', () => {
    expect(new CityCopy().check()).toMatchObject({
      status: 0,
      stdout: '問題はありません。総合戦略 1、重点施策 2、シート 2、指標 3、事務事業 1、課 2 を読みました。\n',
      stderr: '',
    });
  });

  test('hints at an address that is not real yet and at a missing contact, which are no errors', () => {
    const copy = new CityCopy().spoil('site.yaml', 'tsukimi.example.jp/data/', 'example.org/');
    copy.write('site.yaml', copy.read('site.yaml').replace(/contact:[^]*$/, ''));
    const { status, stdout } = copy.check();
    expect(status).toBe(0);
    expect(stdout).toContain(
      '（お知らせ）site.yaml の url が仮のアドレス（https://example.org/）のままです。',
    );
    expect(stdout).toContain('（お知らせ）site.yaml に contact（誤りを知らせる先）がありません。');
  });

  test('prints every problem with file, line, column, field, reason and remedy, and exits with 1', () => {
    const copy = new CityCopy()
      .spoil(sheet2021, 'phase: settled', 'phase: done')
      .spoil(plan, 'goal: "1"', 'goal: "9"');
    const { status, stdout, stderr } = copy.check();
    expect(status).toBe(1);
    expect(stdout).toBe('');
    expect(stderr).toBe(`
content/measures/2021/201.yaml:4:8
  phase（段階）
  「done」は、ここに書ける語ではありません。
  → settled（事後・決算）か budget（事前・予算）を書きます。

content/plans/2020.yaml:16:11
  measures 1番目（201） › goal（基本目標のID）
  基本目標「9」が、この計画の goals にありません。
  → あるのは 1 です。無ければ goals に書き足してください。

2件の問題があります（2個のファイル）。すべて直してから、もう一度実行してください。

`);
  });

  test('tells of a folder that does not exist', () => {
    const copy = new CityCopy();
    copy.remove('.');
    const { status, stderr } = copy.check();
    expect(status).toBe(1);
    expect(stderr).toContain('content フォルダーがありません。');
  });

  test('finds nothing wrong with the real content', () => {
    const check = fileURLToPath(new URL('../../src/cli/check.ts', import.meta.url));
    const options = ['--experimental-strip-types', '--disable-warning=ExperimentalWarning'];
    const { status, stderr } = spawnSync(process.execPath, [...options, check, 'content'], {
      cwd: root,
      encoding: 'utf8',
    });
    expect(stderr).toBe('');
    expect(status).toBe(0);
  });
});
