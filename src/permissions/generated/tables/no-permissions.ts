// Generated from catalog/ by tools/generate/main.ts. Do not edit: change the catalog and generate again.

export const noPermissions: Readonly<Record<string, string>> = {
  'Amazon Connect': 'This is the name of the service, not of a permission.',
  'Amazon Connect Customer': 'This is the name of the service, not of a permission.',
  'Connect Customer': 'This is the name of the service, not of a permission.',
  'Tasks - Create': 'No permission lets people create tasks: everybody can who does not hold RestrictTaskCreation.Access.',
  'Tasks - Create in Agent Applications': 'No permission lets people create tasks: everybody can who does not hold RestrictTaskCreation.Access.',
  'Tasks.Create': 'No permission lets people create tasks: everybody can who does not hold RestrictTaskCreation.Access.',
};
