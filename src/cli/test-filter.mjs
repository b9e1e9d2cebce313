// @ts-check
import { isAbsolute, relative } from 'node:path';

/**
 * The test files that the arguments of `npm test` ask for, as vitest will find them: those with one of the words in their path, all
 * where no word says so.
 * @param {readonly string[]} args
 * @param {readonly string[]} files all test files, from the root of the project, with slashes
 * @param {string} root the folder that a whole path is taken from
 */
export function askedFiles(args, files, root) {
  const words = args.filter((arg) => !arg.startsWith('-')).map((word) => asListed(word, root));
  const parts = words.filter((word) => files.some((file) => file.includes(word)));
  if (parts.length > 0) return files.filter((file) => parts.some((part) => file.includes(part)));
  // A word that stands in no path may belong to an option: `-t 'some words'`.
  return words.length === 0 || words.length < args.length ? files : [];
}

/**
 * A path as the list of files has it, without the line that an editor may add (`some.test.ts:12`).
 * @param {string} word
 * @param {string} root
 */
function asListed(word, root) {
  const path = word.replace(/:\d+$/, '');
  return (isAbsolute(path) ? relative(root, path) : path).replaceAll('\\', '/').replace(/^\.\//, '');
}
