import { list } from './classes.ts';

/** Roles of knowing, serving or taking sides: whoever bears one is asked for what they know or think. Singular forms. */
export const strongPeople = list(`
  official leader expert analyst critic aide adviser advisor ally insider observer strategist economist supporter
  opponent advocate activist source diplomat scientist researcher lawmaker politician operative pollster lobbyist
  commentator pundit historian scholar academic detractor skeptic sceptic proponent backer defender booster loyalist
  confidant confidante staffer donor organizer organiser investigator regulator prosecutor detective lawyer attorney
  executive banker trader investor broker forecaster watcher reviewer eyewitness witness bystander neighbor neighbour
  friend relative colleague associate acquaintance co-worker coworker classmate attendee participant environmentalist
  conservationist physician doctor nurse surgeon specialist engineer physicist linguist theologian philosopher
  conservative liberal progressive moderate centrist hard-liner hardliner reformer dissident separatist rebel militant
  commander general officer minister senator congressman congresswoman representative legislator councilman councillor
  mayor governor cleric imam pastor bishop priest rabbi evangelical purist traditionalist fundraiser consultant planner
  columnist editor journalist reporter correspondent broadcaster blogger whistleblower whistle-blower informant leaker
  naysayer doubter cynic protester protestor demonstrator campaigner unionist employee practitioner clinician watchdog
  gossip rival foe adversary objector partisan theorist fact-checker coach scout agent fan selector handler promoter
  designer developer retailer manufacturer industrialist villager local dissenter survivor refugee migrant mourner
  defector veteran technocrat mandarin bureaucrat envoy negotiator mediator interlocutor judge jurist litigator
  plaintiff auditor accountant appraiser dealer collector curator archivist hawk dove editorialist contemporary pal
  passer-by passerby ethicist futurist tactician statistician nutritionist dietitian pediatrician paediatrician
  botanist antiquarian folklorist psychoanalyst neurosurgeon magistrate eurosceptic neoconservative aficionado
  connoisseur audiophile financier ambassador admiral dignitary chieftain publicist chronicler commenter netizen
  creationist bookmaker
`);

/** Plurals only: groups that speak as experts or powers do. */
export const strongPlurals = list(
  'authorities elders higher-ups cognoscenti literati glitterati powers-that-be intimates backers top-brass intellectuals radicals revolutionaries',
);
