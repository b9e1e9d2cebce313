/** Share pictures: what stands in them, that nothing leaves or touches, and the PNG that comes of it. */
import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { indicatorPicture } from '../../src/share/indicator-picture.ts';
import { pictureSize, type Drawn, type DrawnText } from '../../src/share/drawn.ts';
import {
  indicatorSharePicture,
  planSharePicture,
  sheetSharePicture,
  siteSharePicture,
} from '../../src/share/pictures.ts';
import { overviewPicture } from '../../src/share/overview-picture.ts';
import { sheetPicture } from '../../src/share/sheet-picture.ts';
import { shownIndicator } from '../../src/share/shown-indicator.ts';
import { shownPlan, shownSite, type ShownOverview } from '../../src/share/shown-overview.ts';
import { shownSheet } from '../../src/share/shown-sheet.ts';
import { widthOf } from '../../src/share/spacing.ts';
import { withTypeface } from '../../src/share/typeface.ts';
import { everyContent as cities } from '../cities/every-city.ts';
import { publicationIn } from './cities.ts';

const long =
  '夜光バスの停留所のうち、屋根と長いすと星座早見盤と足もと灯がすべてそろい、車いすのひとも小さな子どもも夜空を見上げて過ごせるように改めた停留所の数（仮設は除く。）';

interface Box {
  text: string;
  left: number;
  right: number;
  top: number;
  bottom: number;
}

/** The place of each line of text, capitals and digits measured. */
function boxesOf(marks: Drawn[]): Box[] {
  const texts = marks.filter((mark): mark is DrawnText => mark.type === 'text');
  return texts.map((mark) => ({
    text: mark.text,
    left: mark.x,
    right: mark.x + widthOf(mark.text, mark),
    top: mark.y - mark.size * 0.733,
    bottom: mark.y,
  }));
}

function outside(boxes: Box[]): string[] {
  const out = boxes.filter(
    ({ left, right, top, bottom }) =>
      left < 60 || right > pictureSize.width - 60 || top < 10 || bottom > pictureSize.height - 20,
  );
  return out.map(({ text }) => text);
}

function touching(boxes: Box[]): string[] {
  return boxes.flatMap((one, index) =>
    boxes
      .slice(index + 1)
      .filter(
        (other) =>
          one.left < other.right &&
          other.left < one.right &&
          one.top < other.bottom &&
          other.top < one.bottom,
      )
      .map((other) => `${one.text} / ${other.text}`),
  );
}

describe.each(cities)('%s', (folder) => {
  const publication = publicationIn(folder);
  const { plans, sheets, indicators, site } = publication;
  const sheetOf = (index: number) => sheets[index]!;

  it('has text inside every picture that touches no other text', async () => {
    const pictures = [
      () => boxesOf(overviewPicture(shownSite(publication))),
      ...plans.map((plan) => () => boxesOf(overviewPicture(shownPlan(plan, publication)))),
      ...sheets.map((sheet) => () => boxesOf(sheetPicture(shownSheet(sheet, site)))),
      ...indicators.map((indicator) => () => boxesOf(indicatorPicture(shownIndicator(indicator, site)))),
    ];
    for (const picture of pictures) {
      const boxes = await withTypeface(picture);
      expect([outside(boxes), touching(boxes)]).toEqual([[], []]);
    }
  });

  it('says 非公式 exactly where the site is', async () => {
    const boxes = await withTypeface(() => boxesOf(sheetPicture(shownSheet(sheetOf(0), site))));
    expect(boxes.some(({ text }) => text.startsWith('非公式'))).toBe(!site.official);
  });
});

it('shrinks, wraps and at last cuts long names, with everything in its place', async () => {
  const { sheets, indicators, site } = publicationIn('content');
  expect(Array.from(long).length).toBeGreaterThanOrEqual(80);
  sheets[0]!.record.measureName = long;
  for (const indicator of sheets[0]!.record.indicators) indicator.name = long;
  const named = { ...site, name: long };
  const overview = await withTypeface(() =>
    boxesOf(
      overviewPicture(
        shownSite({ ...publicationIn('content'), site: { ...named, description: long.repeat(3) } }),
      ),
    ),
  );
  const sheet = await withTypeface(() => boxesOf(sheetPicture(shownSheet(sheets[0]!, named))));
  const indicator = await withTypeface(() =>
    boxesOf(indicatorPicture(shownIndicator(indicators[1]!, named))),
  );
  for (const boxes of [overview, sheet, indicator])
    expect([outside(boxes), touching(boxes)]).toEqual([[], []]);
  const name = indicator.slice(
    indicator.findIndex(({ text }) => text.startsWith('夜光バス') && text !== long) + 1,
  );
  expect(name.length).toBeGreaterThan(0);
  expect(sheet.some(({ text }) => text.endsWith('…'))).toBe(true);
});

