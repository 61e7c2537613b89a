import { resultsOf, type JudgingReport, type Result } from './results';
import { visible } from '../../../formats/visible';
import type { Presentation, ReporterOf } from '../reporter';
import { asSentence, byWaiver, count, levelOf, roleTitle } from '../vocabulary';

/** For the log of a step of GitHub Actions, which shows each line as an annotation of the file. */
export const github: ReporterOf<'github'> = { report: annotations, diff: annotations, check: annotations, drift: annotations };

const COMMANDS = { error: 'error', warning: 'warning', info: 'notice' } as const;

/** Of a comparison, only what is new: the rest is nothing that the change is to blame for. */
function annotations(report: JudgingReport, { inRepository }: Presentation): string {
  const { open } = byWaiver(resultsOf(report).filter(({ isNew }) => isNew !== false));
  const levels = [...new Set(open.map(levelOf))].map((level) => count(open.filter((one) => levelOf(one) === level).length, level));
  return [...open.map((result) => annotation(result, inRepository)), `${levels.join(', ') || 'No findings'}.`].join('\n') + '\n';
}

function annotation(result: Result, inRepository: Presentation['inRepository']): string {
  const { severity, rule, message, fix, at } = result;
  const file = inRepository(at.file);
  const place = file === undefined ? [] : [['file', file], ['line', at.line], ['endLine', at.endLine], ['col', at.column], ['endColumn', at.endColumn]] as const;
  const properties = [...place, ['title', [rule, roleTitle(result)].filter(Boolean).join(' · ')] as const]
    .filter(([, value]) => value !== undefined).map(([name, value]) => `${name}=${property(String(value))}`);
  return `::${COMMANDS[severity]} ${properties.join(',')}::${data(`${message} ${asSentence(fix)}`)}`;
}

/** As runners read it back: a text on one line, in which nothing begins a command of the older form either. */
function data(text: string): string {
  return visible(text).replace(/%/g, '%25').replace(/\r/g, '%0D').replace(/\n/g, '%0A').replace(/##(?=\w*\[)/g, '# #');
}

function property(text: string): string {
  return data(text).replace(/:/g, '%3A').replace(/,/g, '%2C');
}
