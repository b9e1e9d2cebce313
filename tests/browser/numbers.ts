import type { Page } from 'playwright-core';
import { factsOf } from '../../src/domain/observation/fact.ts';
import type { Publication } from '../../src/domain/publication/publication.ts';
import type { Language } from '../../src/schema/language.ts';
import { actualLabelsIn, moneyBasis, type Based } from '../../src/text/basis.ts';
import { capitalized } from '../../src/text/chart.ts';
import { readableNumber } from '../../src/text/number.ts';
import { everyYear } from '../../src/schema/every-year.ts';
import { periodYear } from '../../src/domain/observation/period.ts';
import { unitAfter } from '../../src/text/stated.ts';
import { periodIn, shortYear } from '../../src/text/period.ts';

/** A number that a page may show, and what has to stand with it; of several spellings any one will do. */
export interface Sought {
  /** As people read it: 52,027.17. */
  number: string;
  /** What it is, for whoever reads the failure. */
  what: string;
  unit: string[];
  period: string[];
  /** Where it is no 決算 or 実績: 予算, 予算値. */
  basis: string[];
}

/** One place of a page where such a number is to be seen. */
export interface Shown {
  number: string;
  /** The text that it stands in. */
  text: string;
  /** What it lacks: «outside the component», «no unit to be seen». */
  faults: string[];
}

/** Every number of a city that is long enough to be told from all others, with what has to stand beside it. */
export function soughtIn({ sheets, indicators, language }: Publication): Sought[] {
  const basisOf = (of: Based) => {
    const words = [actualLabelsIn[language][of.basis ?? 'settled'], moneyBasis(of, language)];
    return [...words, ...words.map(capitalized)];
  };
  const periodsOf = (of: { period?: string; everyYear?: true }) => periodsIn(language, of);
  const stated = sheets.flatMap(({ observations, costs, record, key }) => [
    ...observations.flatMap(({ value, unit, ...rest }) =>
      value === undefined
        ? []
        : [
            {
              number: readableNumber(value),
              what: `${rest.indicatorId} ${rest.role}`,
              unit: [unit ?? ''],
              period: periodsOf(rest),
              basis: isPlain(rest) ? [] : basisOf(rest),
            },
          ],
    ),
    ...costs.flatMap(({ published, unit, period, item, ...rest }) =>
      published === undefined
        ? []
        : [
            {
              number: readableNumber(published),
              what: `${rest.projectId ?? 'own'} ${item}`,
              unit: [unitAfter(unit, language, published).trim()],
              period: periodsOf({ period }),
              basis: isPlain(rest) ? [] : [moneyBasis(rest)],
            },
          ],
    ),
    ...(record.progress?.steps ?? []).flatMap(({ step, share, count }) => [
      {
        number: readableNumber(share),
        what: `share of ${step}`,
        unit: ['%'],
        period: periodsOf({ period: key.fiscalYear }),
        basis: [],
      },
      ...(count === undefined
        ? []
        : [
            {
              number: readableNumber(String(count)),
              what: `count of ${step}`,
              unit: ['事業'],
              period: periodsOf({ period: key.fiscalYear }),
              basis: [],
            },
          ]),
    ]),
  ]);
  const differences = indicators.flatMap(({ id, observations }) =>
    factsOf(observations).flatMap(({ difference, observation: { unit, period } }) =>
      difference === undefined
        ? []
        : [
            {
              number: readableNumber(difference),
              what: `difference of ${id}`,
              unit: [unit ?? ''],
              period: periodsOf(period === undefined ? {} : { period }),
              basis: [],
            },
          ],
    ),
  );
  const bands = indicators.flatMap(({ id, reading: { band }, statements }) =>
    band
      ? [band.from, band.to].map((limit) => ({
          number: readableNumber(limit),
          what: `band of ${id}`,
          unit: [statements[0]?.printed.unit ?? ''],
          period: [],
          basis: [],
        }))
      : [],
  );
  const all = [...stated, ...differences, ...bands].filter(
    ({ number }) => number.replace(/\D/g, '').length > 2,
  );
  return [...Map.groupBy(all, ({ number }) => number).values()].flatMap((alike) => {
    // What two facts share cannot be told apart, so either's words will do.
    const [first] = alike;
    return first
      ? [
          {
            ...first,
            unit: alike.flatMap(({ unit }) => unit),
            period: alike.flatMap(({ period }) => period),
            basis: alike.every(({ basis }) => basis.length > 0) ? alike.flatMap(({ basis }) => basis) : [],
          },
        ]
      : [];
  });
}

function isPlain({ basis = 'settled', stage }: Parameters<typeof moneyBasis>[0]): boolean {
  return basis === 'settled' && stage === undefined;
}

