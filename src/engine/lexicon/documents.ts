import { list } from './classes.ts';

/** Countable documents that can carry a claim. Singular forms. */
export const documents =
  list(`report poll survey study document record email e-mail memo filing audit analysis estimate statistic assessment
  account transcript cable file paper letter review finding result projection forecast reading exit-poll article dispatch
  log receipt invoice ledger affidavit dossier leak textbook manuscript inscription chronicle legend
  bulletin guidebook experiment trial meta-analysis simulation model test measure index ranking calculation count tally excerpt draft testimony`);

/** Documents without a number: "research", "data", "evidence". */
export const massDocuments = list(
  'research scholarship data evidence polling intelligence analysis literature testimony paperwork gossip science statistics figures',
);
