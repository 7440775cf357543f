// Contract of PropertiesService and CacheService: what is kept, as which text, and how much of it.
import type { ContractRow } from '../contract-row.ts';
import { rowsOfSpecimens, type Specimen } from '../specimen.ts';

const REF = 'developers.google.com/apps-script/reference/properties';
const GUIDE = 'developers.google.com/apps-script/guides/properties';
const CACHE = 'developers.google.com/apps-script/reference/cache/cache';
const FAKES = 'github.com/brucemcpherson/gas-fakes test/teststores.js, run live too';
const STORE = 'PropertiesService.getDocumentProperties()';
const FORGET = `${STORE}.deleteProperty('contract:a');`;
const KEEP = `${STORE}.setProperty('contract:a', 'ก');`;

const specimens: readonly Specimen[] = [
  {
    about: 'Properties.PropertiesService.getDocumentProperties',
    on: 'PropertiesService',
    read: 'String(it)',
    gives: 'Properties',
    provenance: 'documented',
    source: `${REF}/properties-service#getDocumentProperties()`,
  },
  {
    about: 'Properties.Properties.setProperty',
    on: STORE,
    args: ["'contract:a'", "'ก'"],
    wrong: '',
    after: FORGET,
    read: "it.getProperty('contract:a')",
    gives: 'ก',
    changes: ['properties'],
    provenance: 'documented',
    source: `${REF}/properties#setProperty(String,String)`,
  },
  {
    about: 'Properties.Properties.getProperty',
    before: KEEP,
    after: FORGET,
    on: STORE,
    args: ["'contract:a'"],
    wrong: '',
    gives: 'ก',
    provenance: 'documented',
    source: `${REF}/properties#getProperty(String)`,
  },
  {
    about: 'Properties.Properties.deleteProperty',
    before: KEEP,
    after: FORGET,
    on: STORE,
    args: ["'contract:a'"],
    wrong: '',
    read: "it.getProperty('contract:a')",
    gives: null,
    changes: ['properties'],
    provenance: 'documented',
    source: `${REF}/properties#deleteProperty(String)`,
  },
];

/** Statements on the store `p`, which forgets the keys of the contract afterwards. */
const onStore = (text: string): string =>
  `var p = ${STORE}; try { ${text} } finally { ['contract:a', 'contract:b'].forEach(function (key) { p.deleteProperty(key); }); }`;

const longText = (length: number): string => `new Array(${String(length + 1)}).join('x')`;

const LARGE = { throws: 'Argument too large: value' } as const;
const SIZES =
  'the page of quotas says 9 KB; measured otherwise in tanaikech.github.io/2023/05/22/report-specification-of-properties-service-for-google-apps-script';

