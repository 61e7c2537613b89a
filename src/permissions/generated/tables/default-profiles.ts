// Generated from catalog/ by tools/generate/main.ts. Do not edit: change the catalog and generate again.

export const defaultProfileNames: readonly string[] = [
  'Admin',
  'Agent',
  'CallCenterManager',
  'QualityAnalyst',
];
