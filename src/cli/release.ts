import { parseArgs } from 'node:util';
import { contentFiles, contentFolder } from '../loader/content-folder.ts';
import { printReport } from '../loader/report.ts';
import { calendarDate, printedText } from '../schema/printed-text.ts';
import { blocksLater, releaseName } from '../schema/release.ts';
import { hostFault } from './host-fault.ts';
import { today } from './japanese-day.ts';
import { makeRelease, type NewRelease } from './make-release.ts';
import { releasePlace, type ReleasePlace } from './release-place.ts';
import { withdrawFromRelease, type WithdrawalRequest } from './withdraw-release.ts';

// Freezes the data under a name that never changes: `npm run release -- 2026.1 --notes "初めての版です。"`. With `--withdraw`, takes
// out what should not have been in it: `npm run release -- --withdraw 2026.1 opinions --ground "個人の名前が入っていました。"`.
const usage = [
  '使い方：npm run release -- 2026.1 --notes "この版の説明"',
  '　　　　npm run release -- --withdraw 2026.1 opinions --ground "取り下げる理由"',
  '　　　　　　　　　　　　　（表やファイルの名前のかわりに --holding "語" で、その語が入ったものすべて）',
].join('\n');

const folder = contentFolder(process.env);
const asked = readArguments(process.argv.slice(2));
const refusal = 'wrong' in asked ? asked.wrong : await inPlace(asked);
if (refusal !== undefined) {
  console.error(refusal);
  process.exitCode = 1;
}

type Asked = { make: NewRelease } | { withdraw: WithdrawalRequest };

/** Does what is asked for while nobody else changes releases, or tells in words why not. */
async function inPlace(wanted: Asked): Promise<string | undefined> {
  const files = contentFiles(folder);
  if ('problem' in files) {
    printReport([files.problem]);
    return '内容を読めないので、何もしませんでした。';
  }
  let place: ReleasePlace | undefined;
  try {
    place = await releasePlace(folder);
    if (!place) return 'ほかの npm run release が動いています。終わってから、もう一度実行してください。';
    return 'make' in wanted
      ? await makeRelease(folder, wanted.make, place)
      : withdrawFromRelease(folder, wanted.withdraw, place);
  } catch (error) {
    const fault = hostFault(error);
    if (fault === undefined) throw error;
    return `${fault}${'make' in wanted ? '版は作りませんでした。' : '取り下げませんでした。'}`;
  } finally {
    place?.remove();
  }
}

function readArguments(args: string[]): Asked | { wrong: string } {
  try {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: {
        notes: { type: 'string' },
        date: { type: 'string' },
        withdraw: { type: 'string' },
        holding: { type: 'string' },
        ground: { type: 'string' },
      },
    });
    const { notes, date = today(), withdraw, holding, ground } = values;
    const [name = ''] = withdraw === undefined ? positionals : [withdraw];
    const hasOne =
      withdraw !== undefined || (positionals.length === 1 && holding === undefined && ground === undefined);
    if (!hasOne || !releaseName.safeParse(name).success)
      return wrong('版の名前は 2026.1 のように、西暦の年と番号で書きます。');
    if (!calendarDate.safeParse(date).success) return wrong('--date は 2026-05-01 のように書きます。');
    return withdraw === undefined
      ? newRelease({ name, date, notes: notes?.trim() || undefined })
      : withdrawal({ name, date, parts: positionals, holding: holding?.normalize('NFC'), ground, notes });
  } catch {
    return { wrong: usage };
  }
}

function newRelease({ name, date, notes }: NewRelease): Asked | { wrong: string } {
  const blocked = blocksLater(name, date);
  if (blocked !== undefined)
    return { wrong: `${blocked}\n${date.slice(0, 4)}.1 のように、作る年の名前にしてください。` };
  const read = printedText.optional().safeParse(notes);
  if (!read.success) return wrong(`--notes：${read.error.issues[0]?.message ?? ''}`);
  return { make: { name, date, notes: read.data } };
}

function withdrawal({
  ground,
  notes,
  ...given
}: Omit<WithdrawalRequest, 'ground'> & Partial<Pick<NewRelease, 'notes'>> & { ground: string | undefined }):
  Asked | { wrong: string } {
  const { parts, holding } = given;
  if (notes !== undefined) return { wrong: usage };
  if (parts.length === 0 && !holding?.trim())
    return wrong('何を取り下げるか（表かファイルの名前、または --holding）を書いてください。');
  const read = printedText.safeParse(ground ?? '');
  if (!read.success)
    return wrong(
      `取り下げる理由を、--ground に書いてください。${ground ? (read.error.issues[0]?.message ?? '') : ''}`,
    );
  if (holding !== undefined && read.data.includes(holding))
    return wrong('--ground は公開されます。取り下げる語そのものは書かないでください。');
  return { withdraw: { ...given, ground: read.data } };
}

function wrong(sentence: string): { wrong: string } {
  return { wrong: `${sentence}\n${usage}` };
}
