/**
 * Common nouns for people by their work, their age or what they are to others, for words without a capital only: with one, most of
 * them are surnames too ("Baker said").
 */

import { latin } from '../../text/latin.ts';
import { wordSet } from '../../text/word-set.ts';
import type { NounInfo } from './nouns.ts';

const PEOPLE = wordSet(
  'accountant actor actress addict apprentice archaeologist artisan astronaut athlete auctioneer baker banker barber barista barman bartender beautician beekeeper beggar biker bishop blacksmith boatbuilder boatwoman bodyguard bookseller boss bouncer bricklayer bride bridegroom broker builder bureaucrat butcher butler buyer candidate carer carpenter cashier chauffeur chef chemist classmate cleaner clergyman clerk co-founder co-worker coach cobbler colleague comedian composer cook coordinator cowherd craftsman customer cyclist dancer dealer dean designer developer docker doorman drummer employee employer entrepreneur executive farmhand farmworker ferrywoman figure filmmaker firefighter fireman fisherwoman fishmonger florist follower footballer foreman founder friend gardener goatherd grandparent gravedigger grocer groom guest guide hairdresser handyman hawker healer helper hiker homeowner hotelier hunter hydrologist imam innkeeper instructor interpreter janitor jeweller jogger joiner juror kid laborer lad lady landlady landlord landowner laundress lifeguard linguist locksmith lodger logger machinist maid manager marketer mason mathematician mayoress merchant messenger milkman millworker missionary muezzin mullah nanny neighbour newcomer novelist octogenarian onlooker orderly organiser organizer orphan painter parishioner passerby patient patriarch peddler pedestrian performer physicist pianist playwright ploughman porter postman potter preacher producer programmer promoter psychiatrist psychologist publican rabbi rapper receptionist recruit restaurateur rider roofer roommate saddler salesman salesperson saleswoman sculptor seaman seamstress seller septuagenarian servant sexagenarian shepherd shepherdess shopper signalman singer smuggler sociologist songwriter spectator sportsman staffer stallholder stevedore steward stewardess stonemason stranger supervisor surveyor swimmer tailor teammate technician tenant tinsmith toddler toolmaker toymaker trafficker trainee trainer translator trapper tutor undergraduate undertaker vet veterinarian vicar viewer violinist visitor voter waiter waitress warden washerwoman weaver weightlifter welder winemaker woodcutter woodworker wrestler youngster youth',
);
const MALE = wordSet(
  'barman bridegroom groom clergyman craftsman doorman fireman foreman handyman imam lad landlord milkman muezzin mullah patriarch ploughman postman salesman seaman signalman sportsman waiter steward',
);
const FEMALE = wordSet(
  'actress boatwoman bride ferrywoman fisherwoman landlady lady laundress maid mayoress nanny nun saleswoman seamstress shepherdess stewardess waitress washerwoman',
);
const MEN = /men$/;
/** "dockworker", "shipbuilder", "grandmaster": compounds whose last part is somebody's trade. */
const COMPOUND = latin(
  String.raw`^[\p{L}-]{3,}(?:worker|keeper|maker|driver|owner|seller|grower|breeder|builder|fitter|cutter|picker|digger|hauler|herder|herd|smith|wright|monger|holder|hand|sitter|trader|tender|nurse|teacher|writer|player|woman|man|boy|girl|fighter|master|mistress|member|leader|dweller|goer|crosser)$`,
);
const NO_TRADE =
  /^(?:household|leasehold|freehold|stronghold|threshold|foothold|human|woman|german|roman|ottoman|talisman|shaman|caiman|secondhand|beforehand|firsthand|shorthand|farmhand|cowherd)$/;

/** The role of a noun that is written small; undefined for all others. @param key a word's key */
export function tradeInfo(key: string): Extract<NounInfo, { kind: 'role' }> | undefined {
  const singular = MEN.test(key)
    ? key.replace(MEN, 'man')
    : key.endsWith('ies')
      ? `${key.slice(0, -3)}y`
      : key.replace(/(?<=(?:ss|sh|ch|x))es$|(?<=[^s])s$/, '');
  const noun = PEOPLE.has(key) ? key : PEOPLE.has(singular) ? singular : undefined;
  if (noun === undefined)
    return COMPOUND.test(singular) && !NO_TRADE.test(singular)
      ? { kind: 'role', noun: singular, of: 'civilian', plural: singular !== key }
      : undefined;
  if (noun === 'figure') return { kind: 'role', noun, of: 'office', plural: noun !== key };
  const gender = MALE.has(noun) ? 'male' : FEMALE.has(noun) ? 'female' : undefined;
  return { kind: 'role', noun, of: 'civilian', plural: noun !== key, ...(gender && { gender }) };
}
