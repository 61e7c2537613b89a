/** What reads live instances, with the AWS SDK, which takes longer to load than most commands take to run. */
export { Connect, TIMEOUTS } from './connect-api';
export { everything } from './everything';
export { readParameters } from './parameter-store';
