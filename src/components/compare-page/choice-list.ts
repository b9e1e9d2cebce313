import { current, type RoleWords } from '../../domain/observation/observation.ts';
import { indicatorListing } from '../../domain/publication/indicator-listing.ts';
import { once } from '../../domain/publication/once.ts';
import { newestOf, type Indicator, type Publication } from '../../domain/publication/publication.ts';
import { indicatorTitle } from '../../text/indicator-page.ts';
import { roleLabels } from '../../text/role.ts';
import type { ListedChoice } from '../compare/choices.ts';

/** An indicator as the list names it: with its kind and number, and the project whose it is. */
export function choiceOf(indicator: Indicator): ListedChoice {
  const { printed, sheet, project } = newestOf(indicator.statements);
  const title = indicatorTitle(printed, sheet);
  const direction = current(indicator.observations).findLast((each) => each.targetDirection)?.targetDirection;
  return {
    id: indicator.id,
    title: project ? `${title}（${project.printed.name}）` : title,
    measures: indicator.measures.map(({ id }) => id),
    ...(direction === undefined ? {} : { toward: direction }),
    ...ownWords(sheet.vocabulary),
  };
}

/** Every indicator that can be chosen, in the order of the list; empty where the page itself has them all. */
export const choiceList = once((publication: Publication): ListedChoice[] => {
  const { groups, holds } = indicatorListing(publication);
  if (holds === 'all') return [];
  const inOrder = groups.flatMap(({ measures }) =>
    measures.flatMap(({ own, ofProjects }) => [
      ...own,
      ...ofProjects.flatMap(({ indicators }) => indicators),
    ]),
  );
  return [...new Set(inOrder)].map(choiceOf);
});

/** What its form calls the numbers, where that is not what they are called everywhere. */
function ownWords({ baseline, target, actual }: RoleWords): Pick<ListedChoice, 'words'> {
  const words = { baseline, target, actual };
  const roles = ['baseline', 'target', 'actual'] as const;
  return roles.every((role) => words[role] === roleLabels[role]) ? {} : { words };
}
