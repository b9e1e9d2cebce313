import { paths } from '../addresses.ts';
import { once } from '../domain/publication/once.ts';
import type { Publication } from '../domain/publication/publication.ts';
import { recordedSheets } from '../domain/publication/recorded.ts';
import { questionInWords } from '../questions/found.ts';
import { answered, questionsOf } from '../questions/question.ts';
import { answerNews, correctionNews, releaseNews, withdrawalNews } from '../text/feed.ts';
import { sheetFinding } from '../text/finding.ts';
import { sheetTitle } from '../text/sheet.ts';

/** Something new on the site, with a page, or a place on one, whose address never changes. */
export interface News {
  path: string;
  title: string;
  summary: string;
  /** The day it counts from (YYYY-MM-DD). */
  day: string;
  /** Whether the content itself states that day. */
  stated: boolean;
  /** The sheet that it is about; absent where it concerns the data as a whole. */
  sheetId?: string;
  /** The release that was made, by its name. */
  release?: string;
}

/** New sheets, corrections, answers, releases and what was withdrawn from them, the latest first; of one day, in that order. Its days are the content's, never the build's. */
export const newsOf = once((publication: Publication): News[] => {
  const { site, vocabulary, corrections, releases } = publication;
  const sheets = recordedSheets(publication).map(({ sheet, day }) => ({
    path: paths.sheet(sheet.key),
    title: sheetTitle(sheet),
    summary: sheetFinding(sheet),
    day,
    stated: sheet.record.recorded !== undefined,
    sheetId: sheet.id,
  }));
  const corrected = corrections.map((correction) => ({
    path: paths.correction(correction.id),
    ...correctionNews(correction, vocabulary),
    day: correction.date,
    stated: true,
    sheetId: correction.sheetId,
  }));
  const replies = answered(questionsOf(publication)).map((question) => ({
    path: paths.question(question.sheet.key, question.id),
    ...answerNews({ ...question, ...questionInWords(question) }, site),
    day: question.answer.answeredOn,
    stated: true,
    sheetId: question.sheet.id,
  }));
  const frozen = releases.map((release) => ({
    path: paths.release(release.name),
    ...releaseNews(release, site),
    day: release.date,
    stated: true,
    release: release.name,
  }));
  const withdrawn = releases.flatMap((release) =>
    release.withdrawals.map((each) => ({
      path: paths.withdrawal(each.id),
      ...withdrawalNews(release, each),
      day: each.date,
      stated: true,
    })),
  );
  return [...sheets, ...corrected, ...replies, ...frozen, ...withdrawn].sort((a, b) =>
    a.day === b.day ? 0 : a.day < b.day ? 1 : -1,
  );
});
