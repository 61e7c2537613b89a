import { Arn, ArnFormat, Lazy, Stack, type ResourceEnvironment } from 'aws-cdk-lib';
import type { aws_connect } from 'aws-cdk-lib/interfaces';
import { Construct, type IConstruct } from 'constructs';
import { completeOptions, type CompleteOptions } from './complete-options';
import { INSTANCE, INSTANCE_OPTIONS, LOOKUP_OPTIONS } from './instance-kinds';
import { lookUpInstanceArn } from './look-up-instance';
import type { ProfileValidationOptions } from './profile-validation-options';
import { validatedInstance } from './validated-instances';
import { asToken, isKnown } from '../cdk/known';
import { joinApp } from '../copies/copies-in-app';
import { thisCopy } from '../copies/this-copy';
import { readSnapshot } from '../formats/instance-snapshot';
import { readText } from '../formats/read-file';
import { isInstanceId, readInstanceArn } from '../roles/instance-arn';
import { checked, SCOPE, TEXT } from '../roles/kinds';
import type { InstanceFacts } from '../rules/instance-facts';

/** Where an instance keeps its settings, for copies of the library that have a class of their own. */
const CONNECT_INSTANCE = Symbol.for('cdk-connect-security-profiles.ConnectInstance');

/** How profiles of an instance are judged and validated. @internal */
export interface InstanceSettings {
  readonly validation: CompleteOptions;
  /** What a snapshot says of the instance. */
  readonly facts?: InstanceFacts;
  /** Whether a deployment writes what CloudFormation cannot; `later` where it would, and the validation is off. */
  readonly writesBeyond: boolean | 'later';
}

/** What an instance keeps of them, for all copies of the library with the same protocol. */
interface KeptSettings extends Omit<InstanceSettings, 'writesBeyond'> {
  readonly protocol: number;
}

/**
 * Options for what the synthesis knows of an instance, and for how its profiles are validated.
 */
export interface ConnectInstanceOptions {
  /**
   * Options for how security profiles are checked against the live instance when they are deployed.
   *
   * For severities, drift and the read-back, use `ProfileRules`.
   *
   * @default - profiles are checked before anything changes and read back afterwards; what is missing fails the
   * deployment
   */
  readonly validation?: ProfileValidationOptions;

  /**
   * The path of a file with a snapshot of the instance, as `connect-profiles snapshot` writes it.
   *
   * Profiles are then checked against what the instance has when the app is synthesized, without credentials. Only the
   * deployment can determine whether names are free.
   *
   * @default - rules that depend on the instance are checked at deployment alone
   */
  readonly snapshot?: string;
}

/**
 * Options for looking up an existing instance by its alias.
 */
export interface ConnectInstanceLookupOptions extends ConnectInstanceOptions {
  /**
   * The alias of the instance, which begins its access URL: `my-center` in `https://my-center.my.connect.aws`. It
   * cannot be a token.
   */
  readonly instanceAlias: string;
}

/**
 * A reference to the Amazon Connect instance that security profiles belong to. It creates no instance.
 *
 * Profiles accept any `IInstanceRef`, so you can pass a `CfnInstance` of the same app as it is. Use this class for an
 * instance that already exists, or to choose how profiles are validated on an instance.
 *
 * @example
 * const connect = ConnectInstance.fromInstanceArn(stack, 'Instance', instanceArn, {
 *   validation: { strictness: Strictness.STRICT },
 * });
 * new AgentProfile(stack, 'Agent', { instance: connect, securityProfileName: 'Service agent' });
 */
