import type { Correction } from '../domain/publication/correction.ts';
import type { Release, Withdrawal } from '../domain/publication/release.ts';
import type { Sheet } from '../domain/publication/publication.ts';
import type { Form } from '../schema/form.ts';
import type { Site } from '../schema/site.ts';
import { correctedSheetName, correctedSubject, correctedValue, withheldNote } from './correction.ts';
import { answerTitle } from './question-guide.ts';
import { sheetTitle } from './sheet.ts';
import { plain, type Words } from './words.ts';

/** What the feed is called, in feed readers and where pages announce it. */
export function feedTitle({ name }: Site): string {
  return `${name}の更新情報`;
}

/** What the feed of one measure or department is called: 103　故郷創出プロジェクトの更新情報. */
export function topicFeedTitle(name: string): string {
  return `${name}の更新情報`;
}

/** A correction as a piece of news. */
export function correctionNews(
  correction: Correction,
  words: Form['words'],
): { title: string; summary: string } {
  const [before = '', after = ''] = [correction.old, correction.new].map((value) =>
    correctedValue(value, correction),
  );
  const note = withheldNote(correction);
  const change =
    note === undefined ? `「${before}」を「${after}」に直しました。` : `「${after}」に直しました。${note}`;
  return {
    title: `訂正：${correctedSheetName(correction)} ${correctedSubject(correction, words)}`,
    summary: `${change}理由：${correction.reason}`,
  };
}

/** The city's answer to a question as a piece of news. */
export function answerNews(
  { sheet, asks, answer }: { sheet: Sheet; asks: Words; answer: { paragraphs: string[] } },
  site: Site,
): { title: string; summary: string } {
  return {
    title: `${answerTitle(site)}：${sheetTitle(sheet)}`,
    summary: [plain(asks), ...answer.paragraphs].join('　'),
  };
}

/** A frozen release as a piece of news. */
export function releaseNews({ name, notes }: Release, site: Site): { title: string; summary: string } {
  return {
    title: `データの版 ${name}`,
    summary: `「${site.name}」のデータの版 ${name} を作りました。${notes ?? ''}`,
  };
}

/** Parts taken out of a frozen release as a piece of news. */
export function withdrawalNews(
  { name }: Release,
  { ground, parts }: Withdrawal,
): { title: string; summary: string } {
  return {
    title: `データの版 ${name} からの取り下げ`,
    summary: `データの版 ${name} から、${parts.length}個のファイルを取り下げました。理由：${ground}`,
  };
}
