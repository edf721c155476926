/** Names under which things are kept in the browser's storage. Apart, so that the gate can know them without their schemas. */

/** `storage.local`: what the reader has chosen (settings.ts). */
export const SETTINGS_KEY = 'settings';

/** `storage.local`: GateTerms of the enabled stories, written by the background, read by the gate. */
export const GATE_KEY = 'gate';

/** `storage.local`: the reader's own stories, by id (background/own-stories.ts). */
export const STORY_PREFIX = 'story:';
/** `storage.local`: one of the reader's own stories, by the id of its dossier. */
export const storyKey = (id: string): string => `${STORY_PREFIX}${id}`;

/** `storage.local`: GateTerms of all the reader's own stories: only those that an article could cover are looked at for it. */
export const OWN_TERMS_KEY = 'own-terms';

/** `storage.session`: the story that was removed last, for undoing that. */
export const REMOVED_KEY = 'removed-story';

/** `storage.session`: the page that the reader asked to have read in a tab, whatever it covers. */
export const wantedKey = (tabId: number): string => `wanted:${tabId}`;
