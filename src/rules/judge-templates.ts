import type { Finding } from './finding';
import { judge, type JudgeOptions } from './judge';
import { withNames } from '../permissions/catalog/texts';
import type { Role } from '../roles/role';

/** Judges roles of templates: nobody knows how they are written in code. */
export function judgeTemplates(roles: readonly Role[], options: JudgeOptions): Finding[] {
  return inWordsOfTemplates(judge(roles, options), roles).map(({ ways: _, ...finding }) => finding);
}

/** Findings of which those about a role that no construct of this library made go by the names of permissions that templates have. */
export function inWordsOfTemplates(findings: readonly Finding[], roles: readonly Role[]): Finding[] {
  const withoutConstruct = new Set(roles.filter(({ reading }) => reading?.isTemplateOnly).map(({ id }) => id));
  return findings.map((finding) => {
    const { ways: _, ...own } = finding;
    return finding.role !== undefined && withoutConstruct.has(finding.role) ? { ...own, fix: withNames(finding.fix) } : finding;
  });
}
