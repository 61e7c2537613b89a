/**
 * Makes the compiled library load each of its modules when something of it is first used, as aws-cdk-lib does: an app that
 * writes roles down pays neither for the review of cloud assemblies nor for permissions that it does not name.
 *
 *   tsx tools/lazy-modules.ts      after jsii, on lib/
 */
import { loadLazily } from './lazy-modules/load-lazily';

loadLazily('lib');