describe('words', () => {
  const { sheets, indicators, site } = publicationIn('content');
  const textsOf = async (layOut: () => Drawn[]) =>
    (await withTypeface(() => boxesOf(layOut()))).map(({ text }) => text);
  const indicatorTexts = (id: string) =>
    textsOf(() =>
      indicatorPicture(
        shownIndicator(
          indicators.find((each) => each.id === id)!,
          site,
        ),
      ),
    );

  it('show value, target, letter, year and source', async () => {
    const texts = await indicatorTexts('103-kpi-9');
    expect(texts).toEqual(
      expect.arrayContaining(['1,450,173', '1,000,000', 'S', '令和3年度（2021年度）の実績値']),
    );
    expect(texts.some((text) => text.startsWith('出典：旭市「'))).toBe(true);
  });

  it('name an absence instead of a number', async () => {
    expect(await indicatorTexts('103-kpi-11')).toEqual(expect.arrayContaining(['中止', '―', '1,400']));
    const [, ...outcome] = await indicatorTexts('41191-outcome-1');
    expect(outcome).toEqual(expect.arrayContaining(['「-」', '記載なし']));
  });

  it('give a target that is a direction as its word', async () => {
    expect(await indicatorTexts('103-headline-1')).toEqual(
      expect.arrayContaining(['−61', '増加', '数値なし', 'D']),
    );
  });

  it('show all letters of a sheet', async () => {
    const texts = await textsOf(() => sheetPicture(shownSheet(sheets[0]!, site)));
    expect(texts.filter((text) => /^[SABCD―]$/.test(text))).toEqual(['D', 'S', 'S', '―']);
  });

  it('say what a sheet holds that has neither indicators nor letters', async () => {
    const [sheet] = publicationIn('content').sheets;
    sheet!.record.indicators = [];
    sheet!.own.indicators = [];
    expect((await textsOf(() => sheetPicture(shownSheet(sheet!, site)))).join('')).toContain('7事業の事業費');
  });
});

it('counts what there is no room for', async () => {
  const { sheets, site } = publicationIn('tests/cities/hoshizora/content');
  const crowded = sheets.find(({ record }) => record.indicators.length > 4)!;
  const boxes = await withTypeface(() => boxesOf(sheetPicture(shownSheet(crowded, site))));
  expect(boxes.map(({ text }) => text)).toContain(`ほか${crowded.record.indicators.length - 3}つの指標`);
  const [first] = crowded.own.indicators;
  crowded.own.indicators = Array.from({ length: 15 }, () => first!);
  const more = await withTypeface(() => boxesOf(sheetPicture(shownSheet(crowded, site))));
  expect(more.map(({ text }) => text)).toContain('ほか12の指標');
});

it('says of a whole site and of a plan how much they hold, and nothing of what they lack', async () => {
  const asahi = publicationIn('content');
  const wordsOf = async (shown: ShownOverview) =>
    (await withTypeface(() => boxesOf(overviewPicture(shown)))).map(({ text }) => text);
  const words = await wordsOf(shownSite(asahi));
  expect(words).toContain(asahi.site.name);
  for (const each of [asahi.measures, asahi.indicators, asahi.projects])
    expect(words).toContain(String(each.length));
  const hotaru = publicationIn('tests/cities/hotaru/content');
  const plan = await wordsOf(shownPlan(hotaru.plans[0]!, hotaru));
  expect(plan).toContain(hotaru.plans[0]!.name);
  expect(hotaru.projects).toEqual([]);
  expect(plan).not.toContain(hotaru.vocabulary.project);
});

describe('the PNG', () => {
  const publication = publicationIn('content');
  const { plans, sheets, indicators, site } = publication;
  const pictures = [
    siteSharePicture(publication),
    planSharePicture(plans[0]!, publication),
    sheetSharePicture(sheets[0]!, publication),
    indicatorSharePicture(indicators[1]!, publication),
  ];

  it.each(pictures)('$path is read as 1200 by 630 and is small', async (picture) => {
    const bytes = await picture.bytes();
    expect([...bytes.slice(0, 8)]).toEqual([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
    expect(await sharp(bytes).metadata()).toMatchObject({ format: 'png', ...pictureSize });
    expect(bytes.length).toBeLessThan(60_000);
  });

  it.each(pictures)(
    '$path has the same bytes again, and words for those who cannot see it',
    async (picture) => {
      expect(await picture.bytes()).toEqual(await picture.bytes());
      expect(picture.alt).toContain(site.name);
    },
  );
});

it('writes words out whole that a sheet gives as grades, beside what they judge', async () => {
  const { sheets, site } = publicationIn('tests/cities/yukiakari/content');
  const textOf = async (id: string) =>
    (
      await withTypeface(() =>
        boxesOf(
          sheetPicture(
            shownSheet(
              sheets.find((each) => each.id === id)!,
              site,
            ),
          ),
        ),
      )
    )
      .map(({ text }) => text)
      .join('')
      .replaceAll('　', '');
  expect(await textOf('2024/4-1-02')).toContain('今後の方向性（二次評価）計画どおりに進めることが適当');
  const many = await textOf('2024/3-2-1-04');
  for (const axis of [
    '妥当性（一次評価）',
    '今後の方向性（一次評価）現状維持',
    '今後の方向性（二次評価）拡充',
  ])
    expect(many).toContain(axis);
  expect(many).not.toContain('…');
});
