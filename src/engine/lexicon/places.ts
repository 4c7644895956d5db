import { words } from './index.ts';

/** Words of places and peoples: before documents they tell where these come from, but not which they are. */
export const places =
  words(`alabama alaska arizona arkansas california colorado connecticut delaware florida georgia hawaii idaho illinois indiana iowa
  kansas kentucky louisiana maine maryland massachusetts michigan minnesota mississippi missouri montana nebraska nevada hampshire jersey
  mexico york carolina dakota ohio oklahoma oregon pennsylvania rhode island tennessee texas utah vermont virginia washington wisconsin
  wyoming new north south west east northern southern western eastern central u.s. us u.k. uk eu e.u. american british english scottish
  welsh irish french german italian spanish portuguese dutch belgian swiss austrian swedish norwegian danish finnish polish czech
  hungarian greek turkish russian ukrainian israeli palestinian arab iranian iraqi syrian lebanese egyptian saudi indian pakistani afghan
  chinese japanese korean taiwanese indonesian australian canadian mexican brazilian argentine cuban african european asian nigerian
  kenyan america britain england scotland wales ireland france germany italy spain israel russia china japan india europe africa asia`);
