import { fileURLToPath } from 'node:url';

/** The project's folder, with a slash at its end. Not a URL's pathname: in that a space is "%20". */
export const ROOT: string = fileURLToPath(new URL('..', import.meta.url));
