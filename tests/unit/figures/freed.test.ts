/** Captives who were freed: what came last tells. */
import { table } from './table.ts';

table('held, then freed', [
  [
    'The army rescued 19 women and 19 children held hostage by rebels.',
    '19 women | other 19..19',
    '19 children | other 19..19',
  ],
  ['Some 54 people held hostage by the sect have been rescued.', 'Some 54 people | other 54..54'],
  ['Forty men arrested in the raid were released on Monday.', 'Forty men | other 40..40'],
]);

table('still held', [
  ['They stormed it to free 4,000 men being held there.', '4,000 men | captured 4000..4000'],
  [
    'Some 25 sailors remain in rebel custody, while one soldier has been released.',
    'Some 25 sailors | captured 25..25',
    'one soldier | other 1..1',
  ],
]);
