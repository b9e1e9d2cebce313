import { expect, test } from 'vitest';
import { askedFiles } from '../../src/cli/test-filter.mjs';

const files = ['tests/site/html.test.ts', 'tests/site/links.test.ts', 'tests/text/number.test.ts'];

test.each([
  ['nothing', [], files],
  ['a file', ['tests/site/html.test.ts'], [files[0]]],
  ['a file from the folder one is in', ['./tests/site/html.test.ts'], [files[0]]],
  ['a file by its whole path', ['/project/tests/site/html.test.ts'], [files[0]]],
  ['a line of a file', ['tests/site/links.test.ts:12'], [files[1]]],
  ['a part of some paths', ['tests/site'], files.slice(0, 2)],
  ['two parts', ['html', 'number'], [files[0], files[2]]],
  ['a file with an option', ['tests/site/links.test.ts', '--update'], [files[1]]],
  ['an option with a word of its own', ['-t', 'a test with this name'], files],
  ['a file with such an option', ['html', '-t', 'a test with this name'], [files[0]]],
  ['what there is none of', ['tests/nowhere'], []],
])('%s asks for those files and no others', (_, args, asked) => {
  expect(askedFiles(args, files, '/project')).toEqual(asked);
});
