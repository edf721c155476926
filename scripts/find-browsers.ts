/**
 * Finds a Chrome or Chromium and a Firefox: CHROME_PATH or FIREFOX_PATH, else where systems install them, else one downloaded before;
 * `ensureBrowser` also fetches one, from the browsers' own download sites, or from Debian's packages when it may.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { homedir, platform } from 'node:os';
import { delimiter, join } from 'node:path';
import {
  Browser,
  computeExecutablePath,
  detectBrowserPlatform,
  getInstalledBrowsers,
  install,
  resolveBuildId,
} from '@puppeteer/browsers';

export type BrowserName = 'chromium' | 'firefox';

interface Kind {
  variable: string;
  commands: string[];
  places: string[];
  download: Browser;
  debian: string;
}

const programFiles = [process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)'], process.env.LOCALAPPDATA];
const onWindows = (path: string): string[] =>
  programFiles.flatMap((base) => (base ? [join(base, path)] : []));

const KINDS: Record<BrowserName, Kind> = {
  chromium: {
    variable: 'CHROME_PATH',
    commands: ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome'],
    places: [
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
      ...onWindows('Google\\Chrome\\Application\\chrome.exe'),
    ],
    download: Browser.CHROME,
    debian: 'chromium',
  },
  firefox: {
    variable: 'FIREFOX_PATH',
    commands: ['firefox-esr', 'firefox'],
    places: [
      '/Applications/Firefox.app/Contents/MacOS/firefox',
      ...onWindows('Mozilla Firefox\\firefox.exe'),
    ],
    download: Browser.FIREFOX,
    debian: 'firefox-esr',
  },
};

const CACHE = join(homedir(), '.cache', 'sourcelight-browsers');

function onPath(command: string): string | undefined {
  const file = platform() === 'win32' ? `${command}.exe` : command;
  return (process.env.PATH ?? '')
    .split(delimiter)
    .map((folder) => join(folder, file))
    .find((path) => existsSync(path));
}

async function downloaded(kind: Kind): Promise<string | undefined> {
  if (!existsSync(CACHE) || readdirSync(CACHE).length === 0) return undefined;
  const found = await getInstalledBrowsers({ cacheDir: CACHE });
  return found.find((one) => one.browser === kind.download)?.executablePath;
}

/** The browser's executable, or null. */
export async function findBrowser(name: BrowserName): Promise<string | null> {
  const kind = KINDS[name];
  const named = process.env[kind.variable];
  if (named && existsSync(named)) return named;
  for (const command of kind.commands) {
    const path = onPath(command);
    if (path) return path;
  }
  return kind.places.find((place) => existsSync(place)) ?? (await downloaded(kind)) ?? null;
}

async function download(kind: Kind): Promise<string | null> {
  const system = detectBrowserPlatform();
  if (!system) return null;
  try {
    const buildId = await resolveBuildId(kind.download, system, 'stable');
    console.log(`Downloading ${kind.download} ${buildId} ...`);
    await install({ browser: kind.download, buildId, cacheDir: CACHE });
    return computeExecutablePath({ browser: kind.download, buildId, cacheDir: CACHE });
  } catch (error) {
    console.log(`Could not download ${kind.download}: ${error instanceof Error ? error.message : error}`);
    return null;
  }
}

function installFromDebian(kind: Kind): boolean {
  if (process.getuid?.() !== 0 || !onPath('apt-get')) return false;
  console.log(`Installing ${kind.debian} from Debian's packages ...`);
  const apt = (...args: string[]): boolean =>
    spawnSync('apt-get', args, {
      stdio: ['ignore', 'ignore', 'inherit'],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    }).status === 0;
  return apt('update', '-qq') && apt('install', '-y', '-qq', '--no-install-recommends', kind.debian);
}

/** @throws Error that says what to install when there is no way to the browser. */
export async function ensureBrowser(name: BrowserName): Promise<string> {
  const kind = KINDS[name];
  const found = await findBrowser(name);
  if (found) return found;
  // As root on Debian the packaged browser brings its libraries with it, which a download does not.
  if (installFromDebian(kind)) {
    const path = await findBrowser(name);
    if (path) return path;
  }
  const path = await download(kind);
  if (path) return path;
  throw new Error(
    `No ${name === 'chromium' ? 'Chrome or Chromium' : 'Firefox'} was found, and none could be fetched. ` +
      `Install one (on Debian: apt-get install ${kind.debian}) or set ${kind.variable} to its executable.`,
  );
}
