// Provinces as people type them: with "จังหวัด" before them, abbreviated, by their everyday names.

import { PROVINCES } from '../survey/provinces.ts';
import { withinOneEdit } from './edits.ts';
import { compactKey } from './normalize.ts';

/** Official abbreviations in the order of the list (PyThaiNLP, CC0-1.0). */
const ABBREVIATIONS: readonly string[] = [
  'กบ กทม กจ กส กพ ขก จบ ฉช ชบ ชน ชย ชพ ชร ชม ตง ตร ตก นย นฐ นพ นม นศ นว นบ นธ นน บก บร ปท ปข',
  'ปจ ปน พย อย พง พท พจ พล พบ พช พร ภก มค มห มส ยส ยล รอ รน รย รบ ลบ ลป ลพ ลย ศก สน สข สต สป สส',
  'สค สก สบ สห สท สพ สฎ สร นค นภ อท อจ อด อต อน อบ',
]
  .join(' ')
  .split(' ');

/** Everyday names; dots and ฯ are left out before looking. */
const ALIASES: Readonly<Record<string, string>> = {
  กรุงเทพ: 'กรุงเทพมหานคร',
  บางกอก: 'กรุงเทพมหานคร',
  bangkok: 'กรุงเทพมหานคร',
  bkk: 'กรุงเทพมหานคร',
  อยุธยา: 'พระนครศรีอยุธยา',
  กรุงเก่า: 'พระนครศรีอยุธยา',
  โคราช: 'นครราชสีมา',
  แปดริ้ว: 'ฉะเชิงเทรา',
  เมืองคอน: 'นครศรีธรรมราช',
  นครศรี: 'นครศรีธรรมราช',
  ปากน้ำ: 'สมุทรปราการ',
  มหาชัย: 'สมุทรสาคร',
  แม่กลอง: 'สมุทรสงคราม',
  อุบล: 'อุบลราชธานี',
  อุดร: 'อุดรธานี',
  สุราษฎร์: 'สุราษฎร์ธานี',
  สุราษ: 'สุราษฎร์ธานี',
  ประจวบ: 'ประจวบคีรีขันธ์',
  สุพรรณ: 'สุพรรณบุรี',
  เมืองกาญจน์: 'กาญจนบุรี',
  หนองบัวลำพู: 'หนองบัวลำภู',
};

const keyOf = (text: string): string => compactKey(text).replace(/[.ฯ]/g, '');

const KNOWN: ReadonlyMap<string, string> = new Map([
  ...ABBREVIATIONS.map((short, at): [string, string] => [short, PROVINCES[at] ?? '']),
  ...Object.entries(ALIASES).map(([alias, name]): [string, string] => [keyOf(alias), name]),
  ...PROVINCES.map((name): [string, string] => [name, name]),
]);

const PREFIX = /^(?:จังหวัด|จว\.?|จ\.)/;
/** In shorter names one letter makes another province or a word. */
const ENOUGH_LETTERS = 6;

const oneSlip = (key: string): string => {
  if (key.length < ENOUGH_LETTERS) return '';
  const near = PROVINCES.filter((name) => withinOneEdit(name, key));
  return near.length === 1 ? (near[0] ?? '') : '';
};

/** The name in the list, also of a name with one slip; '' when the text names no province. */
export const parseProvince = (text: string): string => {
  const key = keyOf(compactKey(text.slice(0, 200)).replace(PREFIX, ''));
  return KNOWN.get(key) ?? oneSlip(key);
};
