// npm test: sets up and runs every check and test. `npm test -- unit page` runs only those.
import { runScript, setUp } from './set-up.mjs';

setUp();
runScript('scripts/test-all.ts', process.argv.slice(2));
