import * as path from 'node:path';
import type { IPolicyValidationContext, IPolicyValidationPlugin, PolicyValidationPluginReport, PolicyViolation } from 'aws-cdk-lib';
import { appJudgement } from '../formats/app-metadata';
import { isCloudAssembly, readCloudAssembly } from './assembly/cloud-assembly';
import { Definitions } from './assembly/definitions';
import type { TemplateReader } from './assembly/nested-templates';
import { profileOf, profileResources } from './assembly/profile-resource';
import { readJson } from '../formats/read-file';
import type { JsonObject } from '../formats/shapes';
import type { Role } from '../roles/role';
import { dayOf } from '../roles/waiver-terms';
import type { Finding } from '../rules/finding';
import { fails } from '../rules/judge';
import { severitiesOfRoles, withReferred } from './app/instances';
import type { ReviewedRole } from './app/reviewed-app';
import { metadataOfStacks, type StackTemplate } from './assembly/stack-template';
import { judgeTemplates } from '../rules/judge-templates';
import { roleRules } from '../rules/role/role-rules';

/**
 * A policy validation plugin that checks the security profiles of an app that were not made with this library.
 *
 * These are profiles written as `CfnSecurityProfile`, and those in templates that the app includes.
 *
 * Profiles of this library are always checked. The plugin reports them only if something changed their permissions
 * after that check. The strictness, severities and guardrails that an app sets with `ProfileRules` apply here too, and
 * so does what it acknowledges on a stack or on anything in it. Findings about the app as a whole, such as the number
 * of its profiles, are reported with the first profile that the plugin reports on.
 *
 * @example
 * Validations.of(app).addPlugins(new SecurityProfilePlugin());
 */
export class SecurityProfilePlugin implements IPolicyValidationPlugin {
  /** The name under which findings appear. It precedes `::` when you acknowledge them. */
  public readonly name = 'cdk-connect-security-profiles';

  /** The IDs of the rules that the plugin checks. */
  public readonly ruleIds?: string[] = roleRules.map(({ id }) => id);

  /**
   * Checks the security profiles in the templates.
   *
   * @param context context of the validation, with the paths of the templates
   * @returns the report with the findings
   */
  public validate(context: IPolicyValidationContext): PolicyValidationPluginReport {
    const templates = templatesOf(context.templatePaths);
    const found = templates.flatMap(profilesIn);
    const { strictness, severities, limits = [] } = appJudgement(metadataOfStacks(templates));
    const unjudged = found.filter(({ judged }) => !judged);
    const roles = found.map(({ role, judged }): Role => ({ ...role, reading: { ...role.reading, judged } }));
    const today = dayOf(new Date());
    const options = { rules: [...roleRules, ...limits], strictness, severities, ofRoles: severitiesOfRoles(found), today };
    const reported = judgeTemplates(withReferred(roles, found), options).flatMap((finding) => {
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
  return outermost.flatMap((directory) => readCloudAssembly(directory, READER));
}

/** What the CDK writes is JSON. The template of a nested stack may be in YAML: the command reads it, and the library has no parser for it. */
const READER: TemplateReader = {
  file: (file) => (/\.ya?ml$/.test(file) ? {} : readJson(file, 'a CloudFormation template') as JsonObject),
  text: (text) => JSON.parse(text) as JsonObject,
};

function profilesIn(template: StackTemplate): ReviewedRole[] {
  const definitions = new Definitions([template]);
  return profileResources(template).map(([logicalId, resource]) => profileOf(logicalId, resource, template, definitions, []));
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
