import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { DataEdition } from '../schema/data-edition.ts';
import type { CheckedFiles, ContentFile } from './content-file.ts';
import type { Finding, Problem } from './problem.ts';

/** Editions are never changed: whatever of their files is missing, altered, or stands there without belonging to them. */
export function editionProblems(
  folder: string,
  { files }: CheckedFiles<DataEdition>,
  frozen: readonly string[],
): Problem[] {
  return files.flatMap((file) => {
    const inFolder = file.name.split('/').at(-2) ?? '';
    const own = frozen.filter((path) => path.startsWith(`editions/${inFolder}/`));
    return [
      ...misnamed(file, inFolder),
      ...file.data.files.flatMap((listed, index) =>
        broken(join(folder, 'editions', inFolder), listed, index),
      ),
      ...strangers(file.data, own),
    ].map(file.problem);
  });
}

function misnamed({ data }: ContentFile<DataEdition>, folder: string): Finding[] {
  if (data.name === folder) return [];
  return [
    {
      path: ['name'],
      reason: `版の名前は「${data.name}」ですが、フォルダーの名前は「${folder}」です。`,
      remedy: '版は作ったときのまま残すものです。フォルダーの名前を元に戻してください。',
    },
  ];
}

function broken(folder: string, listed: DataEdition['files'][number], index: number): Finding[] {
  const bytes = bytesOf(join(folder, listed.name));
  if (bytes && createHash('sha256').update(bytes).digest('hex') === listed.sha256) return [];
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

function strangers({ files, name }: DataEdition, paths: readonly string[]): Finding[] {
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

function bytesOf(path: string): Uint8Array | undefined {
  try {
    return readFileSync(path);
  } catch {
    return undefined;
  }
}
