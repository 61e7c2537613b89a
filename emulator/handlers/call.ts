import { apiModel, inputMember } from '../protocol/api-model';
import { ServiceError } from '../protocol/service-error';
import type { Caller, ConnectState } from '../state/connect-state';
import type { Instance } from '../state/instance';
import type { SecurityProfileRecord } from '../state/records';

/** A required member of the SDK's type may be `undefined`; after validation it is not. */
type Validated<Input> = { [Name in keyof Input]: object extends Pick<Input, Name> ? Input[Name] : Exclude<Input[Name], undefined> };

interface Paged {
  readonly MaxResults?: number;
  readonly NextToken?: string;
}

const USUAL_PAGE = 100;

/** One request that has been read and validated, and what its handler needs to answer it. */
export class Call<Input extends object> {
  constructor(readonly operation: string, readonly input: Validated<Input>, readonly caller: Caller, readonly state: ConnectState) {}

  /** @throws ServiceError `ResourceNotFoundException`, or `InvalidRequestException` while the instance is not active */
  instance(): Instance {
    const instance = this.state.instance(this.caller, (this.input as { InstanceId: string }).InstanceId);
    if (instance.status !== 'ACTIVE') {
      throw new ServiceError('InvalidRequestException', `The instance ${instance.id} is not active, its status is ${instance.status}.`);
    }
    return instance;
  }

  /** @throws ServiceError `ResourceNotFoundException` */
  profile(): SecurityProfileRecord {
    const { SecurityProfileId: id } = this.input as { SecurityProfileId: string };
    const instance = this.instance();
    return this.found(instance.securityProfiles.find((profile) => [profile.id, profile.arn].includes(id)), 'security profile', id);
  }

  /** @throws ServiceError `ResourceNotFoundException` */
  found<T>(record: T | undefined, kind: string, id: string): T {
    if (record === undefined) {
      throw new ServiceError('ResourceNotFoundException', `There is no ${kind} ${id}.`);
    }
    return record;
  }

  /** An unacceptable value, under the name that this operation has for it. */
  unacceptable(message: string): ServiceError {
    const { errors } = apiModel.operations[this.operation];
    return new ServiceError(errors.includes('InvalidParameterException') ? 'InvalidParameterException' : 'InvalidRequestException', message);
  }

  /**
   * One page of a list. Without MaxResults a page has what the model allows, but no more than 100.
   *
   * @throws ServiceError for a token that this list never gave
   */
  page<T>(items: readonly T[]): { readonly items: T[]; readonly NextToken?: string } {
    const { MaxResults, NextToken } = this.input as Paged;
    const size = MaxResults ?? Math.min(USUAL_PAGE, inputMember(this.operation, 'MaxResults').max!);
    const start = NextToken === undefined ? 0 : this.offsetOf(NextToken);
    const end = start + size;
    return { items: this.state.ordered(items).slice(start, end), NextToken: end < items.length ? this.tokenFor(end) : undefined };
  }

  private tokenFor(offset: number): string {
    return Buffer.from(`${this.operation} ${offset}`).toString('base64url');
  }

  private offsetOf(token: string): number {
    const [operation, offset] = Buffer.from(token, 'base64url').toString().split(' ');
    if (operation !== this.operation || !/^\d+$/.test(offset)) {
      throw this.unacceptable(`NextToken is none that ${this.operation} gave: "${token}"`);
    }
    return Number(offset);
  }
}
