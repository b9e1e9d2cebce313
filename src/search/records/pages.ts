import { paths } from '../../addresses.ts';
import type { Publication } from '../../domain/publication/publication.ts';
import { rulesAsked } from '../../questions/question.ts';
import { rules } from '../../questions/rules.ts';
import { accessibilityHeadings, aim, checked, limits, unchecked } from '../../text/accessibility.ts';
import { aboutHeadings, aboutSite, howRead, oursList, oursSentence, privacy } from '../../text/about.ts';
import { passageTitles } from '../../text/passage.ts';
import { questionRulesTitle, questionsLead, questionsTitle } from '../../text/question-guide.ts';
import type { SearchRecord } from '../record.ts';

/** What the city and the software say of the site itself, section by section. */
export function pageRecords(publication: Publication): SearchRecord[] {
  const { pages } = publication;
  const own = pages.flatMap(({ id, sections }) =>
    sections.map((section) => on(id, section.id, section.title, section.paragraphs)),
  );
  return [
    on('about', 'what', aboutHeadings.what, aboutSite(publication)),
    on('about', 'reading', aboutHeadings.reading, howRead(publication)),
    on('about', 'ours', aboutHeadings.ours, [oursSentence(publication), ...oursList(publication)]),
    on('about', 'privacy', aboutHeadings.privacy, privacy),
    on('accessibility', 'aim', accessibilityHeadings.aim, [aim]),
    on(
      'accessibility',
      'checked',
      accessibilityHeadings.checked,
      checked.flatMap(({ what, how }) => [what, how]),
    ),
    on('accessibility', 'unchecked', accessibilityHeadings.unchecked, unchecked),
    on('accessibility', 'limits', accessibilityHeadings.limits, limits),
    ...own,
    {
      kind: 'page',
      title: questionRulesTitle,
      context: questionsTitle,
      path: paths.questionRules,
      text: [
        questionsLead,
        ...rulesAsked(publication).flatMap((rule) => {
          const { title, looksFor } = rules[rule].guide;
          return [title, looksFor];
        }),
      ],
    },
  ];
}

function on(
  page: keyof typeof passageTitles.page,
  anchor: string,
  title: string,
  text: readonly string[],
): SearchRecord {
  const path = `${paths[page]}#${anchor}`;
  return { kind: 'page', title, context: passageTitles.page[page], path, text: [...text] };
}
