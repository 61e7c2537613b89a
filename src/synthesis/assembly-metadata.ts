import { Stack, Stage } from 'aws-cdk-lib';
import type { IConstruct } from 'constructs';
import type { JudgedConstruct } from './judge-state';
import { thisCopy } from '../copies/this-copy';
import { writeAppMetadata } from '../formats/app-metadata';
import { APP_METADATA, ROLE_METADATA } from '../formats/metadata-types';
import { writeRoleMetadata } from '../formats/role-metadata';
import { roleRules, type Finding, type Guardrail, type Role, type SeverityOptions } from '../rules';

/** What whoever reads the assembly finds again by judging its templates. */
const FOUND_AGAIN = new Set(roleRules.map(({ id }) => id));

interface Judgement extends SeverityOptions {
  readonly guardrails: readonly Guardrail[];
}

/**
 * Writes into the cloud assembly what its templates do not say: how roles came to hold what they hold, and what was found
 * by rules that only this app has or that looked at its instance, so that a review shows all that the synthesis said; and which
 * version of the library wrote it, so that an older review can say that it may not know everything.
 *
 * @param stage what is synthesized
 * @param constructs its roles
 * @param roles the same as they were judged, by path
 * @param findings what was found, about these roles and others
 * @param judgement how severe rules are in this app, and its guardrails
 */
export function describeInAssembly(
  stage: IConstruct, constructs: readonly JudgedConstruct[], roles: ReadonlyMap<string, Role>, findings: readonly Finding[], judgement: Judgement,
): void {
  const told = findings.filter(({ rule }) => !FOUND_AGAIN.has(rule));
  for (const construct of constructs) {
    const own = told.filter(({ role }) => role === construct.node.path).map(({ role: _, ...finding }) => finding);
    write(construct, ROLE_METADATA, writeRoleMetadata(construct._provenance(), roles.get(construct.node.path)!.permissions, own));
  }
  const ofApp = told.filter(({ role }) => role === undefined);
  const { strictness = 'normal', severities = {}, guardrails } = judgement;
  const isUsual = ofApp.length + guardrails.length + Object.keys(severities).length === 0 && strictness === 'normal';
  const stacks = isUsual ? new Set(constructs.map(outermostStack)) : stacksOf(stage);
  const note = { library: thisCopy().version, ...(isUsual ? {} : { judgement: { strictness, severities, guardrails, findings: ofApp } }) };
  stacks.forEach((stack) => write(stack, APP_METADATA, writeAppMetadata(note)));
}

/** An app can be synthesized again: what was written before is replaced. */
function write(construct: IConstruct, type: string, data: object): void {
  const written = construct.node.metadata.find((entry) => entry.type === type);
  if (written) {
    Object.assign(written, { data });
  } else {
    construct.node.addMetadata(type, data);
  }
}

/** Also those without roles: a policy plugin may find profiles in them that were written by hand. */
function stacksOf(stage: IConstruct): Stack[] {
  return stage.node.findAll().filter(Stack.isStack)
    .filter((stack) => stack.nestedStackParent === undefined && (Stage.of(stack) ?? stack.node.root) === stage);
}

/** An assembly has metadata of stacks and what is in them, and none of their stages or the app. */
export function outermostStack(construct: JudgedConstruct): Stack {
  const stack = Stack.of(construct);
  return stack.nestedStackParent ? Stack.of(construct.node.scopes.find(Stack.isStack)!) : stack;
}
