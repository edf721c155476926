// npm start: sets up, builds, and opens a browser with the extension on the demo article.
import { runScript, setUp } from './set-up.mjs';

setUp();
runScript('scripts/build.ts');
runScript('scripts/demo.ts', process.argv.slice(2));
