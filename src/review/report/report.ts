import { matrixOf, type Matrix } from './matrix';
import type { JudgedReport } from '../app/report-base';
import { review, type Review } from '../app/review';
import type { ReviewedApp } from '../app/reviewed-app';

/** Who holds what in an app, and what there is to say of it. */
export interface RolesReport extends JudgedReport, Review {
  readonly command: 'report';
  readonly matrix: Matrix;
}

/** Reviews an app: its roles, all permissions, and what the rules say of it. */
export function reportOf(app: ReviewedApp): RolesReport {
  const reviewed = review(app);
  return {
    ...reviewed,
    command: 'report',
    source: app.source,
    unread: app.unread.map(({ text }) => text),
    matrix: matrixOf(reviewed),
  };
}
