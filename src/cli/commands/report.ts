import { Command, Option } from 'commander';
import { review } from '../../review/app/review';
import { ofStacks } from '../../review/app/select';
import { renderReportCsv } from '../../review/render/report-csv';
import { renderReportJson } from '../../review/render/report-json';
import { renderReportMarkdown } from '../../review/render/report-markdown';
import { renderReportText } from '../../review/render/report-text';
import type { Severity } from '../../rules/finding';
import type { Context } from '../context';
import { ExitCode } from '../exit-code';
import { failing, failOnOption, nothingRead } from '../fail-on';
import { openApp } from '../git/open-app';
import { rulesPage } from '../package-json';
import { renderPage } from '../page';
import { formatOf, writeOutput, type OutputOptions } from '../write-output';

const FORMATS = ['text', 'html', 'markdown', 'csv', 'json'];

interface Options extends OutputOptions {
  readonly stack?: string;
  readonly failOn: Severity | 'never';
}

/** `connect-profiles report [APP]`. */
export function reportCommand(context: Context): Command {
  const { terminal, finish } = context;
  return new Command('report')
    .description('Shows the roles of an app as a matrix: who holds what, why, and what is to be said about it.')
    .argument('[app]', 'cloud assembly (the directory that "cdk synth" writes), template or git revision', 'cdk.out')
    .addOption(new Option('-f, --format <format>', 'what to write (default: by the ending of --output, otherwise text)').choices(FORMATS))
    .option('-o, --output <file>', 'where to write it (default: standard output)')
    .option('--json', 'the same as --format json, as docs/schemas/report.schema.json describes it')
    .option('--stack <pattern>', 'only roles of stacks like this; * stands for anything')
    .addOption(failOnOption())
    .addHelpText('after', EXAMPLES)
    .action(async (path: string, options: Options) => {
      const format = formatOf(options, FORMATS, terminal);
      const reviewed = review(ofStacks(await openApp(path, context), options.stack));
      const render: Record<string, () => string> = {
        text: () => renderReportText(reviewed, terminal.style),
        html: () => renderPage({ review: reviewed, rulesPage: rulesPage() }),
        markdown: () => renderReportMarkdown(reviewed, rulesPage()),
        csv: () => renderReportCsv(reviewed),
        json: () => renderReportJson(reviewed),
      };
      writeOutput(render[format]!(), options.output, terminal);
      finish(nothingRead(reviewed.app) ? ExitCode.couldNotTell : failing(reviewed.findings, options.failOn));
    });
}

const EXAMPLES = `
Examples:
  connect-profiles report                                  the roles of cdk.out, in the terminal
  connect-profiles report --output report.html             a page to look at, search and print
  connect-profiles report template.json --format markdown
  connect-profiles report --stack 'Prod/*' --fail-on warning`;
