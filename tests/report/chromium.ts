import { accessSync, constants } from 'node:fs';
import path from 'node:path';
import { type Browser, type BrowserContext, type BrowserContextOptions, chromium, type Page } from 'playwright-core';

/** Debian's Chromium, or one on the PATH; undefined where there is none. */
export function findChromium(): string | undefined {
  const folders = ['/usr/bin', ...(process.env['PATH'] ?? '').split(path.delimiter)];
  return folders.flatMap((folder) => [path.join(folder, 'chromium'), path.join(folder, 'chromium-browser')]).find(isExecutable);
}

/** Why these tests cannot run, for `skip`; with CI=true that is no excuse, and they fail. */
export function whyNoChromium(): string | false {
  return findChromium() === undefined && process.env['CI'] !== 'true' ? 'chromium: not installed, the report was not looked at in a browser' : false;
}

/** A Chromium that reaches nothing but what a test gives it. Throws where there is none. */
export function launch(): Promise<Browser> {
  const executablePath = findChromium();
  if (executablePath === undefined) throw new Error('expected chromium in /usr/bin or on the PATH, found none. Fix: apt-get install chromium');
  const args = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'];
  return chromium.launch({ executablePath, args });
}

/** A page, and everything on it that a report must never do. */
export interface WatchedPage {
  readonly page: Page;
  readonly context: BrowserContext;
  /** Dialogs, console messages, errors, policy violations, and requests that leave the report's own files. */
  readonly offences: string[];
}

/** Opens a page that is watched from its first byte. */
export async function watchedPage(browser: Browser, home: string, options: BrowserContextOptions = {}): Promise<WatchedPage> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options });
  const page = await context.newPage();
  const offences: string[] = [];
  page.on('dialog', (dialog) => {
    offences.push(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  page.on('console', (message) => offences.push(`console: ${message.text()}`));
  page.on('pageerror', (error) => offences.push(`error: ${error.message}`));
  page.on('request', (request) => {
    if (!request.url().startsWith(home) && request.url() !== 'data:,') offences.push(`request: ${request.url()}`);
  });
  return { page, context, offences };
}

function isExecutable(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
