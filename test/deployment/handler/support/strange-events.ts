import * as fc from 'fast-check';
import type { Event } from '../../../../emulator/stage';

const ODD = fc.oneof(fc.jsonValue(), fc.constant(undefined));

/**
 * Requests of CloudFormation as they should never come: any of their parts, and of their properties, may be missing or
 * anything at all. Only the address to answer to is as it should be.
 */
export function strangeEvents(event: Event): fc.Arbitrary<Event> {
  const properties = partly(event.ResourceProperties as Event);
  return fc.record({
    ...parts(event),
    RequestType: fc.oneof(fc.constantFrom('Create', 'Update', 'Delete'), ODD),
    ResourceProperties: fc.oneof({ weight: 5, arbitrary: properties }, { weight: 1, arbitrary: ODD }),
    OldResourceProperties: fc.oneof({ weight: 5, arbitrary: properties }, { weight: 1, arbitrary: ODD }),
    ResponseURL: fc.constant(event.ResponseURL),
  });
}

function partly(event: Event): fc.Arbitrary<Event> {
  return fc.record(parts(event));
}

function parts(event: Event): Record<string, fc.Arbitrary<unknown>> {
  return Object.fromEntries(Object.entries(event).map(([name, value]) => [
    name, fc.oneof({ weight: 5, arbitrary: fc.constant(value) }, { weight: 1, arbitrary: ODD }),
  ]));
}
