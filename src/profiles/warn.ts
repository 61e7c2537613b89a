import { Validations } from 'aws-cdk-lib';
import type { IConstruct } from 'constructs';
import { isAcknowledged } from '../cdk/acknowledged-rules';
import { placeInCode, showPlace } from '../cdk/place-in-code';
import { keptOn } from '../copies/shared-state';
import { OF_LIBRARY } from '../roles/acknowledgment-id';

/** Warns of something that is no finding of a rule, once however often the app is synthesized. */
export function warn(construct: IConstruct, name: string, message: string): void {
  const id = `${OF_LIBRARY}/${name}`;
  if (isAcknowledged(construct, id)) {
    return;
  }
  keptOn(construct, Symbol.for(`${OF_LIBRARY}.${name}`), () => {
    const place = placeInCode((construct.node.defaultChild ?? construct).node.metadata);
    Validations.of(construct).addWarning(id, place ? `${message} At ${showPlace(place)}` : message);
    return true;
  });
}