const kept: readonly ContractRow[] = [
  {
    about: 'Properties.PropertiesService.getDocumentProperties',
    aspect: 'edge',
    fact: 'asked twice it is the same store, and another one than that of the user',
    call: onStore(`p.setProperty('contract:a', '1'); var user = PropertiesService.getUserProperties();
      return [${STORE}.getProperty('contract:a'), user.getProperty('contract:a')];`),
    expected: ['1', null],
    provenance: 'documented',
    source: GUIDE,
  },
  {
    about: 'Properties.Properties.getProperty',
    aspect: 'edge',
    fact: 'null for a key that was never set',
    call: `return ${STORE}.getProperty('contract:none');`,
    expected: null,
    provenance: 'documented',
    source: `${REF}/properties#getProperty(String)`,
  },
  {
    about: 'Properties.Properties.getProperty',
    aspect: 'edge',
    fact: 'an empty text is kept and is not null; keys tell capitals apart',
    call: onStore(
      `p.setProperty('contract:a', ''); return [p.getProperty('contract:a'), p.getProperty('contract:A')];`,
    ),
    expected: ['', null],
    provenance: 'documented',
    source: GUIDE,
  },
  {
    about: 'Properties.Properties.setProperty',
    aspect: 'edge',
    fact: 'the second text under a key replaces the first; Thai, line breaks and apostrophes stay as they are',
    call: onStore(
      `p.setProperty('contract:a', '1').setProperty('contract:a', "'ำ\\n="); return p.getProperty('contract:a');`,
    ),
    expected: "'ำ\n=",
    provenance: 'documented',
    source: `${REF}/properties#setProperty(String,String)`,
  },
  {
    about: 'Properties.Properties.setProperty',
    aspect: 'edge',
    fact: 'a number is turned into text',
    call: onStore("return p.setProperty('contract:a', 1).getProperty('contract:a');"),
    provenance: 'believed',
    source: `${GUIDE} says that values become texts; that 1 becomes "1.0" is told of older scripts`,
    doubt: 'number-text',
    variants: { '1.0': '1.0', '1': '1' },
  },
  {
    about: 'Properties.Properties.setProperty',
    aspect: 'edge',
    fact: 'a boolean is turned into text',
    call: onStore("return p.setProperty('contract:a', true).getProperty('contract:a');"),
    expected: 'true',
    provenance: 'documented',
    source: GUIDE,
  },
  {
    about: 'Properties.Properties.setProperty',
    aspect: 'arguments',
    fact: 'null is no text',
    call: onStore("return p.setProperty('contract:a', null).getProperty('contract:a');"),
    provenance: 'unknown',
    source: `${GUIDE} says that what is no text becomes one, and nothing of null`,
    doubt: 'null-text',
    variants: { refused: { throws: 'The parameters (String,null)' }, text: 'null' },
  },
  {
    about: 'Properties.Properties.setProperty',
    aspect: 'edge',
    fact: 'how large a property may be: 8,600 bytes',
    call: onStore(`p.setProperty('contract:a', ${longText(8600)}); return 'taken';`),
    provenance: 'unknown',
    source: SIZES,
    doubt: 'property-size',
    variants: { '9216': 'taken', '8066': LARGE, store: 'taken' },
  },
  {
    about: 'Properties.Properties.setProperty',
    aspect: 'arguments',
    fact: 'how large a property may be: 9,300 bytes',
    call: onStore(`p.setProperty('contract:a', ${longText(9300)}); return 'taken';`),
    provenance: 'unknown',
    source: SIZES,
    doubt: 'property-size',
    variants: { '9216': LARGE, '8066': LARGE, store: 'taken' },
  },
  {
    about: 'Properties.Properties.setProperty',
    aspect: 'edge',
    fact: '8,000 bytes of Thai are taken, whatever the limit is',
    call: onStore(
      `p.setProperty('contract:a', new Array(2667).join('ก')); return p.getProperty('contract:a').length;`,
    ),
    expected: 2666,
    provenance: 'seen',
    source: `${SIZES}; 7,998 bytes lie below each of them`,
  },
  {
    about: 'Properties.Properties.setProperty',
    aspect: 'arguments',
    fact: 'a store that is full takes nothing more',
    call: onStore(
      `for (var i = 0; i < 70; i++) p.setProperty('contract:fill' + i, ${longText(8000)});`,
    ),
    error:
      'You have exceeded the property storage quota. Please remove some properties and try again.',
    provenance: 'seen',
    source: 'github.com/lucasvtiradentes/gcal-sync issue 115',
    hostOnly: 'would fill the store of the file and leave the half of it there',
  },
  {
    about: 'Properties.Properties.deleteProperty',
    aspect: 'edge',
    fact: 'a key that is not there is no error, twice neither; other keys stay',
    call: onStore(`p.setProperty('contract:b', '1').deleteProperty('contract:a').deleteProperty('contract:a');
      return [p.getProperty('contract:b'), String(p.deleteProperty('contract:a'))];`),
    expected: ['1', 'Properties'],
    provenance: 'documented',
    source: `${REF}/properties#deleteProperty(String); ${FAKES}`,
  },
  {
    about: 'Properties.Properties.setProperties',
    aspect: 'result',
    fact: 'several at once; getKeys and getProperties give a copy',
    call: onStore(`p.setProperties({ 'contract:a': 'ก', 'contract:b': 'ข' }); var copy = p.getProperties(); copy['contract:a'] = 'x';
      var keys = p.getKeys().filter(function (key) { return /^contract:/.test(key); }).sort();
      return [keys, p.getProperty('contract:a'), copy['contract:b']];`),
    expected: [['contract:a', 'contract:b'], 'ก', 'ข'],
    provenance: 'documented',
    source: GUIDE,
  },
];

const cache: readonly ContractRow[] = [
  {
    about: 'Cache.Cache.put',
    aspect: 'types',
    fact: 'put and remove answer null, and what is not there is null',
    call: `var c = CacheService.getUserCache();
      return [c.put('contract:a', 'v', 10), c.get('contract:a'), c.remove('contract:a'), c.get('contract:a')];`,
    expected: [null, 'v', null, null],
    provenance: 'seen',
    source: FAKES,
  },
  {
    about: 'Cache.Cache.get',
    aspect: 'edge',
    fact: 'what has expired is gone',
    call: "var c = CacheService.getUserCache(); c.put('contract:a', 'v', 1); Utilities.sleep(2000); return c.get('contract:a');",
    expected: null,
    provenance: 'seen',
    source: FAKES,
  },
  {
    about: 'Cache.Cache.put',
    aspect: 'arguments',
    fact: 'a value above 100 KB is refused',
    call: `CacheService.getUserCache().put('contract:a', ${longText(102401)});`,
    error: 'Argument too large: value',
    provenance: 'seen',
    source: 'github.com/joseballester/muFunds issue 13',
  },
  {
    about: 'Cache.Cache.put',
    aspect: 'arguments',
    fact: 'a key above 250 letters is refused',
    call: `CacheService.getUserCache().put(${longText(251)}, 'v');`,
    error: 'Argument too large: key',
    provenance: 'believed',
    source: `${CACHE}#put(String,String) names the limit; the sentence is that of imitations`,
    doubt: 'error-wording',
  },
  {
    about: 'Cache.Cache.getAll',
    aspect: 'result',
    fact: 'several at once, without those that are not there',
    call: `var c = CacheService.getUserCache(); c.putAll({ 'contract:a': '1', 'contract:b': '2' }, 10);
      var got = c.getAll(['contract:a', 'contract:b', 'contract:z']); c.removeAll(['contract:a', 'contract:b']); return got;`,
    expected: { 'contract:a': '1', 'contract:b': '2' },
    provenance: 'documented',
    source: `${CACHE}#getAll(String)`,
  },
];

export const PROPERTY_ROWS: readonly ContractRow[] = [
  ...rowsOfSpecimens(specimens),
  ...kept,
  ...cache,
];
