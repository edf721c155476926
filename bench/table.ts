/** The bench's table: what was measured beside what the design allows. */
export interface Row {
  what: string;
  where: string;
  measured: string;
  bound: string;
  /** null: nothing to compare with. */
  within: boolean | null;
}

/** Takes a row down; `within` is null where there is no bound. */
export type Add = (
  what: string,
  where: string,
  measured: string,
  bound?: string,
  within?: boolean | null,
) => void;

export function printTable(rows: readonly Row[]): void {
  const head: Row = { what: 'what', where: 'where', measured: 'measured', bound: 'bound', within: null };
  const width = (key: 'what' | 'where' | 'measured' | 'bound'): number =>
    Math.max(...[head, ...rows].map((row) => row[key].length));
  const columns = (['what', 'where', 'measured', 'bound'] as const).map((key) => ({
    key,
    width: width(key),
  }));
  for (const row of [head, ...rows]) {
    const cells = columns.map(({ key, width: each }) => row[key].padEnd(each));
    console.log(`${cells.join('  ')}  ${row.within === null ? '' : row.within ? 'ok' : 'OVER'}`.trimEnd());
  }
}

export const ms = (value: number): string => `${value < 1 ? value.toFixed(3) : value.toFixed(1)} ms`;
export const kb = (bytes: number): string => `${(bytes / 1024).toFixed(1)} KB`;
