import { dirname, isAbsolute } from 'node:path';
import { renderPageHtml } from './page-html';
import { pageModel } from './page-model';
import { withoutFolders } from './without-folders';
import type { AccessReport } from '../../access/access-report';
import { renderReviewPage } from '../access/page';
import { filedFacts, type AppReport } from '../filed';
import type { Presentation, ReporterOf, Shown } from '../reporter';

/** For browsers: a page to look at, search and print. */
export const html: ReporterOf<'html'> = {
  report: withoutPlaces(page),
  diff: withoutPlaces(page),
  check: withoutPlaces(page),
  drift: withoutPlaces(page),
  access: withoutPlaces(reviewPage),
};

/** A page that says nothing of where on this machine something was read. */
function withoutPlaces<T extends { readonly source: string }>(show: (report: T, presentation: Presentation) => Shown) {
  return (report: T, presentation: Presentation): Shown => withoutFolders(show(report, presentation), [
    ...(isAbsolute(report.source) ? [dirname(report.source)] : []), ...presentation.folders,
  ]);
}

function page(report: AppReport, presentation: Presentation): string {
  return renderPageHtml(pageModel(report, presentation.rulesPage), presentation.pageAssets(), filedFacts(report, presentation));
}

function reviewPage(report: AccessReport, { pageAssets }: Presentation): Shown {
  return renderReviewPage(report, pageAssets());
}
