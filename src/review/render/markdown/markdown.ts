import { renderCheck } from './check';
import { renderDiff } from './diff';
import { renderDrift } from './drift';
import { COMMENT, SUMMARY, type Room } from './fitting';
import { renderRoles } from './report';
import { renderAccessMarkdown } from '../access/markdown';
import type { ReporterOf } from '../reporter';

function shownIn(room: Room): ReporterOf<'summary'> {
  return {
    report: (report, { rulesPage }) => renderRoles(report, rulesPage, room),
    diff: (report, presentation) => renderDiff(report, presentation, room),
    check: (report, { rulesPage }) => renderCheck(report, rulesPage, room),
    drift: (report) => renderDrift(report, room),
  };
}

/** For pages and comments of code hosts. */
export const markdown: ReporterOf<'markdown'> = { ...shownIn(COMMENT), access: renderAccessMarkdown };

/** For the page of a run of GitHub Actions. */
export const summary: ReporterOf<'summary'> = shownIn(SUMMARY);
