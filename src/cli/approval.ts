import { readFileSync } from 'node:fs';
import type { Publication } from '../domain/publication/publication.ts';
import { changeKinds, type ChangeWords } from '../text/content-change.ts';
import { escaped } from '../text/markup.ts';
import { changesCounted, gradesInWords, hashInGroups } from '../text/version-comparison.ts';
import type { ComparedChange, VersionComparison } from './version-comparison.ts';

/** By what a paper that we made is known, so that a new one may take its place. */
export const approvalMark = '<meta name="generator" content="measure-sheets approval">';

/** What heads the paper besides the comparison. */
export interface ApprovalHead {
  site: Publication['site'];
  /** What is compared with: いま公開している版, a folder, a commit. */
  label: string;
  /** When it was made, in words. */
  made: string;
}

/**
 * The paper on which a change is decided (決裁): an HTML page for A4 with boxes for the seals, every change as old and new in the order
 * of the form, what to look at before signing, and the hash that the published site must show.
 */
export function approvalPaper(comparison: VersionComparison, { site, label, made }: ApprovalHead): string {
  const { counts, grades, hash } = comparison;
  return `<!doctype html>
<html lang="ja">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
${approvalMark}
<title>公開する内容の変更（決裁用）　${escaped(site.name)}</title>
<style>
${style()}</style>
</head>
<body>
<header class="top">
<div>
<p>${escaped(site.municipality.name)}　${escaped(site.name)}</p>
<h1>公開する内容の変更</h1>
<dl>
<dt>くらべたもの</dt><dd>${escaped(label)}　→　この変更</dd>
<dt>作った日時</dt><dd>${escaped(made)}</dd>
<dt>変わること</dt><dd><b>${escaped(changesCounted(counts))}</b>${gradesInWords(grades)
    .map((each) => `<br>${escaped(each)}`)
    .join('')}</dd>
<dt>起案者</dt><dd class="line"><span class="vh">記入欄</span></dd>
</dl>
</div>
<table class="seal">
<caption class="vh">決裁の欄</caption>
<thead><tr><th scope="col">課長</th><th scope="col">係長</th><th scope="col">起案</th></tr></thead>
<tbody><tr><td><span class="vh">課長の印</span></td><td><span class="vh">係長の印</span></td><td><span class="vh">起案の印</span></td></tr></tbody>
</table>
</header>
<main>
${changesTable(comparison)}
${questionsTable(comparison)}
${annexes(comparison)}
</main>
<footer>
<p>内容のハッシュ（SHA-256）</p>
<p class="hash">${hashInGroups(hash.after)}</p>
<p>公開したあと、「このサイトについて」のページに同じ値が出ます。違うときは、この紙のあとに内容が変わっています。</p>
</footer>
</body>
</html>
`;
}

function style(): string {
  return readFileSync(new URL('approval.css', import.meta.url), 'utf8');
}

function changesTable({ changes }: VersionComparison): string {
  if (changes.length === 0) return '<h2>変わるところ</h2>\n<p>ありません。</p>';
  let number = 0;
  const groups = [...Map.groupBy(changes, ({ record }) => record)].map(([record, inRecord]) => {
    const rows = inRecord.map((each) => changeRow(each, (number += 1)));
    return `<tbody><tr class="paper"><th scope="rowgroup" colspan="6">${escaped(record)}</th></tr>\n${rows.join('\n')}</tbody>`;
  });
  return `<h2>変わるところ<span>様式の欄の順。1つの事実を1行にしています。</span></h2>
<table class="all">
<thead><tr><th scope="col" class="number">番号</th><th scope="col" class="kind">区分</th><th scope="col" class="where">欄</th><th scope="col">いま</th><th scope="col">変更後</th><th scope="col" class="why">わけ</th></tr></thead>
${groups.join('\n')}
</table>`;
}

function changeRow({ change, field, old, new: now, reason }: ComparedChange, number: number): string {
  const isNewSheet = change.kind === 'added' && change.record.kind === 'sheet' && change.path.length === 0;
  const why = reason ?? (isNewSheet ? '新しいシート。書かれていることは、別紙に1つずつあります。' : '');
  return `<tr><th scope="row" class="number">${number}</th><td class="kind">${changeKinds[change.kind]}</td><td>${lines(field)}</td><td>${escaped(old)}</td><td class="now">${escaped(now)}</td><td>${escaped(why)}</td></tr>`;
}

function questionsTable({ questions }: VersionComparison): string {
  if (questions.length === 0) return '';
  const rows = questions.map(
    ({ file, line, reason, remedy }, index) =>
      `<tr><th scope="row" class="number">問 ${index + 1}</th><td>${escaped(reason)}\n${escaped(file)}${line === undefined ? '' : `:${line}`}</td><td>${escaped(remedy)}</td><td>□ 確かめた\n□ 直す</td></tr>`,
  );
  return `<h2>確かめたいこと<span>検査が止めはしませんが、公開の前に見ておくところです。</span></h2>
<table class="all">
<thead><tr><th scope="col" class="number">番号</th><th scope="col">見つけたこと</th><th scope="col">確かめること</th><th scope="col" class="box">結果</th></tr></thead>
<tbody>${rows.join('\n')}</tbody>
</table>`;
}

function annexes({ newSheets }: VersionComparison): string {
  return newSheets
    .map(
      ({ name, facts }) => `<section class="annex">
<h2>別紙　${escaped(name)}<span>新しいシートに書かれていること</span></h2>
<table class="all">
<thead><tr><th scope="col">欄</th><th scope="col">書かれていること</th></tr></thead>
<tbody>${facts.map(factRow).join('\n')}</tbody>
</table>
</section>`,
    )
    .join('\n');
}

function factRow({ field, new: now }: ChangeWords): string {
  return `<tr><th scope="row">${escaped(field.join('　'))}</th><td>${escaped(now)}</td></tr>`;
}

function lines(words: readonly string[]): string {
  return words.map(escaped).join('\n');
}
