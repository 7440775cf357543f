// Thai names put together from word parts of our own choice; nobody real is meant.
import type { Chance } from './chance.ts';

const MALE_HEADS = [
  'กิตติ',
  'ธนา',
  'วร',
  'ศุภ',
  'ปิย',
  'ณัฐ',
  'อภิ',
  'พีร',
  'ธีร',
  'ภาณุ',
  'จิร',
  'อนุ',
  'สิทธิ',
  'รัฐ',
  'ภูมิ',
  'ชยุต',
];
const MALE_TAILS = ['พงศ์', 'วัฒน์', 'ชัย', 'เดช', 'ภพ', 'วุฒิ', 'ศักดิ์', 'กร', 'พล', 'นนท์', 'ภัทร', 'โชติ'];
const FEMALE_HEADS = [
  'กัญญา',
  'พิม',
  'ชล',
  'ณัฐ',
  'วริ',
  'อร',
  'ศิริ',
  'จิรา',
  'ธัญ',
  'พร',
  'เบญจ',
  'สุภา',
  'มณี',
  'รุ่ง',
  'นภา',
  'ลลิ',
];
const FEMALE_TAILS = [
  'พร',
  'รัตน์',
  'วรรณ',
  'ลักษณ์',
  'ภา',
  'ดา',
  'นันท์',
  'มาศ',
  'กานต์',
  'ธิดา',
  'ชนก',
  'ทิพย์',
];
const SURNAME_HEADS = [
  'ทอง',
  'ศรี',
  'แก้ว',
  'บุญ',
  'คำ',
  'สุข',
  'วงศ์',
  'จันทร์',
  'พรหม',
  'ไชย',
  'อินทร์',
  'เพชร',
  'ธาร',
  'สาย',
  'ดอก',
  'ใจ',
];
const SURNAME_MIDDLES = [
  'รุ่ง',
  'มั่น',
  'เลิศ',
  'งาม',
  'ประ',
  'เจริญ',
  'สม',
  'นำ',
  'ทวี',
  'พูน',
  'ยืน',
  'เกษม',
];
const SURNAME_TAILS = [
  'พันธ์',
  'ไพร',
  'ชาติ',
  'วาณิช',
  'เมือง',
  'เวียง',
  'สกุล',
  'ธรรม',
  'ทรัพย์',
  'ผล',
  'ศิลป์',
  'เขต',
];
/** Surnames with a space are ordinary in Thailand and break every split at a blank. */
const SURNAMES_WITH_SPACE = ['ณ ลำปาง', 'ณ ทุ่งคำ', 'ณ เวียงทอง'];

export type Gender = 'ชาย' | 'หญิง';

export function firstName(chance: Chance, gender: Gender): string {
  const [heads, tails] = gender === 'ชาย' ? [MALE_HEADS, MALE_TAILS] : [FEMALE_HEADS, FEMALE_TAILS];
  const head = chance.pick(heads);
  return head + chance.pick(tails.filter((tail) => tail !== head));
}

export function lastName(chance: Chance): string {
  if (chance.yes(0.01)) return chance.pick(SURNAMES_WITH_SPACE);
  return chance.pick(SURNAME_HEADS) + chance.pick(SURNAME_MIDDLES) + chance.pick(SURNAME_TAILS);
}

export function titleOf(gender: Gender): string {
  return gender === 'ชาย' ? 'นาย' : 'นางสาว';
}
