import { FAILSAFE_SCHEMA, load, YAMLException } from 'js-yaml';
import { decode, type Fault } from './encoding.ts';
import { yamlFault } from './yaml-fault.ts';

/** What stands in a YAML file: its text, and its data with every scalar as text (`28.6` stays `28.6`, `true` is a word). */
export interface YamlText {
  text: string;
  data: unknown;
}

/**
 * Reads the bytes of one YAML file, or tells what is wrong with them. UTF-8 with or without a byte order mark, LF or CRLF. No bytes:
 * the file was there, and could not be opened.
 */
export function readYaml(bytes: Uint8Array | undefined): YamlText | { faults: Fault[] } {
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

const cannotBeOpened: Fault = {
  field: 'ファイル全体',
  reason: 'ファイルを開けません。',
  remedy:
    'ファイルであること（フォルダーや切れたリンクでないこと）と、読む権限があることを確かめてください。',
};