/** Every way to say when something was: 令和24年度, R24, 2042; that it is of every year; nothing where the paper says nothing. */
function periodsIn(
  language: Language,
  { period, everyYear: every }: { period?: string; everyYear?: true },
): string[] {
  if (every) return [everyYear, 'every year', 'Every year'];
  if (period === undefined) return [];
  const year = periodYear(period);
  return [
    periodIn(language, period),
    ...(/^[A-Z]+\d{4}$/.test(period) ? [shortYear(year), String(year)] : []),
  ];
}

/** Which pieces of text a screen reader meets, in the order of the document; white space is none. */
async function spokenTexts(page: Page): Promise<boolean[]> {
  const session = await page.context().newCDPSession(page);
  await session.send('Accessibility.enable');
  const { root } = await session.send('DOM.getDocument', { depth: -1 });
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  const spoken = new Set(
    nodes.flatMap(({ ignored, role, backendDOMNodeId }) =>
      !ignored && role?.value === 'StaticText' && backendDOMNodeId !== undefined ? backendDOMNodeId : [],
    ),
  );
  type Node = typeof root;
  const texts = (node: Node): Node[] => (node.nodeType === 3 ? [node] : (node.children ?? []).flatMap(texts));
  return texts(root)
    .filter(({ nodeValue }) => nodeValue.trim() !== '')
    .map(({ backendNodeId }) => spoken.has(backendNodeId));
}

