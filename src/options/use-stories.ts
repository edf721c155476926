import { useCallback, useEffect, useState } from 'preact/hooks';
import { type StoriesAnswer, StoriesAnswerSchema } from '../story-messages.ts';
import { ask } from './ask.ts';

/** All stories; undefined until they are there, null when they could not be loaded. `reload` after whatever has changed them. */
export function useStories(): { listed: StoriesAnswer | null | undefined; reload: () => Promise<void> } {
  const [listed, setListed] = useState<StoriesAnswer | null | undefined>(undefined);
  const reload = useCallback(
    async () => setListed(await ask({ type: 'surface/stories' }, StoriesAnswerSchema)),
    [],
  );
  useEffect(() => void reload(), []);
  return { listed, reload };
}
