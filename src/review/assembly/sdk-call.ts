import { jsonOf } from './json-text';
import { namedBy, PROFILE_TYPE } from './named-operations';
import type { Resolver } from './resolve';
import { isObject, own, type JsonObject } from '../../formats/shapes';
import { isIntrinsic } from '../../roles/access/unresolved';

const OPERATIONS = ['CreateSecurityProfile', 'UpdateSecurityProfile'] as const;

/** A call of Connect that writes a profile. */
export interface ProfileCall {
  readonly operation: typeof OPERATIONS[number];
  readonly parameters: unknown;
  /** What else the call says: with which rights, and where. */
  readonly besides: JsonObject;
}

/** What a call is: one that writes a profile, or the reason why it may, as a phrase; neither where it does not. */
export interface ReadCall {
  readonly profile?: ProfileCall;
  readonly unread?: string;
}

/** Members of a call that say what is called, or what becomes of the answer. */
const OF_CALL = ['service', 'action', 'parameters', 'physicalResourceId', 'outputPaths', 'ignoreErrorCodesMatching', 'logApiResponseData'];

const UNREADABLE = 'calls the SDK in a way that could not be read, and may write a security profile. Look at what it calls.';

/** Operations of other services that deploy what a template has, or that are given the type of a resource. */
const DEPLOYING: ReadonlyMap<string, RegExp> = new Map([
  ['cloudformation', /^(?:create|update|execute|import|activate|continue|rollback|start)/],
  ['servicecatalog', /^(?:provision|updateprovisioned|execute)/],
]);

const CLOUD_CONTROL = /^(?:create|update)resource$/;

/**
 * Reads a call of the SDK, as `AwsCustomResource` has it: https://docs.aws.amazon.com/cdk/api/v2/docs/aws-cdk-lib.custom_resources.AwsCustomResource.html.
 *
 * @param moment when it is called
 */
export function readCall(moment: string, written: unknown, resolver: Resolver): ReadCall {
  const call = jsonOf(written) ?? written;
  if (!isObject(call) || isIntrinsic(call)) {
    return mayBeCall(call) ? { unread: UNREADABLE } : {};
  }
  if (own(call, 'service') === undefined && own(call, 'action') === undefined) {
    return named(call, resolver);
  }
  const [service, action] = [serviceOf(known(own(call, 'service'), resolver)), actionOf(known(own(call, 'action'), resolver))];
  const parameters = own(call, 'parameters');
  const isConnect = service === undefined || service === 'connect';
  const operation = OPERATIONS.find((one) => one.toLowerCase() === action);
  if (isConnect && operation !== undefined) {
    const besides = Object.fromEntries(Object.entries(call).filter(([name]) => !OF_CALL.includes(name)));
    return { profile: { operation, parameters, besides } };
  }
  if (isConnect && action === undefined) {
    return { unread: UNREADABLE };
  }
  if (service !== undefined && (action === undefined ? DEPLOYING.has(service) : DEPLOYING.get(service)?.test(action))) {
    return { unread: `calls ${service} to deploy a template, which may have security profiles. Look at what it deploys.` };
  }
  const isGivenType = service === 'cloudcontrol' && (action === undefined || CLOUD_CONTROL.test(action));
  if (isGivenType && [undefined, PROFILE_TYPE].includes(known(own(parameters, 'TypeName'), resolver))) {
    return { unread: 'calls cloudcontrol to make or change a resource, which may be a security profile. Look at what it makes.' };
  }
  // With the stack goes its profile.
  const isUndone = moment === 'Delete' && action === 'deletesecurityprofile';
  return named(isConnect && !isUndone ? [call, action] : parameters, resolver);
}

function named(value: unknown, resolver: Resolver): ReadCall {
  const name = namedBy(value, resolver);
  return name === undefined ? {} : { unread: `calls the SDK with ${name}, and may write a security profile. Look at what it calls.` };
}

/** A text that begins as JSON does, or a function that may give one. */
function mayBeCall(written: unknown): boolean {
  if (typeof written === 'string') {
    return /^\s*\{/.test(written);
  }
  const join = own(written, 'Fn::Join');
  const [begin] = Array.isArray(join) ? [join[1]].flat() as unknown[] : [own(written, 'Fn::Sub') ?? []].flat() as unknown[];
  return isObject(written) && (typeof begin !== 'string' || /^\s*(?:\{|\$\{|$)/.test(begin));
}

/** A text that the template has; `undefined` for what only the deployment knows, or another default may change. */
function known(written: unknown, resolver: Resolver): string | undefined {
  const { value, unresolved } = resolver.resolve(written);
  return typeof value === 'string' && unresolved.length === 0 ? value : undefined;
}

/** What services are called by versions of the SDK; what is more than a name may be a path to another one. */
function serviceOf(text: string | undefined): string | undefined {
  const [, name] = /^(?:@aws-sdk\/client-)?([\w -]+)$/.exec(text ?? '') ?? [];
  return name?.replace(/[^A-Za-z0-9]/g, '').toLowerCase();
}

function actionOf(text: string | undefined): string | undefined {
  return text?.replace(/[^A-Za-z0-9]/g, '').replace(/Command$/i, '').toLowerCase();
}
