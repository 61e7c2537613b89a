import { Severity } from '../finding';
import type { NotedRule, SingleFinding } from '../rule';

export const otherInstance: NotedRule = {
  id: 'other-instance',
  note: 'adoption',
  check: ({ id, notes }) => (notes?.adoption?.instances() ?? []).map(({ given, named, isUndetermined }): SingleFinding => ({
    role: id,
    permissions: [],
    ...(isUndetermined ? {
      severity: Severity.WARNING,
      undecided: true,
      message: `ValidatedSecurityProfile validates the profile on the instance ${given}. Whether that is its own could not be determined, because its instanceArn is ${named}.`,
      fix: 'refer to the instance in the same way in both places, or leave out the instance of the mixin',
    } : {
      binding: true,
      message: `ValidatedSecurityProfile validates the profile on the instance ${given}, but its instanceArn is ${named}.`,
      fix: 'leave out the instance of the mixin, or apply it only to profiles on that instance, after the last change of their instanceArn',
    }),
  })),
};
