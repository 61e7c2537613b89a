import { asksBeyondCloudFormation, type ValidationRequest } from '../../formats/validation-request';

/** Ids of the profiles that a deployment writes: all of them at first, later those that differ from what was deployed last. */
export function changedProfiles(request: ValidationRequest, previous: ValidationRequest | undefined): Set<string> {
  const ids = Object.keys(request.profiles);
  if (!previous || previous.instanceArn !== request.instanceArn) {
    return new Set(ids);
  }
  const written = ({ profiles, arns, write }: ValidationRequest, id: string) => (
    JSON.stringify([profiles[id], arns[id], write && asksBeyondCloudFormation(profiles[id]?.access)]));
  return new Set(ids.filter((id) => written(request, id) !== written(previous, id)));
}
