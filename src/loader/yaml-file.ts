import { FAILSAFE_SCHEMA, load, YAMLException } from 'js-yaml';
import { readFileSync } from 'node:fs';
import { decode, type Fault } from './encoding.ts';
import { yamlFault } from './yaml-fault.ts';

/** What stands in a YAML file: its text, and its data with every scalar as text (`28.6` stays `28.6`, `true` is a word). */
export interface YamlText {
  text: string;
  data: unknown;
}

/** Reads one YAML file, or tells what is wrong with it. UTF-8 with or without a byte order mark, LF or CRLF. */
export function readYamlFile(path: string): YamlText | { faults: Fault[] } {
  const bytes = bytesOf(path);
  if (!bytes) return { faults: [cannotBeOpened] };
  const decoded = decode(bytes);
  return 'faults' in decoded ? decoded : parseYaml(decoded.text);
}

function parseYaml(text: string): YamlText | { faults: Fault[] } {
  try {
    return { text, data: load(text, { schema: FAILSAFE_SCHEMA }) };
  } catch (error) {
    if (!(error instanceof YAMLException)) throw error;
    return { faults: [yamlFault(text, error)] };
  }
}

function bytesOf(path: string): Uint8Array | undefined {
  try {
    return readFileSync(path);
  } catch {
    return undefined;
  }
}

const cannotBeOpened: Fault = {
  field: 'ファイル全体',
  reason: 'ファイルを開けません。',
  remedy:
    'ファイルであること（フォルダーや切れたリンクでないこと）と、読む権限があることを確かめてください。',
};
