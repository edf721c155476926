/** A report with its attributions marked (see `marked.ts`), and what each of some of them must come to: "name | side". */
import { hear } from '../marked.ts';

export interface Report {
  title: string;
  text: string;
  /** By the number of the attribution; a side of "-" is none, no side at all is not looked at. */
  speakers: Record<number, string>;
}

/** The speakers of these attributions, written as `Report` has them: without a side where the report looks at none. */
export function voices(report: Report): Record<number, string> {
  const heard = hear(report.text);
  return Object.fromEntries(
    Object.entries(report.speakers).map(([number, expected]) => {
      const { name, party } = heard[Number(number) - 1] ?? { name: null };
      return [number, expected.includes(' | ') ? `${name} | ${party ?? '-'}` : `${name}`];
    }),
  );
}
