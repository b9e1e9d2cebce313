import { placesOf, questionInWords, staffPathOf } from '../../src/questions/found.ts';
import { questionsOf } from '../../src/questions/question.ts';
import { plain } from '../../src/text/words.ts';
import { inventedCities } from '../cities/every-city.ts';
import { publishedCity } from '../domain/published-city.ts';
import { realPublication } from '../exports/real-publication.ts';

/** The real city and every invented one. */
export const cities = [realPublication(), ...inventedCities.map(publishedCity)];

/** Every question of every city. */
export const questions = cities.flatMap(questionsOf);

/** What is said and shown of a question of one of the cities, by its id. */
export function saidOf(id: string) {
  const question = questions.find((each) => each.id === id)!;
  const { facts, asks } = questionInWords(question);
  return {
    words: [...facts, asks].map(plain).join(''),
    places: placesOf(question).map(({ path, words }) => `${path} ${words}`),
    staffPath: staffPathOf(question).join(' › '),
  };
}
