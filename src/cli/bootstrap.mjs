// @ts-check
// Plain JavaScript that any Node since 18 can run: it is started before anything is installed.
import { fileURLToPath } from 'node:url';
import { install, installationIsCurrent } from './installation.mjs';
import { findRuntime, neededVersion } from './runtime.mjs';

export const root = fileURLToPath(new URL('../..', import.meta.url));

/**
 * @param {string} japanese
 * @param {string} english
 * @returns {never}
 */
function stop(japanese, english) {
  console.error(`\n${japanese}\n${english}`);
  process.exit(1);
}

/**
 * Installs what is missing and gives the path of a Node that is new enough, or ends the process with one clear sentence.
 */
export function bootstrap() {
  if (!installationIsCurrent(root)) {
    console.log('必要なものをインストールします。 / Installing what is needed.');
    const outcome = install(root);
    if (outcome === 'no npm') {
      stop(
        'npm が見つからないので、必要なものを入れられません。https://nodejs.org/ から Node.js を入れ直してください（npm も入ります）。',
        'npm is missing, so that nothing can be installed. Please install Node.js from https://nodejs.org/ again (npm comes with it).',
      );
    }
    if (outcome === 'failed') {
      stop(
        'インストール（npm ci）に失敗しました。上の表示とネットワークの接続を確かめ、もう一度実行してください。',
        'The installation (npm ci) failed. Please see the lines above, check the network, and run this again.',
      );
    }
  }
  const runtime = findRuntime(root);
  if ('path' in runtime) return runtime.path;
  return stop(
    `Node.js ${neededVersion} 以上が必要です（今の版は ${runtime.found}）。https://nodejs.org/ から新しい版を入れてください。`,
    `Node.js ${neededVersion} or newer is needed (this is ${runtime.found}). Please install one from https://nodejs.org/.`,
  );
}
