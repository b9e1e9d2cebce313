/** What a reader may ask of the sheets: exactly the questions that the rules find, on every page that they concern. */
import { describe, expect, it } from 'vitest';
import {
  answered,
  questionsOf,
  questionsOfIndicator,
  questionsOfMeasure,
  questionsOfProject,
  questionsAtGlance,
  questionsOnSheet,
  rulesAsked,
  rulesOff,
  type Question,
} from '../../src/questions/question.ts';
import { anchors, paths } from '../../src/addresses.ts';
import { dateLabel } from '../../src/text/changes.ts';
import { rules as questionRules } from '../../src/questions/rules.ts';
import { answerTitle, rulesOffLead } from '../../src/text/question-guide.ts';
import { questionInWords } from '../../src/questions/found.ts';
import { plain } from '../../src/text/words.ts';
import { publishedCity } from '../domain/published-city.ts';
import { realPublication } from '../exports/real-publication.ts';
import { html, wordsOf } from './built-page.ts';
import { builtSites } from './built-sites.ts';

const { root, hoshizora, yukiguni, maboroshi } = await builtSites(
  'root',
  'hoshizora',
  'yukiguni',
  'maboroshi',
);

/** The section of questions on a page, or nothing where there is none. */
const section = (path: string, folder: string) =>
  /<(section|div)\b[^>]*\bid="questions".*?(?:<\/section>|<\/details>)/s.exec(html(path, folder))?.[0] ?? '';

/** What a page asks, question by question, as a reader hears it. */
const askedOn = (path: string, folder: string) =>
  [...section(path, folder).matchAll(/<p class="asks">(.*?)<\/p>/gs)].map(([, words]) => wordsOf(words!));

const asks = (questions: Question[]) => questions.map((question) => plain(questionInWords(question).asks));

