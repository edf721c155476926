/** The reading to take along: to the clipboard as Markdown, or saved as a table or as JSON. Nothing is sent anywhere. */
import { useState } from 'preact/hooks';
import type { Reading } from '../reading/reading.ts';
import type { StoryCard } from '../stories/card.ts';
import { toCsv } from './export/csv.ts';
import { fileName } from './export/file-name.ts';
import { toMarkdown } from './export/markdown.ts';
import { saveFile } from './save-file.ts';

export function TakeAway({ reading, card }: { reading: Reading; card: StoryCard | null }) {
  const [told, setTold] = useState('');

  async function copy(): Promise<void> {
    try {
      await navigator.clipboard.writeText(toMarkdown(reading, card));
      setTold('Copied.');
    } catch {
      setTold('The browser did not allow it. Save it as a file instead.');
    }
  }

  function save(ending: string, type: string, text: string): void {
    const name = fileName(reading, ending);
    saveFile(name, text, type);
    setTold(`Saved as ${name}.`);
  }

  return (
    <section class="group take-away" aria-labelledby="take-away">
      <h3 id="take-away">Take it along</h3>
      <p class="choices">
        <button type="button" class="link" onClick={() => void copy()}>
          Copy as text
        </button>
        <button
          type="button"
          class="link"
          onClick={() => save('md', 'text/markdown', toMarkdown(reading, card))}
        >
          Save text
        </button>
        <button type="button" class="link" onClick={() => save('csv', 'text/csv', toCsv(reading, card))}>
          Save CSV
        </button>
        <button
          type="button"
          class="link"
          onClick={() => save('json', 'application/json', `${JSON.stringify(reading, null, 2)}\n`)}
        >
          Save JSON
        </button>
      </p>
      <p class="told" role="status">
        {told}
      </p>
    </section>
  );
}
