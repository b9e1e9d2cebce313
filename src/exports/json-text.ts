/** A number written with exactly these digits: `0.0` stays `0.0`, and a long decimal loses nothing in the file. */
export class ExactNumber {
  readonly digits: string;

  constructor(digits: string) {
    this.digits = digits;
  }
}

/** A number with exactly these digits, or null where there is none. */
export function exactNumber(digits: string | undefined): Json {
  return digits === undefined ? null : new ExactNumber(digits);
}

/** What a JSON file may hold; of a list that is generated, each item is made when it is written. */
export type Json =
  string | number | boolean | null | ExactNumber | Json[] | Generator<Json, void> | JsonObject;

/** An object of a JSON file; its keys are written in the order they were set. */
export interface JsonObject {
  [key: string]: Json;
}

/** JSON text (characters composed, NFC) with a record a line and no space in it, so that two versions differ only in the lines whose data does. */
export function jsonText(value: Json): string {
  return `${written(value, '')}\n`;
}

function written(value: Json, indent: string): string {
  if (value instanceof ExactNumber) return value.digits;
  if (typeof value === 'string') return JSON.stringify(value.normalize('NFC'));
  if (value === null || typeof value !== 'object') return JSON.stringify(value);
  const inner = `${indent}  `;
  if (isList(value)) {
    const items = Array.from(value, (item) => inner + written(item, inner));
    return items.length === 0 ? '[]' : `[\n${items.join(',\n')}\n${indent}]`;
  }
  const members = Object.entries(value);
  const isRecord = members.every(([, member]) => !isContainer(member));
  const [open, between, close] = isRecord ? ['{', ',', '}'] : [`{\n${inner}`, `,\n${inner}`, `\n${indent}}`];
  const colon = isRecord ? ':' : ': ';
  const texts = members.map(([key, member]) => `${JSON.stringify(key)}${colon}${written(member, inner)}`);
  return members.length === 0 ? '{}' : `${open}${texts.join(between)}${close}`;
}

function isList(value: object): value is Json[] | Generator<Json, void> {
  return Symbol.iterator in value;
}

function isContainer(value: Json): boolean {
  return typeof value === 'object' && value !== null && !(value instanceof ExactNumber);
}
