import { Stage } from 'aws-cdk-lib';
import type { IConstruct } from 'constructs';
import { keptOn } from './shared-state';
import { thisCopy, type Copy } from './this-copy';

/** Every version of the library finds the copies of an app under this name. */
const COPIES = Symbol.for('cdk-connect-security-profiles.copies');

/** It is on every stage that says at its synthesis whether the copies can work together. */
const IS_COMPARED = Symbol.for('cdk-connect-security-profiles.copiesAreCompared');

/**
 * Notes that this copy of the library is used in the app, by a construct that it made. npm installs several as soon as the version ranges of packages do not
 * meet. Where they cannot work together the synthesis says so: each would judge its own roles, and ignore what the other was told.
 */
export function joinApp(construct: IConstruct): void {
  const copies = copiesIn(construct.node.root);
  const own = thisCopy();
  if (!copies.some(({ version, protocol, path }) => version === own.version && protocol === own.protocol && path === own.path)) {
    copies.push(own);
  }
  // A stage may be synthesized alone. In an app that is not, its error is the first one and the only one.
  const stage = Stage.of(construct) ?? construct.node.root;
  keptOn(stage, IS_COMPARED, () => {
    stage.node.addValidation({ validate: () => (new Set(copies.map(({ protocol }) => protocol)).size > 1 ? [conflict(copies)] : []) });
    return true;
  });
}

/** Whether this copy cannot work with one that came into the app before it, which the synthesis will say. */
export function isShutOut({ node: { root } }: IConstruct): boolean {
  const [first] = copiesIn(root);
  return first !== undefined && first.protocol !== thisCopy().protocol;
}

function copiesIn(root: IConstruct): Copy[] {
  return keptOn<Copy[]>(root, COPIES, () => []);
}

function conflict(copies: readonly Copy[]): string {
  const lines = copies.map(({ version, path }) => `  ${version} in ${path}`);
  return [
    'The app has copies of cdk-connect-security-profiles that cannot work together:',
    ...[...new Set(lines)].sort(),
    'Each copy would judge only its own roles, without the guardrails, names and options that another copy knows.',
    'Run "npm ls cdk-connect-security-profiles", which shows the packages that bring them. Use versions of these packages that require the '
    + 'same version of it, or set that version under "overrides" in package.json, and run "npm install".',
  ].join('\n');
}
