import { because, missing, remedy, satisfied, undetermined, unknown } from './checks';
import { byFirst } from '../../roles/access/unresolved';
import { nameOf } from '../../roles/words';
import type { InstanceRule } from '../rule';

const OPERATION = 'ListContactFlowModules';

export const missingFlowModule: InstanceRule = {
  id: 'missing-flow-module',
  checkInstance: ({ asked, facts }) => asked.flatMap((role) => {
    const { known, unknown: others } = byFirst(role.access.flowModules, ({ id }) => id);
    return [...known.map((id) => {
      if (!facts.flowModules) {
        return unknown(role, {
          message: `Whether the flow module ${id} of ${nameOf(role)} exists could not be determined: ${because(facts, OPERATION)}.`,
          fix: remedy(facts, OPERATION),
        });
      }
      return facts.flowModules.includes(id) ? satisfied(role) : missing(role, {
        message: `${nameOf(role)} may run the flow module ${id}, which the instance does not have.`,
        fix: 'use the id of a flow module of this instance, or create the module first',
      });
    }), ...others.map((one) => undetermined(role, `a flow module of ${nameOf(role)}`, one))];
  }),
};
