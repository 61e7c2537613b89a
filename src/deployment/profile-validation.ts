import { isDeepStrictEqual } from 'node:util';
import { Arn, ArnFormat, CfnResource, Lazy, Stack } from 'aws-cdk-lib';
import type { aws_connect } from 'aws-cdk-lib/interfaces';
import { Construct, Dependable, type IConstruct, type IDependable } from 'constructs';
import { completeOptions, type CompleteOptions } from './complete-options';
import { ConnectInstance } from './connect-instance';
import { takeTagsOf } from './instance-tags';
import { severitiesIn } from './scope-severities';
import { rememberInstance, validatedInstance, type InstanceValidation, type ValidatedProfile } from './validated-instances';
import { ValidationFunction } from './validation-function';
import { followCondition } from '../cdk/follow-condition';
import { definedInstance } from '../cdk/instance-key';
import { LogicalId } from '../cdk/logical-id';
import { hashOf, idsInStage, idsWithin } from '../cdk/path-in-stage';
import { isShutOut } from '../copies/copies-in-app';
import {
  ASSOCIATION_ACTIONS, ATTRIBUTES, DIRECTORY_ACTIONS, HOLDER_ACTIONS, INSTANCE_ACTIONS, INSTANCE_AND_PROFILE_ACTIONS, PEOPLE_ACTIONS,
  PROFILE_ACTIONS, READ_BACK_RESOURCE_TYPE, STACK_ACTIONS, VALIDATION_RESOURCE_TYPE, WRITE_ACTIONS, WRITE_POLICY,
  requestsBeyondCloudFormation, requestsLists, writeProperties, type ValidationRequestInput,
} from '../formats/validation-request';
import { SECONDS_OF_FUNCTION } from '../permissions/generated/limits/quotas';
import { NO_ACCESS, writeAccess } from '../roles/access';
import { isDeploymentRule } from '../rules/instance/instance-rules';
import { isOff, isSameSeverities, type SeverityOptions } from '../rules/severity';

/** A little more than the function's own limit, so that its answer always comes first. */
const SERVICE_TIMEOUT_SECONDS = SECONDS_OF_FUNCTION + 60;

/** Resources that give an instance a feature. */
const FEATURE_TYPES = ['AWS::Connect::InstanceStorageConfig', 'AWS::Connect::IntegrationAssociation'];

/**
 * Validates the security profiles that one stack has on one instance: one function, one custom resource before them and
 * one after them, however many they are.
 */
export class ProfileValidation extends Construct implements InstanceValidation {
  /**
   * The validation of an instance in the stack of `scope`, made on first use, by whichever copy of the library; `undefined` where it
   * is turned off.
   *
   * @throws if two references to the instance have different options
   */
  public static of(scope: IConstruct, instance: aws_connect.IInstanceRef): InstanceValidation | undefined {
    const stack = Stack.of(scope);
    const known = validatedInstance(stack, instance);
    if (known) {
      requireSameOptions(known.reference, instance);
      return known.validation;
    }
    const options = completeOptions(ConnectInstance._settingsOf(instance).validation);
    // Beside the validation of a copy that it cannot work with, another one would only hide what the synthesis says of that.
    const isWanted = options.enabled && !isShutOut(stack);
    const validation = isWanted ? new ProfileValidation(stack, idIn(stack, instance), instance, options) : undefined;
    rememberInstance(stack, { reference: instance, validation });
    return validation;
  }

  private readonly profiles: ValidatedProfile[] = [];
  private readonly logicalIds: LogicalId[];
  /** What the first resource requested, until the second one does. */
  private requested?: ValidationRequestInput;
  private readonly written = new Set<ValidatedProfile>();
  private takesBack = false;
  private readonly validator: ValidationFunction;
  private readonly before: CfnResource;
  private readonly after: CfnResource;