describe.each([
  ['the real city', root, realPublication()],
  ['星空市', hoshizora, publishedCity('hoshizora')],
  ['雪ぐに町', yukiguni, publishedCity('yukiguni')],
  ['まぼろし村', maboroshi, publishedCity('maboroshi')],
])('%s', (_, folder, city) => {
  it('asks on the page of every sheet what that sheet gives rise to, and nothing where it gives rise to nothing', () => {
    for (const sheet of city.sheets) {
      expect(askedOn(paths.sheet(sheet.key), folder), sheet.id).toEqual(asks(questionsOnSheet(sheet, city)));
    }
    expect(questionsOf(city).length).toBeGreaterThan(0);
  });

  it('asks on the pages of measures, indicators and projects what concerns them, over all years', () => {
    for (const measure of city.measures) {
      expect(askedOn(paths.measure(measure.id), folder)).toEqual(asks(questionsOfMeasure(measure, city)));
    }
    for (const { id } of city.indicators) {
      expect(askedOn(paths.indicator(id), folder)).toEqual(asks(questionsOfIndicator(id, city)));
    }
    for (const { id } of city.projects) {
      expect(askedOn(paths.project(id), folder)).toEqual(asks(questionsOfProject(id, city)));
    }
  });

  it('has the answer of the city, with its day and its department, under its question wherever that stands', () => {
    for (const question of questionsOf(city)) {
      const { sheet, id, indicators, projects, answer } = question;
      const paragraphs = answer?.paragraphs ?? [];
      for (const path of [
        paths.questions,
        paths.sheet(sheet.key),
        paths.measure(sheet.measure.id),
        ...indicators.map(paths.indicator),
        ...projects.map(paths.project),
      ]) {
        const [, below = ''] = html(path, folder).split(` id="${anchors.question(id)}"`);
        const words = wordsOf(below.split(/<li id="question-/)[0]!.split('</section>')[0]!);
        expect(below, `${id} on ${path}`).not.toBe('');
        for (const paragraph of paragraphs) expect(words).toContain(paragraph);
        expect(words.includes(answerTitle(city.site)), `${id} on ${path}`).toBe(answer !== undefined);
        if (answer) expect(words).toContain(dateLabel(answer.answeredOn));
        if (answer?.department) expect(words).toContain(answer.department.name);
      }
    }
  });

  it('leads from the glance of a sheet to what is answered, and where the site is not official to what is open', () => {
    for (const sheet of city.sheets) {
      const page = html(paths.sheet(sheet.key), folder);
      const glance = /<section\b[^>]*\bid="glance".*?<\/section>/s.exec(page)?.[0] ?? '';
      const ways = [...glance.matchAll(/href="#(question-[^"]+)"/g)].map(([, anchor]) => anchor!);
      const atGlance = questionsAtGlance(sheet, city);
      const own = sheet.own.indicators.flatMap(({ printed }) => atGlance.get(printed.id) ?? []);
      expect(ways.every((way) => own.some(({ id }) => anchors.question(id) === way))).toBe(true);
      expect(ways.length > 0).toBe(own.length > 0);
      for (const way of ways) expect(page).toContain(` id="${way}"`);
      expect(glance.includes('この数への問い')).toBe(own.some(({ answer }) => answer === undefined));
      expect(glance.includes(answerTitle(city.site))).toBe(answered(own).length > 0);
    }
  });

  it('leads from every question to the places that show what it is about', () => {
    const pages = city.sheets.map(({ key }) => paths.sheet(key));
    const places = pages.flatMap((path) => [...section(path, folder).matchAll(/href="\/([^"#]*)#([^"]+)"/g)]);
    expect(places.length).toBeGreaterThanOrEqual(questionsOf(city).length);
    for (const [, path, anchor] of places) expect(html(path!, folder)).toContain(` id="${anchor!}"`);
  });
});

describe('the page of all questions', () => {
  it.each([
    ['the real city', root, realPublication()],
    ['星空市', hoshizora, publishedCity('hoshizora')],
    ['まぼろし村', maboroshi, publishedCity('maboroshi')],
  ])('asks them all in %s, each once, and tells every rule and what is switched off', (_, folder, city) => {
    const page = html(paths.questions, folder);
    const asked = [...page.matchAll(/<p class="asks">(.*?)<\/p>/gs)].map(([, words]) => wordsOf(words!));
    expect(asked.sort()).toEqual(asks(questionsOf(city)).sort());
    const rules = wordsOf(/<section\b[^>]*\bid="rules".*?<\/section>/s.exec(page)?.[0] ?? '');
    for (const rule of rulesAsked(city)) {
      expect(rules).toContain(questionRules[rule].guide.title);
      expect(rules).toContain(questionRules[rule].guide.looksFor);
    }
    for (const rule of rulesOff(city)) {
      expect(rules).toContain(questionRules[rule].guide.title);
      expect(rules).not.toContain(questionRules[rule].guide.looksFor);
    }
    expect(rules.includes(rulesOffLead(city.site))).toBe(rulesOff(city).length > 0);
  });
});

describe('the first pages of an official site', () => {
  it.each([
    ['the home page', paths.home],
    ['the measure', paths.measure('103')],
    ['the sheet', paths.sheet({ measureId: '103', fiscalYear: 'FY2024', phase: 'settled' })],
  ])('do not ask before the reader has seen the figures: %s', (_, path) => {
    const [before = ''] = html(path, hoshizora).split(' id="questions"');
    expect(before).not.toContain('この数への問い');
    expect(before).not.toContain('でしょうか。');
  });
});

describe('the page of the real sheet', () => {
  const page = paths.sheet({ measureId: '103', fiscalYear: 'FY2021', phase: 'settled' });
  const words = wordsOf(section(page, root));

  it('names both facts before it asks', () => {
    expect(words).toContain('目標値は、1,000,000件と書かれています。');
    expect(words).toContain('「ホームページの閲覧数」が1,085,913件と書かれています');
    expect(words).toContain('令和3年度は、中止と書かれています。');
    expect(words).toContain('同じ年度に123人と書かれています');
  });

  it('says that a question is no finding of fault, and stands in the contents of the page', () => {
    expect(words).toContain('まちがいの指摘ではありません。');
    expect(html(page)).toMatch(/<nav[^>]*class="[^"]*\btoc\b.*?href="#questions".*?<\/nav>/s);
  });

  it('leaves the questions out of the official form', () => {
    const form = /<[^>]*class="form".*$/s.exec(html(page))![0];
    expect(form).toContain('重点施策マネジメントシート');
    expect(form).not.toContain('でしょうか');
  });
});
