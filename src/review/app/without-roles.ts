import type { ReviewedApp } from './reviewed-app';
import { visible } from '../../formats/visible';

/** An app that has none, judged as usual. */
export function withoutRoles(source: string): ReviewedApp {
  const judgement = { severities: {}, guardrails: [], findings: [] };
  return { source: visible(source), users: [], roles: [], validations: [], judgement, unread: [] };
}
