import type { Finding } from './finding';
import { judge, type JudgeOptions } from './judge';
import { withNames } from '../permissions/catalog/texts';
import type { Role } from '../roles/role';

/** Judges roles of templates, whoever wrote them: nobody knows how they are written in code. */
export function judgeTemplates(roles: readonly Role[], options: JudgeOptions): Finding[] {
  return judgeWithNames(roles, options).map(({ ways: _, ...finding }) => finding);
}

/** Judges roles. What to correct in one that no construct of this library made goes by the names of permissions that templates have. */
export function judgeWithNames(roles: readonly Role[], options: JudgeOptions): Finding[] {
  const withoutConstruct = new Set(roles.filter(({ reading }) => reading?.isTemplateOnly).map(({ id }) => id));
  return judge(roles, options).map((finding) => (
    withoutConstruct.has(finding.role ?? '') ? { ...finding, fix: withNames(finding.fix) } : finding));
}
