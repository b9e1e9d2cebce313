import { absolute, paths } from '../../addresses.ts';
import type { Publication } from '../../domain/publication/publication.ts';
import { citation } from '../../text/citation.ts';
import { dataCaveats } from '../../text/data-caveats.ts';
import { measureFinding } from '../../text/finding.ts';
import { newestOf } from '../../domain/publication/publication.ts';
import { measureDescription } from '../../text/measure.ts';
import { measureTitle, publishedExtent } from '../../text/registration.ts';
import { standing } from '../../text/site.ts';
import { tablesOf } from '../tables.ts';
import { hasMarkdown } from './indicator.ts';
import { linked, list, page, text, under } from './markdown.ts';

/** What the site holds for language models (llmstxt.org): how to read it, and where each measure and indicator stands in Markdown. */
export function llmsText(publication: Publication): string {
  const { site, measures, indicators, vocabulary } = publication;
  const { nameEn, name } = site.municipality;
  const told = indicators.filter(hasMarkdown);
  return page([
    `# ${text(site.name)}`,
    `> ${text(site.description)}`,
    list([
      ...standing(site).map(text),
      text(publishedExtent(publication)),
      text(`引用するとき：${citation(publication, absolute(paths.data))}`),
      `In English: what ${text(nameEn ?? name)} states on its measure sheets: targets, results, grades, reasons, opinions, costs. The pages below are in Japanese, in the words of the sheets. Every value comes with its unit, period and basis, or with the reason why there is none; zero is a value. English column names and descriptions: ${absolute(paths.dataPackage)}`,
    ]),
    under(2, '読み方', [
      list(dataCaveats(publication).map((each) => `**${text(each.title.ja)}**：${text(each.text.ja)}`)),
    ]),
    under(2, vocabulary.measure, [
      list(
        measures.map((measure) => {
          const says = measureFinding(measure) ?? measureDescription(measure, name);
          return `${linked(measureTitle(measure), absolute(paths.markdown(paths.measure(measure.id))))}：${text(says)}`;
        }),
      ),
    ]),
    under(2, vocabulary.indicator, [
      list(
        told.map(({ id, statements }) =>
          linked(newestOf(statements).printed.name, absolute(paths.markdown(paths.indicator(id)))),
        ),
      ),
    ]),
    under(2, 'データ', [
      list([
        linked('すべての表（Data Package）', absolute(paths.dataPackage)),
        linked('列の説明', absolute(paths.dictionary)),
        ...Object.values(tablesOf(publication)).map(
          (each) =>
            `${linked(each.title.ja, absolute(paths.dataFile(`${each.name}.en.csv`)))}：${text(each.description.ja)}`,
        ),
      ]),
    ]),
  ]);
}
