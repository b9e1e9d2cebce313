import { absolute, paths } from '../addresses.ts';
import type { Publication } from '../domain/publication/publication.ts';
import { absence } from '../schema/absence.ts';
import { absenceWords } from '../text/absence.ts';
import { citation } from '../text/citation.ts';
import { dataCaveats } from '../text/data-caveats.ts';
import { licenceScope } from '../text/licence.ts';
import { standing } from '../text/site.ts';
import { absenceValues, hasAbsence } from './columns/absence.ts';
import type { Table } from './table.ts';

/** What travels with the files in the archive: what they are, in both languages, on which terms, and how to cite them. */
export function readMe(publication: Publication, tables: readonly Table[]): Record<string, string> {
  return {
    'README.ja.md': japanese(publication, tables),
    'README.en.md': english(publication, tables),
    'LICENSE.txt': licenceText(publication),
    'CITATION.txt': `${citation(publication, absolute(paths.data))}\n`,
  };
}

function japanese(publication: Publication, tables: readonly Table[]): string {
  const { site } = publication;
  return lines(
    `# ${site.name}`,
    site.description,
    ...standing(site),
    ...(site.updated === undefined ? [] : [`版：${site.updated}`]),
    `データのページ：${absolute(paths.data)}　列の説明：${absolute(paths.dictionary)}`,
    '## ファイル',
    [
      '- `data/<表>.csv`：日本語の見出し。Excel でそのまま開けます。',
      '- `data/<表>.en.csv`：同じ中身で、見出しが英語です。',
      '- `data/<表>.json`、`data/<表>.parquet`：プログラムで読むためのものです。',
      '- `datapackage.json`：すべての表の説明（Data Package 2.0）。',
    ].join('\n'),
    '## 表',
    tables
      .map(({ name, title, description }) => `- **${name}**（${title.ja}）：${description.ja}`)
      .join('\n'),
    '## 使う前に',
    dataCaveats(publication)
      .map(({ title, text }) => `- **${title.ja}**：${text.ja}`)
      .join('\n'),
    ...(tables.some(hasAbsence)
      ? [
          '## 値が無い理由（absence）',
          absence.options
            .map((code) => `- \`${code}\`（${absenceWords[code].label}）：${absenceWords[code].explanation}`)
            .join('\n'),
        ]
      : []),
    '利用条件は LICENSE.txt、書き方の例は CITATION.txt にあります。',
  );
}

function english(publication: Publication, tables: readonly Table[]): string {
  const { site } = publication;
  const { nameEn, name } = site.municipality;
  return lines(
    `# Measure sheets of ${nameEn ?? name}`,
    `What the municipality states on its measure sheets. ${site.official ? 'Published by the municipality.' : 'Unofficial: not published by the municipality; where it differs from the source document, the document is right.'}`,
    ...(site.updated === undefined ? [] : [`Version: ${site.updated}`]),
    `Data page: ${absolute(paths.data)} Dictionary: ${absolute(paths.dictionary)}`,
    '## Files',
    [
      '- `data/<table>.csv`: Japanese header, for spreadsheets.',
      '- `data/<table>.en.csv`: the same content with English headers.',
      '- `data/<table>.json`, `data/<table>.parquet`: for programs.',
      '- `datapackage.json`: all tables described (Data Package 2.0).',
    ].join('\n'),
    '## Tables',
    tables.map(({ name: key, description }) => `- **${key}**: ${description.en}`).join('\n'),
    '## Before you use the data',
    dataCaveats(publication)
      .map(({ title, text }) => `- **${title.en}**: ${text.en}`)
      .join('\n'),
    ...(tables.some(hasAbsence)
      ? [
          '## Why a value is missing (absence)',
          absenceValues.map(({ value, en = '' }) => `- \`${value}\`: ${en}.`).join('\n'),
        ]
      : []),
    'LICENSE.txt has the terms of use, CITATION.txt an example citation.',
  );
}

function licenceText({ site: { licence, municipality } }: Publication): string {
  return lines(
    `${licence.name} ${licence.url}`,
    licenceScope,
    `シートの文章と様式は、公表した${municipality.name}の条件によります。数と簡単な表は著作物ではありません。`,
    'The licence covers what this site added (arrangement, reading, explanation). Texts of the sheets remain under the terms of the municipality that published them; numbers and simple tables are not copyright works.',
  );
}

function lines(...paragraphs: string[]): string {
  return `${paragraphs.join('\n\n')}\n`;
}
