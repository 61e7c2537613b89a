import type { CommandContext } from './command-context';
import { version } from './package-json';
import { isNewer } from '../formats/library-version';
import type { ReviewedApp } from '../review/app/reviewed-app';
import { HEADINGS } from '../review/render/vocabulary';

/**
 * Says on standard error what could not be read of an app. If a newer library wrote it, that is whatever this version of the command
 * does not know yet.
 *
 * @returns the app, with that among what could not be read
 */
export function reportUnread(app: ReviewedApp, { args, terminal, printed }: CommandContext): ReviewedApp {
  app.unread.forEach(({ text }) => terminal.err(`${HEADINGS.unread}: ${text}\n`));
  const { library } = app;
  if (library === undefined || !isNewer(library, version())) {
    return app;
  }
  const text = `parts that connect-profiles ${version()} does not know may be missing, because cdk-connect-security-profiles ${library} wrote this app. `
    + `To have them: npx connect-profiles@${library}`;
  // Two versions of an app are written by one library, as a rule.
  if (!printed.has(text)) {
    printed.add(text);
    terminal.err(`${HEADINGS.unread}: ${text} ${args.map(quoted).join(' ')}\n`);
  }
  return { ...app, unread: [{ text }, ...app.unread] };
}

/** As a shell takes it for one argument. */
function quoted(arg: string): string {
  if (/^[\w@%+=:,./-]+$/.test(arg)) {
    return arg;
  }
  return process.platform === 'win32' ? `"${arg}"` : `'${arg.replaceAll('\'', '\'\\\'\'')}'`;
}