  private constructor(
    scope: Construct, id: string, private readonly instance: aws_connect.IInstanceRef, private readonly options: CompleteOptions,
  ) {
    super(scope, id);
    takeTagsOf(() => this.references(), this);
    const instanceArn = instance.instanceRef.instanceArn;
    const validator = this.validator = new ValidationFunction(this, 'Function', options.functionOptions);
    const profiles = `${instanceArn}/security-profile/*`;
    validator.role.allow({ actions: INSTANCE_ACTIONS, resources: [instanceArn] });
    validator.role.allow({ actions: DIRECTORY_ACTIONS, resources: ['*'] });
    validator.role.allow({ actions: PROFILE_ACTIONS, resources: [profiles] });
    validator.role.allow({ actions: INSTANCE_AND_PROFILE_ACTIONS, resources: [instanceArn, profiles] });
    validator.role.allow({ actions: STACK_ACTIONS, resources: [Stack.of(this).stackId] });
    if (options.countPeople) {
      validator.role.allow({ actions: PEOPLE_ACTIONS, resources: [instanceArn, `${instanceArn}/agent/*`] }, true);
    }

    const resource = (name: string, type: string, afterwards: boolean) => new ValidationResource(this, name, type, validator, {
      properties: (preparing) => (preparing ? this.foreign() : this.properties(afterwards)),
      isWanted: () => !afterwards || this.isReadBack(),
    });
    this.before = resource('Before', VALIDATION_RESOURCE_TYPE, false);
    // Every profile names it.
    this.before.overrideLogicalId(`Validation${hashOf(idsWithin(Stack.of(this), this)).toUpperCase()}`);
    this.before.node.addDependency(this.featuresAhead());
    this.after = resource('After', READ_BACK_RESOURCE_TYPE, true);
    this.logicalIds = [this.before, this.after].map((one) => new LogicalId(one));
    // Of an instance that is not made, nothing may be named.
    this.node.findAll().filter(CfnResource.isCfnResource).forEach((one) => followCondition(one, definedInstance(instanceArn)));
    this.node.addValidation({ validate: () => this.problems() });
  }

  /** What it found at the last deployment, as one line: an attribute of its first resource. */
  public get summary(): string {
    return this.before.getAtt(ATTRIBUTES.summary).toString();
  }

  /** Validates a profile: nothing about it changes before the validation has passed. */
  public add(profile: ValidatedProfile): void {
    this.profiles.push(profile);
    this.logicalIds.push(new LogicalId(profile.resource));
    addDependency(profile.resource, this.before);
    if (this.isToWrite(profile)) {
      this.written.add(profile);
      const { scope, resource } = profile;
      const { access, heldBy = [] } = profile.expected();
      const written = [resource.ref, this.applications(), ...this.namedIfCleared(profile)];
      if (heldBy.length > 0) {
        this.allowToTakeBack();
      }
      const associated = [this.instance.instanceRef.instanceArn, resource.ref, ...heldBy];
      const policy = this.validator.role.allowApart(scope, 'WritePolicy', `${WRITE_POLICY}-${hashOf(idsInStage(scope))}`, [
        ...requestsLists(access) ? [{ actions: WRITE_ACTIONS, resources: written }] : [],
        ...heldBy.length > 0 ? [{ actions: ASSOCIATION_ACTIONS, resources: associated }] : [],
      ]);
      if (policy) {
        followCondition(policy, resource);
        addDependency(this.after, policy);
      }
    }
  }

  /**
   * What was associated has to be taken back also of a profile that was replaced, and from an AI agent that the template names no longer:
   * both are unknown by then. Nothing can be given to anybody by that.
   */
  private allowToTakeBack(): void {
    if (this.takesBack) {
      return;
    }
    this.takesBack = true;
    const { instanceArn } = this.instance.instanceRef;
    const policy = this.validator.role.allowApart(this, 'HoldersPolicy', `${WRITE_POLICY}-Holders`, [{
      actions: HOLDER_ACTIONS,
      resources: [instanceArn, `${instanceArn}/security-profile/*`, this.resourcesOf('wisdom', 'ai-agent')],
    }]);
    if (policy) {
      followCondition(policy, definedInstance(instanceArn));
      addDependency(this.before, policy);
      addDependency(this.after, policy);
    }
  }

  /** What keeps the deployment from writing what it is to write. */
  private problems(): string[] {
    const { instance, options } = this;
    const isUnwritten = options.writeWhatCloudFormationCannot && !this.isReadBack();
    const late = this.profiles.filter((profile) => this.isToWrite(profile) && !this.written.has(profile));
    return [
      ...(isUnwritten ? [
        `validation.writeWhatCloudFormationCannot is true on ${instance.node.path}, but the rule read-back is off for every profile of ${Stack.of(this).node.path}: `
          + 'the read-back writes what CloudFormation cannot set. Remove the option, or give ProfileRule.READ_BACK another severity.',
      ] : []),
      ...late.map(({ resource }) => `The applications of ${resource.node.path} were changed after its profile was defined, and now name an MCP server: `
        + 'it is too late to allow the deployment to write its tools, which CloudFormation is reported to lose. '
        + 'Name the server in the applications of the profile itself: ProfileApplication.mcpServer(...).'),
    ];
  }

