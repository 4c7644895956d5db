import { list } from './classes.ts';

/** Roles of knowing, serving or taking sides: whoever bears one is asked for what they know or think. Singular forms. */
export const strongPeople = list(`
  official leader expert analyst critic aide adviser advisor ally insider observer strategist economist supporter opponent advocate activist source
  diplomat scientist researcher lawmaker politician operative pollster lobbyist commentator pundit historian scholar academic critic detractor
  skeptic sceptic proponent backer defender booster loyalist confidant confidante staffer donor organizer organiser investigator regulator
  prosecutor detective lawyer attorney executive banker trader investor broker forecaster watcher insider reviewer eyewitness witness
  bystander neighbor neighbour friend relative colleague associate acquaintance co-worker coworker classmate attendee participant
  environmentalist conservationist climatologist meteorologist seismologist epidemiologist virologist psychologist sociologist
  psychiatrist physician doctor nurse surgeon specialist technologist engineer astronomer physicist biologist ecologist geologist archaeologist
  archeologist anthropologist linguist theologian philosopher conservative liberal progressive moderate centrist hard-liner hardliner
  reformer dissident separatist rebel militant commander general officer minister senator congressman congresswoman
  representative legislator councilman councillor mayor governor cleric imam pastor bishop priest rabbi evangelical purist traditionalist
  fundraiser consultant planner teacher-leader columnist editor journalist reporter correspondent broadcaster blogger whistleblower
  whistle-blower informant leaker naysayer doubter cynic protester protestor demonstrator campaigner unionist employee staff-member
  practitioner clinician watchdog gossip rival foe adversary objector partisan conspiracy-theorist theorist fact-checker
  coach scout agent pundit fan purist selector handler promoter designer developer retailer manufacturer industrialist
  villager local dissenter survivor refugee migrant mourner defector veteran technocrat mandarin bureaucrat envoy negotiator mediator
  interlocutor prosecutor judge jurist litigator plaintiff auditor accountant appraiser dealer collector curator archivist hawk dove editorialist contemporary pal passer-by passerby
  biographer ethicist futurist tactician statistician demographer criminologist pathologist toxicologist pharmacologist oncologist
  cardiologist neurologist immunologist nutritionist dietitian pediatrician paediatrician agronomist hydrologist oceanographer
  volcanologist zoologist botanist palaeontologist paleontologist egyptologist antiquarian folklorist
  psychoanalyst neurosurgeon magistrate eurosceptic neoconservative aficionado connoisseur audiophile
  financier ambassador admiral dignitary chieftain publicist chronicler commenter netizen creationist bookmaker
`);

/** Plurals only: groups that speak as experts or powers do. */
export const strongPlurals = list(
  'authorities elders higher-ups cognoscenti literati glitterati powers-that-be intimates backers top-brass intellectuals radicals revolutionaries',
);
