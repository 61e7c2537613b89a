/** Loads the modules that it is given. */
process.argv.slice(2).forEach((module) => require(module));