  /** Whether the deployment is to write something of a profile, which an aspect may have given to it. */
  private isToWrite({ expected }: ValidatedProfile): boolean {
    return this.options.writeWhatCloudFormationCannot && requestsBeyondCloudFormation(expected());
  }

  /**
   * The applications that an update can name. Profiles name MCP servers by namespaces, which their ARNs do not have, and a list that is
   * written may keep AI agents that somebody added by hand.
   */
  private applications(): string {
    return this.resourcesOf('app-integrations', 'application');
  }

  private resourcesOf(service: string, resource: string): string {
    return Arn.format({ service, resource, resourceName: '*', arnFormat: ArnFormat.SLASH_RESOURCE_NAME }, Stack.of(this));
  }

  /** What an update names besides, should Connect clear what an update does not name: the function then writes the whole profile again. */
  private namedIfCleared({ expected }: ValidatedProfile): string[] {
    const { flowModules, hierarchyGroupId } = expected().access ?? NO_ACCESS;
    const types = [...flowModules.length > 0 ? ['flow-module'] : [], ...hierarchyGroupId ? ['agent-group'] : []];
    return types.map((type) => `${this.instance.instanceRef.instanceArn}/${type}/*`);
  }

  /** All references to the instance that profiles were given. */
  private references(): Set<IConstruct> {
    return new Set([this.instance, ...this.profiles.flatMap(({ instance }) => instance ?? [])]);
  }

  /**
   * The features of the instance that profiles depend on, and whatever the instance itself depends on: until they are there, the
   * validation would miss them.
   */
  private featuresAhead(): IDependable {
    const ahead: IDependable = {};
    const find = () => {
      // The CDK asks for what is ahead when all Aspects have run, before it looks at any resource.
      this.logicalIds.forEach((one) => one.settle());
      const resources = this.profiles.map(({ resource }) => resource);
      const scopes = new Set(resources.flatMap(({ node }) => node.scopes));
      const ofResources = resources.flatMap((resource) => resource.obtainDependencies()).filter(CfnResource.isCfnResource);
      const dependencies = new Set([...[...scopes].flatMap(({ node }) => node.dependencies), ...ofResources]);
      const ofInstance = new Set([...this.references()].flatMap(({ node }) => node.dependencies));
      return [...new Set([...dependencies, ...ofInstance])].flatMap((dependency) => dependency.node.findAll().filter((one) => (
        CfnResource.isCfnResource(one) && (ofInstance.has(dependency) || FEATURE_TYPES.includes(one.cfnResourceType)))));
    };
    Dependable.implement(ahead, { get dependencyRoots() { return find(); } });
    return ahead;
  }

  /** Whether a profile is to be read back: it may be said until the template is written. */
  private isReadBack(): boolean {
    return this.profiles.some(({ resource }) => !isOff({ id: 'read-back' }, severitiesIn(resource)));
  }

  /** How severe the deployment is to find something in a scope. */
  private severitiesIn(scope: IConstruct): SeverityOptions {
    const { severities, strictness } = severitiesIn(scope);
    return { severities: ofDeployment(severities), strictness: this.options.strictness ?? strictness };
  }

  /** What may come from other stacks. The names of profiles may, too: those the CDK finds in the profiles themselves. */
  private foreign(): Record<string, unknown> {
    return {
      instanceArn: this.instance.instanceRef.instanceArn,
      options: [this.options.lockOutReason, this.options.revalidateOn],
      profiles: this.profiles.map(({ expected }) => expected()).filter(({ access, heldBy }) => access !== NO_ACCESS || heldBy)
        .map(({ access = NO_ACCESS, heldBy }) => [writeAccess('request', access), heldBy]),
    };
  }

  private properties(afterwards: boolean): Record<string, unknown> {
    if (!afterwards) {
      return writeProperties(this.requested = this.request());
    }
    const request = this.requested ?? this.request();
    this.requested = undefined;
    return writeProperties({
      ...request,
      // As plain as it will stand in the template: the CDK need not look for what is of the same stack.
      arns: Object.fromEntries(Object.keys(request.profiles).map((id) => [id, { Ref: id }])),
      kept: this.written.size > 0 ? { 'Fn::GetAtt': [Stack.of(this).resolve(this.before.logicalId), ATTRIBUTES.kept] } : undefined,
    });
  }

