import type { CommandContext } from './command-context';
import { repositoryPath } from './git/repository-path';
import { machineFolders, repositoryState } from './git/repository-state';
import { rulesPage, version } from './package-json';
import type { Target } from './report-options';
import { writeFile } from './write-output';
import { secondsOf } from '../formats/instance-snapshot';
import type { Format } from '../review/render/formats';
import type { Presentation, Report } from '../review/render/reporter';
import { render, renderParts, reporterOf } from '../review/render/reporters';

/** What makes pages look and react; the bundle has all of it as texts. */
declare const PAGE_STYLE: string;
declare const PAGE_SCRIPT: string;
declare const REVIEW_STYLE: string;

/** A report as a text. */
export async function rendered(report: Report, { name }: Format, context: Where): Promise<string> {
  return render(report, await reporterOf(name), presentationFor(context));
}

type Where = Pick<CommandContext, 'terminal' | 'now'>;

function presentationFor({ terminal, now }: Where): Presentation {
  return {
    style: terminal.style,
    made: secondsOf(now()),
    repository: repositoryState,
    folders: machineFolders(),
    version: version(),
    rulesPage: rulesPage(),
    inRepository: repositoryPath,
    pageAssets: () => ({ style: PAGE_STYLE, script: PAGE_SCRIPT, reviewStyle: REVIEW_STYLE }),
  };
}

/**
 * Writes a report wherever it was asked for.
 *
 * @throws InputError if a file cannot be written
 */
export async function writeReport(report: Report, targets: readonly Target[], context: Where): Promise<void> {
  const { terminal } = context;
  for (const { format, file } of targets) {
    const parts = renderParts(report, await reporterOf(format.name), presentationFor(context));
    if (file !== undefined) {
      writeFile(file, parts, terminal);
      continue;
    }
    for (const part of parts) {
      if (format.isForLog) {
        terminal.outCommands(part);
      } else {
        terminal.out(part);
      }
    }
  }
}
