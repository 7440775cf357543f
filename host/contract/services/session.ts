// Contract of Session and User: who runs the script.
import type { ContractRow } from '../contract-row.ts';
import { rowsOfSpecimens, type Specimen } from '../specimen.ts';

const REF = 'developers.google.com/apps-script/reference/base';

const specimens: readonly Specimen[] = [
  {
    about: 'Base.Session.getEffectiveUser',
    on: 'Session',
    read: '/^[^@ ]+@[^@ ]+[.][^@ ]+$/.test(it.getEmail())',
    gives: true,
    provenance: 'documented',
    source: `${REF}/session#getEffectiveUser()`,
  },
  {
    about: 'Base.User.getEmail',
    on: 'Session.getEffectiveUser()',
    read: '/^[^@ ]+@[^@ ]+[.][^@ ]+$/.test(it)',
    gives: true,
    provenance: 'documented',
    source: `${REF}/user#getEmail()`,
  },
];

const rows: readonly ContractRow[] = [
  {
    about: 'Base.Session.getEffectiveUser',
    aspect: 'edge',
    fact: 'in a run that a person started it is that person; triggers run as whoever made them',
    call: 'return Session.getEffectiveUser().getEmail() === Session.getActiveUser().getEmail();',
    expected: true,
    provenance: 'documented',
    source: `${REF}/session#getEffectiveUser()`,
  },
  {
    about: 'Base.User.getEmail',
    aspect: 'edge',
    fact: 'asked twice it is the same address',
    call: 'return Session.getEffectiveUser().getEmail() === Session.getEffectiveUser().getEmail();',
    expected: true,
    provenance: 'documented',
    source: `${REF}/user#getEmail()`,
  },
  {
    about: 'Base.Session.getScriptTimeZone',
    aspect: 'result',
    fact: 'the zone of the manifest',
    call: 'return Session.getScriptTimeZone();',
    expected: 'Asia/Bangkok',
    provenance: 'documented',
    source: `${REF}/session#getScriptTimeZone()`,
  },
];

export const SESSION_ROWS: readonly ContractRow[] = [...rowsOfSpecimens(specimens), ...rows];