  private request(): ValidationRequestInput {
    const stack = Stack.of(this);
    const profiles = this.profiles.map((profile) => ({ id: stack.resolve(profile.resource.logicalId) as string, ...profile }));
    const byLogicalId = <T>(value: (profile: typeof profiles[number]) => T) => (
      Object.fromEntries(profiles.map((profile) => [profile.id, value(profile)])));
    const severities = this.severitiesIn(stack);
    const others = Object.entries(byLogicalId(({ resource }) => this.severitiesIn(resource)))
      .filter(([, own]) => !isSameSeverities(own, severities));
    const waivers = Object.entries(byLogicalId((profile) => profile.waivers())).filter(([, waived]) => waived.length > 0);
    const conditions = profiles.flatMap(({ id, resource: { cfnOptions: { condition } } }) => (
      condition ? [[id, stack.resolve(condition.logicalId) as string]] : []));
    return {
      instanceArn: this.instance.instanceRef.instanceArn,
      profiles: byLogicalId((profile) => profile.expected()),
      severities,
      profileSeverities: Object.fromEntries(others),
      waivers: Object.fromEntries(waivers),
      lockOutReason: this.options.lockOutReason,
      countsPeople: this.options.countPeople,
      everyDeployment: this.options.revalidateOn,
      write: this.written.size > 0,
      conditions: Object.fromEntries(conditions),
    };
  }
}

function requireSameOptions(one: aws_connect.IInstanceRef, other: aws_connect.IInstanceRef): void {
  const [options, others] = [one, other].map((reference) => ConnectInstance._settingsOf(reference).validation);
  // Of another copy of the library, either may lack an option that only this copy knows.
  if (options !== others && !isDeepStrictEqual(completeOptions(options), completeOptions(others))) {
    throw new Error(`${one.node.path} and ${other.node.path} refer to the same instance, but have different validation options. `
      + 'A stack validates all of its profiles on an instance at once: use one construct for the instance, or give both the same options.');
  }
}

/**
 * A child of the stack and not of the instance: what depends on an instance depends on all that is in it, and the validation
 * depends on what gives the instance its features.
 */
function idIn(stack: Stack, instance: aws_connect.IInstanceRef): string {
  if (instance.node.scopes.reverse().find(Stack.isStack) !== stack) {
    return `ProfileValidation-${hashOf(idsInStage(instance))}`;
  }
  const ids = idsWithin(stack, instance);
  // In an id the CDK writes a slash as two dashes, so what has dashes itself could be two paths.
  const isAmbiguous = ids.some((id) => /^-|--|-$/.test(id));
  return `${ids.join('/')}${isAmbiguous ? `-${hashOf(ids)}` : ''}/ProfileValidation`;
}

/** Severities of the rules that a deployment judges by: what is said of others changes no template. */
function ofDeployment(severities: NonNullable<SeverityOptions['severities']>): typeof severities {
  const said = Object.entries(severities);
  // Most apps say nothing, and need not load the rules.
  return said.length === 0 ? severities : Object.fromEntries(said.filter(([id]) => isDeploymentRule(id)));
}

/** Newer releases of aws-cdk-lib have another name for it, and a warning for whoever uses the old one. */
function addDependency(resource: CfnResource & { addResourceDependency?(target: CfnResource): void }, target: CfnResource): void {
  if (resource.addResourceDependency) {
    resource.addResourceDependency(target);
  } else {
    resource.addDependency(target);
  }
}

/** A custom resource whose properties are known only once every profile of the stack is, and take a while to write. */
class ValidationResource extends CfnResource {
  constructor(
    scope: Construct, id: string, type: string, private readonly validator: ValidationFunction,
    private readonly own: { properties(preparing: boolean): Record<string, unknown>; isWanted(): boolean },
  ) {
    super(scope, id, { type });
  }

  protected override shouldSynthesize(): boolean {
    return super.shouldSynthesize() && this.own.isWanted();
  }

  protected override get cfnProperties(): Record<string, any> {
    return Lazy.uncachedAny({
      produce: ({ preparing }) => ({
        ServiceToken: this.validator.arn,
        ServiceTimeout: SERVICE_TIMEOUT_SECONDS,
        // Before it writes the template, the CDK looks through it for what comes from other stacks.
        ...this.own.properties(preparing),
      }),
    });
  }
}
