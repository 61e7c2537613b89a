import type { IncomingHttpHeaders } from 'node:http';
import { ServiceError } from '../protocol/service-error';
import type { Caller } from '../state/connect-state';

const TOLERANCE_MINUTES = 5;

/**
 * Who calls. The signature itself is not checked. An access key of twelve digits is the number of its account;
 * any other belongs to the fallback's.
 *
 * @param fallback whose keys others are, and who calls without a signature if that is allowed
 * @throws ServiceError `MissingAuthenticationTokenException`
 */
export function callerOf({ authorization = '' }: IncomingHttpHeaders, fallback: Caller, unsigned: boolean): Caller {
  const { key, region } = credentialIn(authorization);
  if (key === undefined) {
    if (unsigned) {
      return fallback;
    }
    throw new ServiceError('MissingAuthenticationTokenException', 'The request is not signed.');
  }
  return { accountId: /^\d{12}$/.test(key) ? key : fallback.accountId, region };
}

/** The access key that a request was signed with. */
export function accessKeyOf({ authorization = '' }: IncomingHttpHeaders): string | undefined {
  return credentialIn(authorization).key;
}

function credentialIn(authorization: string): { key?: string; region: string } {
  const [, key, region = ''] = /Credential=([^/]+)\/\d{8}\/([^/]+)\//.exec(authorization) ?? [];
  return { key, region };
}

/** @throws ServiceError `InvalidSignatureException` if the request was signed too far from the service's time */
export function checkSigningTime(headers: IncomingHttpHeaders, serviceTime: Date): void {
  const signed = String(headers['x-amz-date']).replace(/^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/, '$1-$2-$3T$4:$5:$6Z');
  const minutes = (serviceTime.getTime() - Date.parse(signed)) / 60_000;
  if (Math.abs(minutes) > TOLERANCE_MINUTES) {
    throw new ServiceError('InvalidSignatureException', `Signature expired: signed at ${signed}, the service's time is ${serviceTime.toISOString()}.`);
  }
}
