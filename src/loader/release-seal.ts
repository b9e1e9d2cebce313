import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import type { Release } from '../schema/release.ts';
import type { CheckedFiles, ContentFile } from './content-file.ts';
import { bytesAt, type ContentFiles } from './content-files.ts';
import type { Finding, Problem } from './problem.ts';

/** Releases are never changed: whatever of their files is missing, altered, or stands there without belonging to them. */
export function releaseProblems(
  found: ContentFiles,
  { files }: CheckedFiles<Release>,
  frozen: readonly string[],
): Problem[] {
  return files.flatMap((file) => {
    const inFolder = file.name.split('/').at(-2) ?? '';
    const own = frozen.filter((path) => path.startsWith(`releases/${inFolder}/`));
    return [
      ...misnamed(file, inFolder),
      ...file.data.files.flatMap((listed, index) =>
        broken(bytesAt(found, `releases/${inFolder}/${listed.name}`), listed, index),
      ),
      ...strangers(file.data, own),
    ].map(file.problem);
  });
}

function misnamed({ data }: ContentFile<Release>, folder: string): Finding[] {
  if (data.name === folder) return [];
  return [
    {
      path: ['name'],
      reason: `版の名前は「${data.name}」ですが、フォルダーの名前は「${folder}」です。`,
      remedy: '版は作ったときのまま残すものです。フォルダーの名前を元に戻してください。',
    },
  ];
}

function broken(bytes: Uint8Array | undefined, listed: Release['files'][number], index: number): Finding[] {
  if (bytes && bytesToHex(sha256(bytes)) === listed.sha256) return [];
  return [
    {
      path: ['files', index],
      reason: bytes
        ? `版のファイル「${listed.name}」が、作ったときと変わっています。`
        : `版のファイル「${listed.name}」がありません。`,
      remedy: '版は作ったときのまま残すものです。git で元に戻し、直した内容は新しい版にしてください。',
    },
  ];
}

function strangers({ files, name }: Release, paths: readonly string[]): Finding[] {
  const known = ['SHA256SUMS', ...files.map((each) => each.name)];
  return paths
    .map((path) => path.split('/').at(-1) ?? '')
    .filter((each) => !known.includes(each))
    .map((each) => ({
      path: ['files'],
      reason: `版「${name}」のフォルダーに、版のものではないファイル「${each}」があります。`,
      remedy: 'content の外に移すか、消してください。',
    }));
}
