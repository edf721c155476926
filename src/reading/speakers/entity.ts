/** Who an article speaks of, before it is known who of them speaks. */
import type { Span } from '../reading.ts';
import type { Standing } from './cast.ts';
import type { BodyClass, RoleClass } from './lexicon/nouns.ts';

/** `name`: a capitalised name of which the text does not tell whether it is a person's. */
export type EntityKind = 'person' | 'body' | 'place' | 'role' | 'anonymous' | 'name';

export interface Entity {
  kind: EntityKind;
  /** As full as known. */
  name: string;
  /** Keys of the name's words. */
  keys: string[];
  /** What a body or a role is. */
  of?: BodyClass | RoleClass;
  party?: string;
  gender?: 'male' | 'female';
  plural: boolean;
  /** Dead before the story's period: named, but not a speaker. */
  mute: boolean;
  /** Introduced by the article as dead: not meant when somebody else may be. */
  dead: boolean;
  /** Named as somebody's relative ("son of", "whose father"): a surname alone may be either's. */
  relative: boolean;
  /** Named as somebody's father or the like: a surname alone is the other's. */
  elder?: boolean;
  /** The acronym that the text gives a body's name. */
  short?: string;
  /** A country: its common name. */
  country?: string;
  /** What the text tells of a person of whom it has one name alone: "a shopkeeper in Orm". */
  told?: string;
  /** Brought in as of a state that is no side: what the text's own state is called is not his. */
  abroad?: boolean;
  /** The state that a known armed group fights. */
  foe?: string;
  /** The text puts something there: its name is a place's rather than somebody's. */
  located?: boolean;
  /** Comes from the dossier. */
  dossier: boolean;
  standing?: Standing;
  /** Nouns that the text calls it by: "group", "spokesman". */
  called: Set<string>;
  mentions: Span[];
}

/** One place where an entity is named. */
export interface Mention {
  start: number;
  end: number;
  entity: Entity;
  /** Range [from, to) of words. */
  from: number;
  to: number;
  possessive: boolean;
  /** A demonym: "Malian". */
  demonym: boolean;
  /** Inside quotation marks. */
  quoted: boolean;
  /** Index of its sentence. */
  sentence: number;
  /** Likely the subject of its sentence or clause: named first in it, and bare of preposition and possessive. */
  subject: boolean;
}

/** A new entity; what is not given is unknown. */
export function entity(kind: EntityKind, name: string, keys: string[], more: Partial<Entity> = {}): Entity {
  return {
    kind,
    name,
    keys,
    plural: false,
    mute: false,
    dead: false,
    relative: false,
    dossier: false,
    called: new Set(),
    mentions: [],
    ...more,
  };
}
