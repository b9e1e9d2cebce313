/** `npm run searches` asks everything, and says what was answered otherwise. */
import { expect, test } from 'vitest';
import { searchesCommand } from '../../src/cli/searches-command.ts';
import { CityCopy } from '../loader/tsukimi.ts';

const asking = (...lines: string[]) =>
  new CityCopy().write('searches.yaml', `searches:\n${lines.map((line) => `  - ${line}\n`).join('')}`);

test('every question that is answered as it should be is counted', async () => {
  const { folder } = asking('{ asked: 5010, project: "5010" }', '{ asked: 恐竜の化石は？, nothing: true }');
  expect(await searchesCommand([folder], {})).toEqual({
    exitCode: 0,
    stdout: '検索をためす問い 2 のうち、2 は、はじめに出るはずのものが出ました。\n',
    stderr: '',
  });
});

test('a question that is answered otherwise is named, with what should have come and what came', async () => {
  const { folder } = asking('{ asked: 5010, nothing: true }', '{ asked: 恐竜, measure: "201" }');
  const { exitCode, stdout } = await searchesCommand([], { CONTENT_DIR: folder });
  expect(exitCode).toBe(1);
  const [first, second, third] = stdout.split('\n');
  expect(first).toMatch(/^「5010」… 何も見つからないはずが、はじめに出たのは projects\/5010\/（.+） です。$/);
  expect(second).toBe('「恐竜」… measure: 201 のはずが、はじめに出たのは なし です。');
  expect(third).toBe('検索をためす問い 2 のうち、0 は、はじめに出るはずのものが出ました。');
});

test('a content without questions, or with a mistake, or a wrong call is told of', async () => {
  const copy = new CityCopy();
  expect(await searchesCommand([copy.folder], {})).toMatchObject({
    exitCode: 0,
    stdout: 'content/searches.yaml に、検索をためす問いがありません。\n',
  });
  copy.write('searches.yaml', 'searches:\n  - { asked: 月, measure: "999" }\n');
  const refused = await searchesCommand([copy.folder], {});
  expect(refused).toMatchObject({ exitCode: 1, stdout: '' });
  expect(refused.stderr).toContain('施策「999」');
  expect(await searchesCommand(['--help'], {})).toMatchObject({
    exitCode: 1,
    stderr: expect.stringContaining('使い方') as string,
  });
});
