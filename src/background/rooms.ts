/**
 * The rooms of reading, most of the code, asked for before all else and waited for by nobody but who reads: where scripts are modules the
 * browser makes them ready in another thread, while the worker hears its messages and the article is looked for, known, and looked at by the
 * model. That first look needs one small room, which is asked for first.
 */
import './engine-files.ts';

export const firstLook = import('../reading/attribution/first-look.ts');
export const rooms = import('../reading/read.ts');
// Whoever asks for the engine hears of it.
for (const room of [firstLook, rooms]) room.catch(() => {});
