export * from './access-level';
export * from './generated/holders';
export * from './generated/permissions-by-api-name';
export * from './permission';
export * from './permission-risk';
export * from './permission-set';
export * from './permission-status';
