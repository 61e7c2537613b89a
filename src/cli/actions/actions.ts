/** What commands do that read apps and instances: they have most of it in common, so that all of it is loaded at once. */
export { runAccess } from './access';
export { runCheck } from './check';
export { runDiff } from './diff';
export { runDrift } from './drift';
export { runImport } from './import';
export { runReport } from './report';
export { searchedApp } from './searched-app';
export { runSnapshot } from './snapshot';
export { configIn, readConfigFile } from '../config/read-config-file';
