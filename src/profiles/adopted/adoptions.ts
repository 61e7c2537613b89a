import { CfnElement, Stage } from 'aws-cdk-lib';
import { CfnSecurityProfile } from 'aws-cdk-lib/aws-connect';
import type { IConstruct } from 'constructs';
import { AdoptedProfile, type AdoptionTerms } from './adopted-profile';
import { isSynthesized } from '../../cdk/private';
import { keptOn, SharedState } from '../../copies/shared-state';
import { stageOf } from '../../synthesis/app-roles';
import { SecurityProfile } from '../security-profile';
import { warn } from '../warn';

/** What mixins were applied to in an app. All copies of the library that are in the app write it. */
interface Adoptions {
  readonly profiles: Map<IConstruct, AdoptedProfile>;
  /** The outermost constructs around profiles. */
  readonly scopes: Set<IConstruct>;
}

const ADOPTIONS = new SharedState<Adoptions>('adoptions', () => ({ profiles: new Map(), scopes: new Set() }));

/** It is on every stage whose synthesis looks for profiles that were made too late. */
const IS_WATCHED = Symbol.for('cdk-connect-security-profiles.lateProfilesAreSought');

/** Whether a construct is a profile that somebody wrote as a resource, and not the one in a role of this library, of whichever copy. */
export function isAdoptable(construct: IConstruct): construct is CfnSecurityProfile {
  const { id, scope } = construct.node;
  return CfnSecurityProfile.isCfnSecurityProfile(construct) && !(id === 'Resource' && SecurityProfile.isSecurityProfile(scope));
}

/** Whether profiles that are made in a construct later are to be found. */
export function isNewScope(construct: IConstruct): boolean {
  const { scopes } = ADOPTIONS.of(construct.node.root);
  return !CfnElement.isCfnElement(construct) && !construct.node.scopes.some((one) => scopes.has(one));
}

/** Has a profile judged and validated, once, whatever else is said of it. */
export function adopt(resource: CfnSecurityProfile, terms: AdoptionTerms): void {
  const stage = stageOf(resource);
  if (stage !== resource.node.root && isSynthesized(stage)) {
    throw new Error(`ValidatedSecurityProfile is applied too late to ${resource.node.path}: the stage "${stage.node.path}" has already been synthesized. `
      + 'Apply it before that stage is synthesized: with CDK Pipelines, before addStage().');
  }
  const { profiles } = ADOPTIONS.of(resource.node.root);
  const adopted = profiles.get(resource) ?? new AdoptedProfile(resource, terms.instance);
  profiles.set(resource, adopted);
  adopted.add(terms);
}

/** Has the synthesis of a scope find the profiles that are made in it later. */
export function watch(scope: IConstruct): void {
  ADOPTIONS.of(scope.node.root).scopes.add(scope);
  for (const stage of [scope.node.root, stageOf(scope), ...scope.node.findAll().filter(Stage.isStage)]) {
    keptOn(stage, IS_WATCHED, () => {
      stage.node.addValidation({ validate: () => warnOfLate(stage) });
      return true;
    });
  }
}

/** Of a stage that came later itself, the app tells: its assembly is written by then. */
function warnOfLate(stage: IConstruct): string[] {
  const { profiles, scopes } = ADOPTIONS.of(stage.node.root);
  const late = stage.node.findAll().filter(isAdoptable)
    .filter((one) => !profiles.has(one) && one.node.scopes.some((scope) => scopes.has(scope)));
  for (const profile of late) {
    const message = `The security profile ${profile.node.path} is neither judged nor validated: it was made after ValidatedSecurityProfile was applied. `
      + 'Apply the mixin in the last statement of the app, or to this profile as well.';
    if (stageOf(profile) === stage) {
      warn(profile, 'late-profile', message);
    } else if (!isWatched(stageOf(profile))) {
      process.emitWarning(message);
    }
  }
  return [];
}

function isWatched(stage: IConstruct): boolean {
  return IS_WATCHED in stage;
}
