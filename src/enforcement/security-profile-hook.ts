import { CfnResource, Lazy, Stack } from 'aws-cdk-lib';
import { Construct } from 'constructs';
import { enforcementFunction } from './enforcement-function';
import { hookEnvironment, hookSettings, sizeProblems } from './hook-environment';
import { HookFailureMode } from './hook-failure-mode';
import { nameProblems } from './hook-names';
import type { HookStacks, HookWaiver, SecurityProfileHookProps } from './security-profile-hook-props';
import { isKnown } from '../cdk/known';
import { INSTANCE } from '../deployment/instance-kinds';
import { serviceRole } from '../deployment/service-role';
import type { HookedWaiver } from '../formats/hook-settings';
import { HOOK_INSTANCE_ACTIONS, HOOK_INVOKE_ACTIONS, HOOK_PROFILE_ACTIONS } from '../formats/hook-settings';
import { DIRECTORY_ACTIONS } from '../formats/validation-request';
import { knownWords, WAIVER } from '../profiles/profile-kinds';
import { roleWaivers } from '../profiles/role-waivers';
import { checked, enumKind, FLAG, kind, listOf, optional, propsOf, TEXT, type KindsOf } from '../roles/kinds';

const PROFILE_TYPE = 'AWS::Connect::SecurityProfile';
const USER_TYPE = 'AWS::Connect::User';

/** CloudFormation waits for 30 seconds: the function ends before it gives up. */
const TIMEOUT_SECONDS = 25;

/** CloudFormation takes at most so many names of stacks in a list of its filters. */
const MOST_NAMES = 50;

/** How the name of the hook for Cloud Control ends, which is a hook of its own. */
const FOR_CLOUD_CONTROL = 'ForCloudControl';

/** Three parts, of which CloudFormation takes 64 characters each. */
const HOOK_NAME = new RegExp(`^(?!aws)[A-Za-z0-9]{2,64}::[A-Za-z0-9]{2,64}::[A-Za-z0-9]{2,${64 - FOR_CLOUD_CONTROL.length}}$`, 'i');

const NAMES = optional(listOf(TEXT));

const STACKS: KindsOf<HookStacks> = { includeNames: NAMES, excludeNames: NAMES, includeRoles: NAMES, excludeRoles: NAMES };

/** What the function compares cannot be a token: the settings are one text. */
const KNOWN = kind((value) => typeof value === 'string' && isKnown(value), 'a text that is known at synthesis');

const HOOK_WAIVER: KindsOf<HookWaiver> = { ...WAIVER, ...knownWords(KNOWN), profile: KNOWN, stack: optional(KNOWN) };

const PROPS: KindsOf<SecurityProfileHookProps> = {
  failureMode: enumKind('HookFailureMode', HookFailureMode),
  enabled: optional(FLAG),
  hookName: optional(kind((value) => typeof value === 'string' && HOOK_NAME.test(value),
    `three parts of 2 to 64 letters and digits, the last one of up to ${64 - FOR_CLOUD_CONTROL.length}, with "::" between them, which do not begin with AWS, `
      + 'such as "Connect::SecurityProfiles::Hook"')),
  instances: optional(listOf(INSTANCE)),
  cloudControl: optional(FLAG),
  stacks: optional(propsOf(STACKS)),
  waivers: optional(listOf(propsOf(HOOK_WAIVER))),
};

/**
 * A hook of CloudFormation that judges the security profiles of every stack of an account and Region, whoever wrote them.
 *
 * The profiles are judged before they are created or changed, by the severities and guardrails that `ProfileRules` sets
 * for the scope of the hook. Nobody needs this library in the stacks that are judged.
 *
 * The stack of the hook is not judged, and a deletion never is.
 *
 * @example
 * ProfileRules.of(app).addGuardrails(GuardrailPack.SEPARATION_OF_DUTIES);
 * new SecurityProfileHook(stack, 'Hook', { failureMode: HookFailureMode.WARN });
 */
export class SecurityProfileHook extends Construct {
  /**
   * The ARN of the function that judges.
   */
  public readonly functionArn: string;

