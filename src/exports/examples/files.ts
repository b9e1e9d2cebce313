import { absolute, paths } from '../../addresses.ts';
import type { Publication } from '../../domain/publication/publication.ts';
import { jsonText, type JsonObject } from '../json-text.ts';
import { tablesOf } from '../tables.ts';
import { codeOf, pictureCode } from './code.ts';
import { barPicture } from './picture.ts';
import { askedQuestions, type AskedQuestion } from './worked-questions.ts';
import type { Result } from './worked-question.ts';

/** Every question as a Jupyter notebook (nbformat 4.5) in Python, with the results that a run gives. */
export function notebook(publication: Publication): string {
  return jsonText({
    cells: [
      markdownCell('intro', intro(publication)),
      ...asked(publication).flatMap((each) => [
        markdownCell(`${each.question.id}-text`, words(each)),
        {
          cell_type: 'code',
          id: each.question.id,
          execution_count: 1,
          metadata: {},
          source: codeOf(each, 'python'),
          outputs: [
            {
              output_type: 'execute_result',
              execution_count: 1,
              metadata: {},
              data: { 'text/plain': plainTable(each.result) },
            },
          ],
        },
        {
          cell_type: 'code',
          id: `${each.question.id}-picture`,
          execution_count: 1,
          metadata: {},
          source: pictureCode(each, 'python'),
          outputs: [
            {
              output_type: 'display_data',
              metadata: {},
              data: { 'image/svg+xml': barPicture(each.result), 'text/plain': '<Axes: >' },
            },
          ],
        },
      ]),
    ],
    metadata: {
      kernelspec: { display_name: 'Python 3', language: 'python', name: 'python3' },
      language_info: { name: 'python' },
    },
    nbformat: 4,
    nbformat_minor: 5,
  });
}

/** The same in R, for Quarto or R Markdown; what comes out stands below each part. */
export function quarto(publication: Publication): string {
  const parts = asked(publication).map(
    (each) => `${words(each)}

\`\`\`{r}
#| label: ${each.question.id}
${codeOf(each, 'r')}
${pictureCode(each, 'r')}
\`\`\`

結果（Expected result）：

\`\`\`
${plainTable(each.result)}
\`\`\``,
  );
  const head = `---\ntitle: "${publication.site.name.replaceAll('"', '\\"')}"\nformat: html\n---`;
  return `${[head, intro(publication), ...parts].join('\n\n')}\n`;
}

/** The same as queries of DuckDB; what comes out stands in remarks. */
export function queries(publication: Publication): string {
  const remark = (text: string) => text.replaceAll(/^/gm, '-- ');
  const parts = asked(publication).map(
    (each) => `${remark(words(each))}\n${codeOf(each, 'sql')}\n${remark(plainTable(each.result))}`,
  );
  return `${[remark(intro(publication)), ...parts].join('\n\n')}\n`;
}

function asked(publication: Publication): AskedQuestion[] {
  return askedQuestions(tablesOf(publication));
}

function intro({ site }: Publication): string {
  return `# ${site.name}\n\n${absolute(paths.examples)}`;
}

function words({ question: { title, text } }: AskedQuestion): string {
  return `## ${title.ja} / ${title.en}\n\n${text.ja}\n\n${text.en}`;
}

function markdownCell(id: string, source: string): JsonObject {
  return { cell_type: 'markdown', id, metadata: {}, source };
}

/** A result as text with a tab between its columns. */
export function plainTable({ columns, rows }: Result): string {
  return [columns, ...rows].map((row) => row.join('\t')).join('\n');
}
