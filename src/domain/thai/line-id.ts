// LINE ids as people give them, with what is doubtful: a doubt asks a person, it never rejects.

import { normalizeThai } from './normalize.ts';
import { parsePhones } from './phones.ts';

export type LineIdDoubt = '' | 'apiId' | 'phoneNumber' | 'displayName';

export interface LineId {
  /** Without "LINE ID:" and the like before it; never empty where something was typed. */
  readonly id: string;
  readonly kind: 'person' | 'official' | 'link' | '';
  readonly doubt: LineIdDoubt;
}

/** In normalised text, where a blank is one blank. */
const LABEL =
  /^(?:(?:line|ไลน์?) ?(?:id|ไอดี)?|(?:id|ไอดี) ?(?:line|ไลน์?)?)(?: ?[:：=] ?(?=\S)| (?=[@\w.-]+$))/i;
/** A link with ~ or @ names the id; any other link opens the person's page by a token. */
const NAMING_LINK = /^(?:https?:\/\/)?line\.me\/(?:r\/)?ti\/p\/~?((?:@|(?<=~))[\w.-]+)/i;
const OTHER_LINK = /^(?:https?:\/\/)?(?:line\.me|lin\.ee)\/\S+$/i;

/** Messaging programs know people by this; nobody can search for it. */
const API_ID = /^u[0-9a-f]{32}$/i;
const OFFICIAL = /^@[a-z0-9._-]{3,20}$/i;
const PERSON = /^[a-z0-9._-]{4,20}$/i;

const isPhone = (text: string): boolean => {
  const { numbers, proposals } = parsePhones(text);
  return /^[\d+()\s.-]+$/.test(text) && numbers.length + proposals.length > 0;
};

/** Length and letters of LINE ids are believed, no source says them: all else becomes a doubt. */
export const parseLineId = (text: string): LineId => {
  const clean = normalizeThai(text).replace(LABEL, '');
  const id = NAMING_LINK.exec(clean)?.[1] ?? clean;
  if (id === '') return { id, kind: '', doubt: '' };
  if (OTHER_LINK.test(id)) return { id, kind: 'link', doubt: '' };
  if (API_ID.test(id)) return { id, kind: '', doubt: 'apiId' };
  if (isPhone(id)) return { id, kind: '', doubt: 'phoneNumber' };
  if (OFFICIAL.test(id)) return { id: id.toLowerCase(), kind: 'official', doubt: '' };
  if (PERSON.test(id)) return { id: id.toLowerCase(), kind: 'person', doubt: '' };
  return { id, kind: '', doubt: 'displayName' };
};
