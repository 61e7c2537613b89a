import { Validations } from 'aws-cdk-lib';
import type { IConstruct } from 'constructs';
import { keptOn } from '../../copies/shared-state';
import { OF_LIBRARY } from '../../roles/acknowledgment-id';

/** Warns of something that is no finding of a rule, once however often the app is synthesized. */
export function warn(construct: IConstruct, id: string, message: string): void {
  keptOn(construct, Symbol.for(`${OF_LIBRARY}.${id}`), () => {
    Validations.of(construct).addWarning(`${OF_LIBRARY}/${id}`, message);
    return true;
  });
}
