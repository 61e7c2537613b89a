import { shapeOf } from './api-model';

/** Errors of the AWS front door, which no service model lists. */
const PROTOCOL_ERRORS: Readonly<Record<string, number>> = {
  InvalidSignatureException: 403,
  MissingAuthenticationTokenException: 403,
  NotEmulated: 501,
  ServiceUnavailable: 503,
  UnknownOperationException: 404,
};

/** An error as the service answers it. */
export class ServiceError extends Error {
  readonly status: number;

  /**
   * @param code the error's name, e.g. `ResourceNotFoundException`
   * @param details further members of the error's body
   * @param status `@default` what the model says of this code, else 400
   */
  constructor(readonly code: string, message: string, readonly details: Readonly<Record<string, unknown>> = {}, status?: number) {
    super(message);
    this.status = status ?? shapeOf(code)?.status ?? PROTOCOL_ERRORS[code] ?? 400;
  }
}