export class ConnectInstance extends Construct implements aws_connect.IInstanceRef {
  /**
   * References an instance that already exists, by its ARN.
   *
   * @param scope construct to define it in: usually a stack, or the app if several stacks have profiles on an instance
   * whose ARN is known
   * @param id ID among the constructs of the scope
   * @param instanceArn ARN of the instance, `arn:<partition>:connect:<region>:<account>:instance/<id>`, or a token
   * @param options options for how profiles are validated on the instance
   * @throws if the ARN is known and is not that of an Amazon Connect instance, or the snapshot cannot be read or is of
   * another instance
   */
  public static fromInstanceArn(scope: Construct, id: string, instanceArn: string, options?: ConnectInstanceOptions): ConnectInstance {
    TEXT(instanceArn, 'instanceArn', pathIn(scope, id));
    if (!isKnown(instanceArn)) {
      const { account, region } = Stack.of(scope).splitArn(asToken(instanceArn), ArnFormat.SLASH_RESOURCE_NAME);
      return new ConnectInstance(scope, id, instanceArn, { account: account!, region: region! }, options);
    }
    const parts = readInstanceArn(instanceArn);
    if (!parts) {
      throw new Error(
        `"${instanceArn}" is not the ARN of an Amazon Connect instance. Expected ` +
        'arn:<partition>:connect:<region>:<12-digit account>:instance/<instance id>, such as ' +
        'arn:aws:connect:us-east-1:111122223333:instance/12345678-1234-1234-1234-123456789012. ' +
        'The console shows it on the overview page of the instance.');
    }
    return new ConnectInstance(scope, id, instanceArn, { account: parts.account, region: parts.region }, options);
  }

  /**
   * References an instance that already exists, by its ID, in the account, Region and partition of the stack of `scope`.
   *
   * @param scope construct to define it in: a stack, or a construct in one
   * @param id ID among the constructs of the scope
   * @param instanceId ID of the instance, such as `12345678-1234-1234-1234-123456789012`, or a token
   * @param options options for how profiles are validated on the instance
   * @throws if the ID is known and cannot be that of an instance, or the snapshot cannot be read or is of another
   * instance
   */
  public static fromInstanceId(scope: Construct, id: string, instanceId: string, options?: ConnectInstanceOptions): ConnectInstance {
    TEXT(instanceId, 'instanceId', pathIn(scope, id));
    if (isKnown(instanceId) && !isInstanceId(instanceId)) {
      throw new Error(
        `"${instanceId}" is not the ID of an Amazon Connect instance, which has only letters, digits and dashes, such as ` +
        '12345678-1234-1234-1234-123456789012. It is the end of the ARN that the console shows on the overview page of the instance; ' +
        'give a whole ARN to ConnectInstance.fromInstanceArn().');
    }
    const { account, region, partition } = Stack.of(scope);
    const instanceArn = `arn:${partition}:connect:${region}:${account}:instance/${instanceId}`;
    return new ConnectInstance(scope, id, instanceArn, { account, region }, options, instanceId);
  }

  /**
   * References an instance that already exists, by its alias. The CDK CLI looks it up in the account and Region of the
   * stack of `scope`, and keeps its ARN in `cdk.context.json`.
   *
   * The instance is unknown until the CDK CLI has looked it up. The synthesis then runs again.
   *
   * @param scope construct to define it in: a stack whose account and Region are known, or a construct in one
   * @param id ID among the constructs of the scope
   * @param options alias of the instance, and options for how profiles are validated on it
   * @throws if the alias is a token, the account or the Region of the stack is not known, or the snapshot cannot be
   * read or is of another instance
   */
  public static fromLookup(scope: Construct, id: string, options: ConnectInstanceLookupOptions): ConnectInstance {
    const { instanceAlias, ...others } = checked(options, pathIn(scope, id), LOOKUP_OPTIONS);
    const { account, region } = Stack.of(scope);
    return new ConnectInstance(scope, id, lookUpInstanceArn(scope, instanceAlias), { account, region }, others);
  }

  /**
   * Creates a `ConnectInstance` from an instance that the app defines, or from any other reference to one.
   *
   * Use it to choose how profiles are validated on the instance.
   *
   * @param scope construct to define it in, usually a stack
   * @param id ID among the constructs of the scope
   * @param instance instance, such as a `CfnInstance`
   * @param options options for how profiles are validated on the instance
   * @throws if the snapshot cannot be read or is of another instance
   */
  public static fromInstance(
    scope: Construct, id: string, instance: aws_connect.IInstanceRef, options?: ConnectInstanceOptions,
  ): ConnectInstance {
    INSTANCE(instance, 'instance', pathIn(scope, id));
    return new ConnectInstance(scope, id, instance.instanceRef.instanceArn, instance.env, options);
  }

