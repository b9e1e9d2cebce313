// @ts-check
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { homedir, platform } from 'node:os';
import { basename, delimiter, join } from 'node:path';

const commands = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'];

const usualPlaces = {
  darwin: ['/Applications', join(homedir(), 'Applications')].flatMap((folder) => [
    join(folder, 'Chromium.app/Contents/MacOS/Chromium'),
    join(folder, 'Google Chrome.app/Contents/MacOS/Google Chrome'),
  ]),
  win32: ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap((name) => {
    const folder = process.env[name];
    return folder
      ? [
          join(folder, 'Google/Chrome/Application/chrome.exe'),
          join(folder, 'Chromium/Application/chrome.exe'),
        ]
      : [];
  }),
};

const playwrightCaches = {
  darwin: join(homedir(), 'Library/Caches/ms-playwright'),
  win32: join(process.env['LOCALAPPDATA'] ?? homedir(), 'ms-playwright'),
  linux: join(homedir(), '.cache/ms-playwright'),
};

/**
 * @template Value
 * @param {Record<string, Value>} byPlatform
 * @returns {Value | undefined}
 */
const here = (byPlatform) => byPlatform[platform()];

/** @param {string} path */
function runs(path) {
  if (!existsSync(path)) return false;
  // On Windows `--version` opens a window; elsewhere it tells a browser from a stub that only says how to install one.
  return platform() === 'win32' || spawnSync(path, ['--version'], { timeout: 30_000 }).status === 0;
}

/** What Playwright downloaded earlier, newest first. */
function downloaded() {
  const cache = process.env['PLAYWRIGHT_BROWSERS_PATH'] ?? here(playwrightCaches);
  if (!cache || !existsSync(cache)) return [];
  const programs = ['chrome', 'chrome.exe', 'Chromium', 'Google Chrome for Testing'];
  return readdirSync(cache)
    .filter((folder) => /^chromium-\d+$/.test(folder))
    .sort((one, other) => Number(other.slice(9)) - Number(one.slice(9)))
    .flatMap((folder) =>
      readdirSync(join(cache, folder), { recursive: true })
        .map((file) => join(cache, folder, String(file)))
        .filter((file) => programs.includes(basename(file))),
    );
}

/** The path of a Chromium that is on this machine, or nothing. */
export function findChromium() {
  const chosen = process.env['CHROMIUM_PATH'];
  if (chosen) return runs(chosen) ? chosen : undefined;
  const onPath = (process.env['PATH'] ?? '')
    .split(delimiter)
    .filter(Boolean)
    .flatMap((folder) => commands.map((command) => join(folder, command)));
  return [...onPath, ...(here(usualPlaces) ?? []), ...downloaded()].find(runs);
}

/** Why there is no Chromium for the browser tests, and what to do about it. */
export function lackOfChromium() {
  const chosen = process.env['CHROMIUM_PATH'];
  return chosen
    ? `CHROMIUM_PATH is ${chosen}, which does not run: name a Chromium that does`
    : 'no Chromium: install Chromium or Google Chrome (apt-get install chromium), or name one in the variable CHROMIUM_PATH';
}

/** Without a Japanese font the pages show boxes, and every measurement of text is wrong. */
export function warnWithoutJapaneseFont() {
  if (platform() !== 'linux') return;
  const fonts = spawnSync('fc-list', [':lang=ja'], { encoding: 'utf8' });
  if (fonts.status === 0 && fonts.stdout.trim() !== '') return;
  console.warn(
    '日本語のフォントが見つかりません（例: fonts-noto-cjk）。画面の試験の結果が変わることがあります。\n' +
      'No Japanese font was found (fonts-noto-cjk, for example); tests of what a page looks like may differ.',
  );
}