/** Where a page shows some numbers, and what is missing there. What is folded away is opened first. */
export async function numbersOn(page: Page, sought: readonly Sought[]): Promise<Shown[]> {
  await page.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = true;
  });
  const spoken = await spokenTexts(page);
  return page.evaluate(
    ([wanted, isSpoken]) => {
      const texts: Text[] = [];
      const walker = document.createTreeWalker(document, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node; node = walker.nextNode())
        if (node.textContent?.trim()) texts.push(node as Text);
      if (texts.length !== isSpoken.length)
        throw new Error(`${texts.length} texts, ${isSpoken.length} in the tree`);
      const placeOf = new Map(texts.map((text, place) => [text, place]));

      const isCut = (element: Element | null): boolean =>
        element !== null &&
        (getComputedStyle(element).clipPath === 'inset(50%)' || isCut(element.parentElement));
      const isSeen = (text: Text): boolean => {
        const parent = text.parentElement;
        if (!parent?.checkVisibility({ visibilityProperty: true, opacityProperty: true }) || isCut(parent))
          return false;
        const range = document.createRange();
        range.selectNodeContents(text);
        return [...range.getClientRects()].some(({ width, height }) => width > 0 && height > 0);
      };
      const seen = new Set(texts.filter(isSeen));
      const generated = (element: Element): string =>
        element.checkVisibility() && !isCut(element)
          ? ['::before', '::after']
              .map((pseudo) => getComputedStyle(element, pseudo))
              .map(({ content, display }) =>
                display === 'none' ? '' : (/^"(.*?)"/.exec(content)?.[1] ?? ''),
              )
              .join('')
          : '';
      /** What is to be seen, or heard, of an element. */
      const said = (element: Element | null | undefined, way: 'seen' | 'heard'): string => {
        if (!element) return '';
        const words = texts.filter(
          (text) =>
            element.contains(text) &&
            (way === 'seen' ? seen.has(text) : isSpoken[placeOf.get(text) ?? -1] === true),
        );
        const made = [element, ...element.querySelectorAll('td, th')].map(generated);
        return [...made, ...words.map(({ data }) => data)].join(' ');
      };

      /** The cells over and before a cell. */
      const headsOf = (cell: HTMLTableCellElement): Element[] => {
        const table = cell.closest('table');
        if (!table) return [];
        const grid: (HTMLTableCellElement | undefined)[][] = [];
        [...table.rows].forEach((row, y) => {
          for (const each of row.cells) {
            let x = 0;
            while (grid[y]?.[x]) x++;
            for (let down = 0; down < each.rowSpan; down++)
              for (let across = 0; across < each.colSpan; across++)
                (grid[y + down] ??= [])[x + across] = each;
          }
        });
        const y = grid.findIndex((row) => row.includes(cell));
        const xs = (grid[y] ?? []).flatMap((each, x) => (each === cell ? x : []));
        const over = grid.slice(0, y).flatMap((row) => xs.map((x) => row[x]));
        const heads = over.filter((each) => each?.scope === 'col' || each?.closest('thead'));
        const before = (grid[y] ?? []).filter(
          (each) => each && each !== cell && (each.localName === 'th' || /^(un|c|k)\b/.test(each.className)),
        );
        const group = cell.closest('tbody')?.querySelector('th[scope=rowgroup]');
        return [...heads, ...before, group, table.caption].filter(
          (each) => each !== null && each !== undefined,
        );
      };
      /** What names a slot of the chart over a table whose rows stand under its slots. */
      const axisOver = (cell: Element): Element[] => {
        const row = cell.closest('.under-chart tr');
        const chart = row?.closest('table')?.parentElement?.querySelector('figure.chart');
        if (!row || !chart) return [];
        const { left, right } = row.getBoundingClientRect();
        return [...chart.querySelectorAll('text')].filter((label) => {
          const box = label.getBoundingClientRect();
          const middle = (box.left + box.right) / 2;
          return left <= middle && middle <= right;
        });
      };
      /** The headings over a place, with the sentences that stand under them. */
      const headingsOf = (place: Element): Element[] => {
        const headings: Element[] = [];
        for (let box = place.parentElement; box && box.localName !== 'main'; box = box.parentElement)
          headings.push(
            ...box.querySelectorAll(
              ':scope > :is(h2, h3, h4, h5, header, summary, figcaption, .cap, dt, .side-head)',
            ),
          );
        return headings;
      };
      const spelled = (number: string) =>
        new RegExp(`(?<![\\d,.])(?:${number}|${number.replaceAll(',', '')})(?![\\d]|[.,]\\d)`, 'u');

      // 円 is not what 千円 says.
      const names = (text: string, word: string): boolean =>
        word === '円' ? /(?<![千万億])円/u.test(text) : text.includes(word);
      const has = (
        places: (Element | null | undefined)[],
        way: 'seen' | 'heard',
        words: readonly string[],
      ): boolean =>
        words.length === 0 || places.some((place) => words.some((word) => names(said(place, way), word)));

      const inText = (text: Text): Shown[] =>
        wanted.flatMap(({ number, unit, period, basis, what }) => {
          const parent = text.parentElement;
          if (!parent || !spelled(number).test(text.data) || parent.closest('svg, option')) return [];
          const cell = parent.closest<HTMLTableCellElement>('td, th');
          const sentence =
            parent.closest('p, li, dd, dt, td, th, summary, figcaption, caption, h1, h2, h3, h4') ??
            parent.parentElement;
          const cards = ['li', 'dl', 'tr', '.eq-n', '.why', '.h'].map((card) => parent.closest(card));
          const near = [
            sentence,
            ...(cell ? [cell, ...headsOf(cell)] : []),
            parent.closest('figure')?.querySelector('.cap'),
          ];
          const around = [...near, ...cards, ...headingsOf(parent), ...(cell ? axisOver(cell) : [])];
          const own = said(cell ?? sentence, seen.has(text) ? 'seen' : 'heard');
          const ways = [...(seen.has(text) ? (['seen'] as const) : []), 'heard' as const];
          const faults = [
            ...(parent.closest('[data-n]') ? [] : ['outside the component']),
            ...(isSpoken[placeOf.get(text) ?? -1] ? [] : ['not spoken']),
            ...ways.flatMap((way) => [
              ...(has(near, way, unit) ? [] : [`no unit (${unit.join(' or ')}) to be ${way}`]),
              ...(has(around, way, period) ? [] : [`no period (${period.join(' or ')}) to be ${way}`]),
              ...(has(around, way, basis) ? [] : [`no basis (${basis.join(' or ')}) to be ${way}`]),
            ]),
            ...(basis.length > 0 && own.includes('実績') && !basis.some((word) => own.includes(word))
              ? ['called 実績']
              : []),
          ];
          return [{ number: `${number} (${what})`, text: own.trim().slice(0, 80), faults }];
        });

      // What is said in the place of a picture stands for itself.
      const inLabel = (element: Element): Shown[] => {
        const label = element.getAttribute('aria-label') ?? element.getAttribute('alt') ?? '';
        return wanted
          .filter(({ number }) => spelled(number).test(label))
          .map(({ number, unit, period, basis, what }) => ({
            number: `${number} (${what})`,
            text: `label: ${label.slice(0, 80)}`,
            faults: Object.entries({ unit, period, basis }).flatMap(([kind, words]) =>
              words.length === 0 || words.some((word) => label.includes(word))
                ? []
                : [`no ${kind} in the label`],
            ),
          }));
      };
      return [
        ...texts.filter((text, place) => seen.has(text) || isSpoken[place]).flatMap(inText),
        ...[...document.querySelectorAll('[aria-label], [alt]')]
          .filter((element) => element.checkVisibility())
          .flatMap(inLabel),
      ];
    },
    [sought, spoken] as const,
  );
}