  /**
   * Returns whether a value is a `ConnectInstance`.
   *
   * It also recognizes an instance of another copy of the library, for which `instanceof` is `false`.
   *
   * @param x any value
   */
  public static isConnectInstance(x: any): x is ConnectInstance {
    return x !== null && typeof x === 'object' && CONNECT_INSTANCE in x;
  }

  /** How its profiles are judged and validated, whatever refers to it. @internal */
  public static _settingsOf(instance: aws_connect.IInstanceRef): InstanceSettings {
    const { validation, facts } = settingsOf(instance) ?? { validation: completeOptions() };
    const { writeWhatCloudFormationCannot: writes, enabled } = validation;
    return { validation, facts, writesBeyond: writes && !enabled ? 'later' : writes };
  }

  /** The ARN of the instance. It is a token if only the deployment knows the ARN. */
  public readonly instanceArn: string;

  /** The account and Region of the instance. */
  public readonly env: ResourceEnvironment;

  /** The ID of the instance: the part of its ARN after `instance/`. */
  public readonly instanceId: string;

  private constructor(
    scope: Construct, id: string, instanceArn: string, env: ResourceEnvironment, options?: ConnectInstanceOptions, instanceId?: string,
  ) {
    super(scope, id);
    const { validation, snapshot } = checked(options ?? {}, this.node.path, INSTANCE_OPTIONS);
    this.instanceArn = asToken(instanceArn);
    this.instanceId = asToken(instanceId ?? Arn.split(this.instanceArn, ArnFormat.SLASH_RESOURCE_NAME).resourceName!);
    this.env = env;
    const settings: KeptSettings = {
      protocol: thisCopy().protocol,
      validation: completeOptions(validation),
      facts: snapshot !== undefined ? factsIn(snapshot, instanceArn, this.instanceId) : undefined,
    };
    Object.defineProperty(this, CONNECT_INSTANCE, { value: settings });
    joinApp(this);
  }

  /** The reference to the instance, for other constructs that take an `IInstanceRef`. */
  public get instanceRef(): aws_connect.InstanceReference {
    return { instanceArn: this.instanceArn };
  }

  /**
   * Returns a summary of the last validation of a stack's profiles on this instance, as one line of up to 450 bytes.
   *
   * It says what the deployment found before it changed the profiles, including warnings. It is a token, for example
   * for a `CfnOutput` of that stack.
   *
   * @param scope stack, or a construct in it
   */
  public validationSummary(scope: IConstruct): string {
    SCOPE(scope, 'scope', `validationSummary() of ${this.node.path}`);
    const stack = Stack.of(scope);
    return Lazy.string({
      produce: () => validatedInstance(stack, this)?.validation?.summary ?? 'No profiles of this stack are validated on the instance.',
    });
  }
}

function pathIn(scope: IConstruct, id: string): string {
  SCOPE(scope, 'scope', `the ConnectInstance "${id}"`);
  return `${scope.node.path}/${id}`;
}

/** Of a copy that this one cannot work with, nothing is understood. */
function settingsOf(instance: aws_connect.IInstanceRef): KeptSettings | undefined {
  const kept = ConnectInstance.isConnectInstance(instance)
    ? (instance as ConnectInstance & { readonly [CONNECT_INSTANCE]?: KeptSettings })[CONNECT_INSTANCE] : undefined;
  return kept?.protocol === thisCopy().protocol ? kept : undefined;
}

function factsIn(file: string, instanceArn: string, instanceId: string): InstanceFacts {
  const facts = readSnapshot(readText(file, 'a snapshot of the instance'), file);
  // Of an instance that is given by its ID, the partition may be known to the deployment alone.
  const [expected, actual] = isKnown(instanceArn) ? [instanceArn, facts.arn] : [instanceId, readInstanceArn(facts.arn)?.instanceId];
  if (isKnown(expected) && actual !== expected) {
    throw new Error(`${file} is a snapshot of ${facts.arn}, but the instance is ${expected}. Give a snapshot of this instance.`);
  }
  return facts;
}
