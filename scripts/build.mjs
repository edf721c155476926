// npm run build: sets up and writes dist/chrome, dist/firefox and dist/cli.
import { runScript, setUp } from './set-up.mjs';

setUp();
runScript('scripts/build.ts', process.argv.slice(2));
