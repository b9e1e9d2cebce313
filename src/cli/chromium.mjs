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

/**
 * @param {string} root
 * @param {string} node
 */
function download(root, node) {
  console.log('Chromium が見つからないため、取得を試みます。 / No Chromium found; trying to download one.');
  const program = join(root, 'node_modules', 'playwright-core', 'cli.js');
  spawnSync(node, [program, 'install', 'chromium'], { stdio: 'inherit', timeout: 300_000 });
  return findChromium();
}

function installByApt() {
  if (process.getuid?.() !== 0 || spawnSync('apt-get', ['--version']).status !== 0) return undefined;
  console.log(
    'apt-get で chromium と fonts-noto-cjk を入れます。 / Installing chromium and fonts-noto-cjk with apt-get.',
  );
  const options = /** @type {const} */ ({
    stdio: 'inherit',
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  });
  spawnSync('apt-get', ['update', '-qq'], options);
  spawnSync('apt-get', ['install', '-y', '-qq', 'chromium', 'fonts-noto-cjk'], options);
  return findChromium();
}

/**
 * The path of a Chromium, installed now if need be, or nothing after having said what to do.
 * @param {string} root
 * @param {string} node
 */
export function obtainChromium(root, node) {
  const chosen = process.env['CHROMIUM_PATH'];
  const path = findChromium() ?? (chosen ? undefined : (download(root, node) ?? installByApt()));
  if (path) return path;
  console.error(
    chosen
      ? `CHROMIUM_PATH の ${chosen} は動きません。 / CHROMIUM_PATH is ${chosen}, which does not run.`
      : 'ブラウザーでの試験には Chromium か Google Chrome が必要です。入れるか、環境変数 CHROMIUM_PATH で場所を示してください。\n' +
          'The browser tests need Chromium or Google Chrome. Please install one, or name it in the variable CHROMIUM_PATH.',
  );
  return undefined;
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
