import { Stack } from 'aws-cdk-lib';
import type { JudgedConstruct } from './synth-judge';
import { encode } from '../permissions/compact';
import { APP_METADATA, ROLE_METADATA } from '../review/assembly/metadata-types';
import { roleRules, type Finding, type SeverityOptions } from '../rules';

/** What whoever reads the assembly finds again by judging its templates. */
const FOUND_AGAIN = new Set(roleRules.map(({ id }) => id));

interface Judgement extends SeverityOptions {
  readonly guardrails: readonly string[];
}

/**
 * Writes into the cloud assembly what its templates do not say: how roles came to hold what they hold, and what was found
 * by rules that only this app has or that looked at its instance, so that a review shows all that the synthesis said.
 *
 * @param constructs roles of the stage that is synthesized
 * @param findings what was found, about these roles and others
 * @param judgement how severe rules are in this app, and ids of its guardrails
 */
export function describeInAssembly(constructs: readonly JudgedConstruct[], findings: readonly Finding[], judgement: Judgement): void {
  const told = findings.filter(({ rule }) => !FOUND_AGAIN.has(rule));
  for (const construct of constructs) {
    const own = told.filter(({ role }) => role === construct.node.path).map(({ role: _, ...finding }) => finding);
    construct.node.addMetadata(ROLE_METADATA, {
      ...construct._provenance(),
      judged: encode(construct._role().permissions),
      ...(own.length === 0 ? {} : { findings: own }),
    });
  }
  const ofApp = told.filter(({ role }) => role === undefined);
  const { strictness, severities = {}, guardrails } = judgement;
  if (ofApp.length + guardrails.length + Object.keys(severities).length > 0 || strictness !== 'normal') {
    for (const stack of new Set(constructs.map(outermostStack))) {
      stack.node.addMetadata(APP_METADATA, { ...judgement, findings: ofApp });
    }
  }
}

/** An assembly has metadata of stacks and what is in them, and none of their stages or the app. */
export function outermostStack(construct: JudgedConstruct): Stack {
  const stack = Stack.of(construct);
  return stack.nestedStackParent ? Stack.of(construct.node.scopes.find(Stack.isStack)!) : stack;
}
