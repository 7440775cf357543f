// Contract of LockService: taken, let go, held twice, and not waited for.
import type { ContractRow } from '../contract-row.ts';
import { rowsOfSpecimens, type Specimen } from '../specimen.ts';

const REF = 'developers.google.com/apps-script/reference/lock';
const FAKES = 'github.com/brucemcpherson/gas-fakes test/testlock.js, run live too';
const LOCK = 'var lock = LockService.getDocumentLock();';
/** Lock, because its refusal changes nothing and its sentence is known. */
const LANGUAGE: ContractRow = {
  about: 'Lock.Lock.waitLock',
  aspect: 'edge',
  fact: 'in which language an account in Thai reads an error',
  call: "try { LockService.getUserLock().waitLock(-100); return 'taken'; } catch (e) { return /[ก-ฮ]/.test(e.message); }",
  provenance: 'unknown',
  source:
    'Japanese: github.com/ttsukagoshi/mail-merge-for-gmail issue 129; Persian: github.com/therealaleph/MasterHttpRelayVPN-RUST issue 64; Thai: no report',
  doubt: 'error-language',
  variants: { English: false, Thai: true },
};

const RELEASE = 'lock.releaseLock();';

const specimens: readonly Specimen[] = [
  {
    about: 'Lock.LockService.getDocumentLock',
    on: 'LockService',
    read: 'it.hasLock()',
    gives: false,
    provenance: 'documented',
    source: `${REF}/lock-service#getDocumentLock(): not acquired until it is tried`,
  },
  {
    about: 'Lock.Lock.tryLock',
    before: LOCK,
    after: RELEASE,
    on: 'lock',
    args: ['10000'],
    read: '[it, lock.hasLock()]',
    gives: [true, true],
    provenance: 'documented',
    source: `${REF}/lock#tryLock(Integer)`,
  },
  {
    about: 'Lock.Lock.releaseLock',
    before: `${LOCK} lock.tryLock(10000);`,
    after: RELEASE,
    on: 'lock',
    read: 'lock.hasLock()',
    gives: false,
    provenance: 'documented',
    source: `${REF}/lock#releaseLock()`,
  },
];

const held = (text: string): string => `${LOCK} try { ${text} } finally { ${RELEASE} }`;

const rows: readonly ContractRow[] = [
  {
    about: 'Lock.LockService.getDocumentLock',
    aspect: 'edge',
    fact: 'a lock that was only asked for keeps nobody out',
    call: held('LockService.getDocumentLock(); return lock.tryLock(0);'),
    expected: true,
    provenance: 'documented',
    source: `${REF}/lock-service#getDocumentLock()`,
  },
  {
    about: 'Lock.Lock.tryLock',
    aspect: 'edge',
    fact: 'no patience is enough for a free lock',
    call: held('return lock.tryLock(0);'),
    expected: true,
    provenance: 'seen',
    source: FAKES,
  },
  {
    about: 'Lock.Lock.tryLock',
    aspect: 'edge',
    fact: 'whoever holds it gets it again, and one release lets go of it',
    call: held(
      `var twice = [lock.tryLock(1000), lock.tryLock(1000)]; lock.releaseLock(); return twice.concat(lock.hasLock());`,
    ),
    expected: [true, true, false],
    provenance: 'seen',
    source: FAKES,
  },
  {
    about: 'Lock.Lock.tryLock',
    aspect: 'edge',
    fact: 'with less than no patience it fails',
    call: held('return [lock.tryLock(-100), lock.hasLock()];'),
    expected: [false, false],
    provenance: 'seen',
    source: FAKES,
  },
  {
    about: 'Lock.Lock.tryLock',
    aspect: 'edge',
    fact: 'a second lock object of the same execution',
    call: held(
      `lock.tryLock(1000); var other = LockService.getDocumentLock(); return [other.tryLock(10), other.hasLock()];`,
    ),
    provenance: 'unknown',
    source: `${REF}/lock speaks of one object only`,
    doubt: 'lock-objects',
    variants: { shares: [true, true], waits: [false, false] },
  },
  {
    about: 'Lock.Lock.tryLock',
    aspect: 'arguments',
    fact: 'patience must be given',
    call: held("lock.tryLock(); return 'taken';"),
    errorStarts: "The parameters () don't match the method signature for LockService.Lock.tryLock",
    provenance: 'seen',
    source: 'github.com/brucemcpherson/gas-fakes: asserted on live runs, with this text',
  },
  {
    about: 'Lock.Lock.releaseLock',
    aspect: 'edge',
    fact: 'no effect when the lock was not acquired, twice neither',
    call: `${LOCK} lock.releaseLock(); lock.releaseLock(); return lock.hasLock();`,
    expected: false,
    provenance: 'documented',
    source: `${REF}/lock#releaseLock()`,
  },
  {
    about: 'Lock.Lock.waitLock',
    aspect: 'arguments',
    fact: 'throws where tryLock says no',
    call: held('lock.waitLock(-100);'),
    errorStarts: 'Lock timeout',
    provenance: 'seen',
    source: FAKES,
  },
  {
    about: 'Lock.Lock.waitLock',
    aspect: 'result',
    fact: 'takes a free lock and one that is held already',
    call: held('lock.waitLock(0); lock.waitLock(1000); return lock.hasLock();'),
    expected: true,
    provenance: 'seen',
    source: FAKES,
  },
];

export const LOCK_ROWS: readonly ContractRow[] = [LANGUAGE, ...rowsOfSpecimens(specimens), ...rows];
