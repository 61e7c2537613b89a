import { Stack } from 'aws-cdk-lib';
import type { JudgedConstruct } from './synth-judge';
import { roleRules, type Finding, type SeverityOptions } from '../rules';

/** Under this type the metadata of a cloud assembly says of each role what its template does not. */
const ROLE_METADATA = 'cdk-connect-security-profiles:role';

/** Under this type it says of the stacks with roles how the app was judged. */
const APP_METADATA = 'cdk-connect-security-profiles:app';

/** What whoever reads the assembly finds again by judging its templates. */
const FOUND_AGAIN = new Set(roleRules.map(({ id }) => id));

/**
 * Writes into the cloud assembly what its templates do not say: how roles came to hold what they hold, and what was found
 * by rules that only this app has or that looked at its instance, so that a review shows all that the synthesis said.
 *
 * @param constructs roles of the stage that is synthesized
 * @param findings what was found, about these roles and others
 * @param options how severe rules are in this app
 */
export function describeInAssembly(constructs: readonly JudgedConstruct[], findings: readonly Finding[], options: SeverityOptions): void {
  const told = findings.filter(({ rule }) => !FOUND_AGAIN.has(rule));
  for (const construct of constructs) {
    const own = told.filter(({ role }) => role === construct.node.path).map(({ role: _, ...finding }) => finding);
    construct.node.addMetadata(ROLE_METADATA, { ...construct._provenance(), ...(own.length === 0 ? {} : { findings: own }) });
  }
  const ofApp = told.filter(({ role }) => role === undefined);
  if (ofApp.length > 0 || options.strictness !== 'normal' || Object.keys(options.severities ?? {}).length > 0) {
    for (const stack of new Set(constructs.map(outermostStack))) {
      stack.node.addMetadata(APP_METADATA, { ...options, findings: ofApp });
    }
  }
}

/** An assembly has metadata of stacks and what is in them, and none of their stages or the app. */
export function outermostStack(construct: JudgedConstruct): Stack {
  const stack = Stack.of(construct);
  return stack.nestedStackParent ? Stack.of(construct.node.scopes.find(Stack.isStack)!) : stack;
}
