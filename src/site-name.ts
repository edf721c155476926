/** The name that a site goes by in the settings: its host in lower case, without "www." and the root's dot. Apart, for the gate. */
export function siteName(hostname: string): string {
  return hostname
    .toLowerCase()
    .replace(/\.$/, '')
    .replace(/^www\./, '');
}
