import * as path from 'node:path';
import type { IPolicyValidationContext, IPolicyValidationPlugin, PolicyValidationPluginReport, PolicyViolation } from 'aws-cdk-lib';
import { appJudgement } from '../formats/app-metadata';
import { isCloudAssembly, readCloudAssembly } from './assembly/cloud-assembly';
import { profileOf, profileResources } from './assembly/profile-resource';
import { readJson } from '../formats/read-file';
import type { JsonObject } from '../formats/shapes';
import type { Role } from '../roles/role';
import type { Finding } from '../rules/finding';
import { fails } from '../rules/judge';
import type { ReviewedRole } from './app/reviewed-app';
import { metadataOfStacks, type StackTemplate } from './assembly/stack-template';
import { judgeTemplates } from '../rules/judge-templates';
import { roleRules } from '../rules/role/role-rules';

/**
 * Judges the security profiles of an app that were not made with this library: those written as `CfnSecurityProfile`, and
 * those of templates that are included.
 *
 * Profiles of this library are judged in any case, and are not reported a second time unless something changed their
 * permissions after that. The strictness, the severities and the guardrails that an app gives with `ProfileRules` hold here as
 * well, and so does what it acknowledges on a stack or on anything in it. What concerns an app as a whole, such as the number
 * of its profiles, is reported with the first that it reports on.
 *
 * Use it as `Validations.of(app).addPlugins(new SecurityProfilePlugin())`.
 */
export class SecurityProfilePlugin implements IPolicyValidationPlugin {
  /** The name under which its findings appear, and which comes before `::` when they are acknowledged. */
  public readonly name = 'cdk-connect-security-profiles';

  /** Ids of the rules that it judges by. */
  public readonly ruleIds?: string[] = roleRules.map(({ id }) => id);

  /**
   * Judges the profiles of the templates.
   *
   * @param context where the templates are, as the CDK gives it
   */
  public validate(context: IPolicyValidationContext): PolicyValidationPluginReport {
    const templates = templatesOf(context.templatePaths);
    const found = templates.flatMap(profilesIn);
    const { strictness, severities, limits = [] } = appJudgement(metadataOfStacks(templates));
    const unjudged = found.filter(({ judged }) => !judged);
    const roles = found.map(({ role, judged }): Role => ({ ...role, reading: { ...role.reading, judged } }));
    const reported = judgeTemplates(roles, { rules: [...roleRules, ...limits], strictness, severities }).flatMap((finding) => {
      const profile = unjudged.find(({ role }) => finding.role === undefined || finding.role === role.id);
      return finding.waived === undefined && profile ? [{ finding, profile }] : [];
    });
    return {
      success: !reported.some(({ finding }) => fails(finding)),
      violations: reported.map(({ finding, profile }) => violation(finding, profile)),
    };
  }
}

function templatesOf(templatePaths: readonly string[]): StackTemplate[] {
  const assemblies = [...new Set(templatePaths.map((file) => path.dirname(file)))].filter(isCloudAssembly);
  // The assembly of a stage is in that of its app, which is read with all that is in it.
  const outermost = assemblies.filter((one) => !assemblies.some((other) => other !== one && one.startsWith(`${other}${path.sep}`)));
  return outermost.flatMap((directory) => readCloudAssembly(directory, readTemplate));
}

/** What the CDK writes is JSON. The template of a nested stack may be an asset in YAML: the command reads it, and the library has no parser for it. */
function readTemplate(file: string): JsonObject {
  return /\.ya?ml$/.test(file) ? {} : readJson(file, 'a CloudFormation template') as JsonObject;
}

function profilesIn(template: StackTemplate): ReviewedRole[] {
  return profileResources(template).map(([logicalId, resource]) => profileOf(logicalId, resource, template, []));
}

function violation(finding: Finding, { logicalId, file }: ReviewedRole): PolicyViolation {
  return {
    ruleName: finding.rule,
    description: finding.message,
    fix: finding.fix,
    severity: finding.severity,
    violatingResources: [{ resourceLogicalId: logicalId, templatePath: file, locations: ['Properties/Permissions'] }],
  };
}
