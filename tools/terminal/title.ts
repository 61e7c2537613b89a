/** What the moving picture says to whoever cannot see it. */
export const TITLE = 'A terminal: cdk synth names mistakes with their fixes, diff says that a change lets supervisors escalate their '
  + 'privileges, and check says that the instance lacks Amazon Connect Cases';
