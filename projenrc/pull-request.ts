/** What a pull request is asked for. */
export const PULL_REQUEST = [
  '<!-- Why, in a sentence: it becomes the message of the commit. What is in the difference. -->',
  '',
  '- [ ] `npm run verify` passes, or the parts of it that CONTRIBUTING.md names for this change.',
  '- [ ] A test fails without the change.',
  '- [ ] Documentation and `CHANGELOG.md` say what users will notice, if anything.',
  '- [ ] What is said of AWS has a source in `catalog/sources.json`.',
];
