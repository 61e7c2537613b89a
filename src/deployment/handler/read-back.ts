import { setTimeout as sleep } from 'node:timers/promises';
import { allKept, asAgents, heldKey, readKept, without } from './kept';
import type { StepInput, StepResult } from './step';
import { explainInFunction } from '../../connect/explain-error';
import { failureOf } from '../../connect/failure';
import { profilesOfAiAgent } from '../../connect/holders';
import { isEmpty, NO_ACCESS, OPERATIONS, partsOf, shownAccess, type AccessOperation, type KnownAccess } from '../../roles/access';
import type { Role } from '../../roles/role';
import { readBackRules } from '../../rules/instance/instance-rules';
import { HELD_PROFILES, type InstanceFacts, type LiveProfile } from '../../rules/instance-facts';
import { examine } from '../../rules/judge';

/** How often a profile that is not as requested is read again: each pause is twice as long, and together they are two minutes. */
const PAUSES = 6;

/** A profile as it is read back, while it is put together. */
type Reading = { -readonly [K in keyof LiveProfile]: LiveProfile[K] };

/** Compares the profiles that a deployment wrote with what was requested, once they are there. */
export async function readProfilesBack(input: StepInput): Promise<StepResult> {
  const { request, changed, misplaced, signal, pauseMs, unwritten } = input;
  const roles = input.roles.filter(({ id }) => changed.has(id));
  if (misplaced) {
    return compare(input, roles, { arn: request.instanceArn, unreadable: {} });
  }
  const reader = new ProfileReader(input);
  await reader.read(roles);
  let result = compare(input, roles, reader.facts);
  for (let pause = 0; pause < PAUSES; pause += 1) {
    const differing = new Set(result.checks.filter(({ verdict, role = '' }) => verdict === 'missing' && !unwritten?.has(role)).map(({ role }) => role));
    if (differing.size === 0) {
      break;
    }
    await sleep(pauseMs * 2 ** pause, undefined, { signal }).catch(() => undefined);
    await reader.read(roles.filter(({ id }) => differing.has(id)));
    if (signal.aborted) {
      // What could not be read in time takes nothing from what was.
      break;
    }
    result = compare(input, roles, reader.facts);
  }
  return result;
}

function compare({ request, unwritten, judgedBy }: StepInput, roles: Role[], facts: InstanceFacts): StepResult {
  const ownProfiles = new Map(Object.entries(request.arns).map(([id, arn]) => [arn, id]));
  return { roles, ...examine(roles, { ...judgedBy, facts, deployment: { ownProfiles, unwritten }, rules: readBackRules }) };
}

/** Reads profiles by their ARNs: their permissions, and the rest as far as something of it was or is requested. */
class ProfileReader {
  private readonly profiles = new Map<string, LiveProfile>();
  private readonly aiAgents = new Map<string, readonly string[]>();
  private readonly unreadable: Record<string, string> = {};
  private lacksArns = false;

  constructor(private readonly input: StepInput) {}

  public get facts(): InstanceFacts {
    const unaddressed: Record<string, string> = this.lacksArns ? { ListSecurityProfilePermissions: 'CloudFormation did not give the ARN of the profile.' } : {};
    const unreadable = { ...unaddressed, ...this.unreadable };
    return {
      arn: this.input.request.instanceArn,
      profiles: [...this.profiles.values()],
      aiAgents: [...this.aiAgents].map(([arn, profiles]) => ({ arn, profiles })),
      unreadable,
    };
  }

  public async read(roles: readonly Role[]): Promise<void> {
    for (const role of roles) {
      await this.readOne(role);
      await this.readHolders(role);
    }
  }

  /** The AI agents that are to hold it, and those that are no longer to. */
  private async readHolders({ id, heldBy = [] }: Role): Promise<void> {
    const { connect, request, previous } = this.input;
    const kept = allKept(readKept(previous?.kept))[heldKey(profileIdIn(request.arns[id]))];
    const before = without(asAgents(previous?.profiles[id]?.heldBy), kept);
    for (const arn of new Set([...heldBy, ...before.map((agent) => agent.arn)])) {
      const gone = await this.readPart(HELD_PROFILES, true, async () => this.aiAgents.set(arn, await profilesOfAiAgent(connect, arn)));
      if (gone) {
        this.aiAgents.delete(arn);
      }
    }
  }

  private async readOne(role: Role): Promise<void> {
    const { connect, request } = this.input;
    const arn = request.arns[role.id] ?? '';
    const id = profileIdIn(arn);
    this.lacksArns ||= id === '';
    const profile: Reading = { id, arn, name: role.name ?? '' };
    const found = id !== '' && !(await Promise.all([
      this.readPart('ListSecurityProfilePermissions', true, async () => profile.permissions = await connect.permissionsOf(id)),
      ...OPERATIONS.map((operation) => this.readPart(operation, this.isRequested(role, operation), async () => {
        profile.access = { ...await this.concerned(role, id, connect.accessOf(id, operation)), ...profile.access };
      })),
    ])).includes('gone');
    if (found || id === '') {
      this.profiles.set(role.id, profile);
    } else {
      this.profiles.delete(role.id);
    }
  }

  /** Whether something that the operation reads is requested, or was. */
  private isRequested({ id }: Role, operation: AccessOperation): boolean {
    const { request, previous } = this.input;
    return [request, previous].some((one) => partsOf(operation).some(({ key }) => !isEmpty(one?.profiles[id]?.access?.[key])));
  }

  /** A role that requests AI agents has the whole list; of a list that is no longer requested, only what others had not given is to be gone. */
  private async concerned({ id, access }: Role, profileId: string, reading: Promise<Partial<KnownAccess>>): Promise<Partial<KnownAccess>> {
    const { previous } = this.input;
    const { aiAgents, ...live } = await reading;
    const taken = without(shownAccess(previous?.profiles[id]?.access ?? NO_ACCESS).aiAgents, allKept(readKept(previous?.kept))[profileId]);
    return aiAgents === undefined ? live
      : { aiAgents: aiAgents.filter(({ arn }) => access.aiAgents.length > 0 || taken.some((one) => one.arn === arn)) };
  }

  /** Reads one part where it is wanted; an operation that failed once is not tried for the other profiles. */
  private async readPart(operation: string, wanted: unknown, call: () => Promise<unknown>): Promise<'gone' | undefined> {
    if (!wanted || Object.hasOwn(this.unreadable, operation)) {
      return undefined;
    }
    try {
      await call();
    } catch (error) {
      if (failureOf(error).kind === 'not found') {
        return 'gone';
      }
      this.unreadable[operation] = explainInFunction(error);
    }
    return undefined;
  }
}

function profileIdIn(arn = ''): string {
  return arn.split('/').pop() ?? '';
}
