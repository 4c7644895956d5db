import { list } from './classes.ts';

/** Roles of knowing, serving or taking sides: whoever bears one is asked for what they know or think. Singular forms. */
export const strongPeople = list(`
  official leader expert analyst critic aide adviser advisor ally insider observer watcher strategist economist supporter
  opponent advocate activist source diplomat scientist researcher lawmaker politician operative pollster lobbyist
  commentator pundit historian scholar academic detractor skeptic sceptic proponent backer defender booster loyalist
  confidant staffer donor organizer investigator regulator prosecutor detective lawyer attorney executive banker trader
  investor broker reviewer eyewitness witness bystander neighbor neighbour friend relative colleague associate
  acquaintance co-worker coworker classmate attendee environmentalist conservationist physician doctor
  nurse surgeon specialist engineer physicist linguist theologian philosopher conservative liberal progressive moderate
  centrist hardliner dissident rebel militant commander general officer minister senator congressman congresswoman
  representative legislator councillor mayor governor cleric imam pastor bishop priest rabbi evangelical fundraiser
  consultant planner columnist editor journalist reporter correspondent broadcaster blogger whistleblower informant
  cynic protester protestor demonstrator campaigner employee practitioner watchdog gossip rival foe adversary partisan
  theorist fact-checker coach scout agent fan designer developer retailer manufacturer villager local survivor refugee
  migrant mourner veteran technocrat bureaucrat envoy negotiator mediator judge jurist plaintiff accountant dealer
  collector curator hawk dove contemporary pal passer-by ethicist nutritionist botanist folklorist psychoanalyst
  neurosurgeon eurosceptic financier ambassador admiral commenter netizen
`);

/** Plurals only: groups that speak as experts or powers do. */
export const strongPlurals = list(
  'authorities elders higher-ups cognoscenti literati glitterati powers-that-be intimates backers intellectuals radicals revolutionaries',
);