  constructor(scope: Construct, id: string, props: SecurityProfileHookProps) {
    super(scope, id);
    const { failureMode, enabled = true, hookName = 'Connect::SecurityProfiles::Hook', instances = [], cloudControl = true, stacks = {}, waivers = [] }
      = checked(props, `the hook ${this.node.path}`, PROPS);
    const arns = instances.map(({ instanceRef }) => instanceRef.instanceArn);
    const settings = () => hookSettings(this, waivers.flatMap(hooked));
    this.node.addValidation({ validate: () => [...sizeProblems(settings(), arns), ...tooManyNames(stacks), ...nameProblems(this)] });

    this.functionArn = this.defineFunction(arns, () => hookEnvironment(settings(), arns));
    const invoker = serviceRole(this, 'HookRole', 'hooks.cloudformation.amazonaws.com');
    invoker.allow({ actions: HOOK_INVOKE_ACTIONS, resources: [this.functionArn] });
    const hook = (hookId: string, properties: object) => new CfnResource(this, hookId, {
      type: 'AWS::CloudFormation::LambdaHook',
      properties: {
        HookStatus: enabled ? 'ENABLED' : 'DISABLED',
        FailureMode: failureMode,
        TargetFilters: {
          Actions: ['CREATE', 'UPDATE'],
          // What users hold together is known to an instance alone.
          TargetNames: [PROFILE_TYPE, ...(arns.length > 0 ? [USER_TYPE] : [])],
        },
        LambdaFunction: this.functionArn,
        ExecutionRole: invoker.arn,
        ...properties,
      },
    });
    hook('Resource', { Alias: hookName, TargetOperations: ['RESOURCE'], StackFilters: this.stackFilters(stacks) });
    if (cloudControl) {
      // CloudFormation heeds no stack filter of a hook that is for Cloud Control as well, not even that of the hook's own stack.
      hook('CloudControl', { Alias: `${hookName}${FOR_CLOUD_CONTROL}`, TargetOperations: ['CLOUD_CONTROL'] });
    }
  }

  private defineFunction(instances: readonly string[], environment: () => Record<string, string>): string {
    const { arn, role } = enforcementFunction(this, {
      description: 'Judges Amazon Connect security profiles before CloudFormation writes them',
      handler: 'index.hook',
      timeoutSeconds: TIMEOUT_SECONDS,
      // Rules of the app may be set after the hook is defined.
      environment: { Variables: Lazy.any({ produce: environment }) },
    });
    if (instances.length > 0) {
      role.allow({ actions: HOOK_INSTANCE_ACTIONS, resources: instances });
      role.allow({ actions: HOOK_PROFILE_ACTIONS, resources: instances.map((instance) => `${instance}/security-profile/*`) });
      role.allow({ actions: DIRECTORY_ACTIONS, resources: ['*'] });
    }
    return arn;
  }

  /** A hook that is broken must not keep its own stack from being mended. */
  private stackFilters({ includeNames, excludeNames = [], includeRoles, excludeRoles }: HookStacks): object {
    const [Include, Exclude] = [listed(includeRoles), listed(excludeRoles)];
    const roles = Include || Exclude ? { StackRoles: { Include, Exclude } } : {};
    return {
      FilteringCriteria: 'ALL',
      StackNames: { Include: listed(includeNames), Exclude: listed([Stack.of(this).stackName, ...excludeNames]) },
      ...roles,
    };
  }
}

function hooked({ profile, stack, ...waiver }: HookWaiver): HookedWaiver[] {
  return roleWaivers([waiver]).map((one) => ({ profile, ...(stack === undefined ? {} : { stack }), ...one }));
}

/** CloudFormation takes no list without items, and none with an item twice. */
function listed(items: readonly string[] = []): readonly string[] | undefined {
  return items.length === 0 ? undefined : [...new Set(items)];
}

function tooManyNames({ includeNames = [], excludeNames = [] }: HookStacks): string[] {
  // The hook's own stack is excluded as well.
  const counts = Object.entries({ includeNames: new Set(includeNames).size, excludeNames: new Set(excludeNames).size + 1 });
  return counts.filter(([, length]) => length > MOST_NAMES).map(([name, length]) => (
    `stacks.${name} of the hook has ${length} names of stacks${name === 'excludeNames' ? ', with its own' : ''}, and CloudFormation takes ${MOST_NAMES}. `
    + 'Name the others by the role that they are deployed with, or define a second hook with another hookName.'));
}
