/** Loaded before a program: turns on what newer releases of the CDK validate templates with, as it is for users. */
process.env.CDK_VALIDATION = 'true';
