// node scripts/with-set-up.mjs SCRIPT.ts [ARGS...]: sets up, builds, then runs the script.
import { runScript, setUp } from './set-up.mjs';

setUp();
runScript('scripts/build.ts');
const [script, ...args] = process.argv.slice(2);
runScript(script, args);
