/** The command was called wrongly: shown with the usage, exit status 2. */
export class UsageError extends Error {}
