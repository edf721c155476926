/** Text for the terminal. */

const WIDTH = 100;

/** Lines of at most WIDTH columns, each with the same indent. */
export function wrap(text: string, indent: string): string {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/\s+/)) {
    if (line !== '' && indent.length + line.length + 1 + word.length > WIDTH) {
      lines.push(line);
      line = word;
    } else line = line === '' ? word : `${line} ${word}`;
  }
  return [...lines, line].map((each) => indent + each).join('\n');
}

/** An article may hold what a terminal takes for a command of its own: control characters are left out. */
export const printable = (text: string): string => text.replace(/[^\P{Cc}\n]/gu, '');
