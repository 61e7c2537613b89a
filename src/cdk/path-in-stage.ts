import { createHash } from 'node:crypto';
import { Stage } from 'aws-cdk-lib';
import type { IConstruct } from 'constructs';

/** The ids that lead from one construct to another in it. */
export function idsWithin(outer: IConstruct, construct: IConstruct): string[] {
  return construct.node.scopes.slice(outer.node.scopes.length).map(({ node }) => node.id);
}

/** The ids that lead to a construct from its stage, or from the app. Like logical IDs, they are the same in every stage. */
export function idsInStage(construct: IConstruct): string[] {
  return idsWithin(Stage.of(construct) ?? construct.node.root, construct);
}

/** Eight characters for a path. */
export function hashOf(ids: readonly string[]): string {
  return createHash('sha256').update(ids.join('/')).digest('hex').slice(0, 8);
}
