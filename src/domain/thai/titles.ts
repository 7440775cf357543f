// Titles of persons and their spellings, and the names that only look as if they began with one.

export type Sex = 'male' | 'female' | '';

export interface TitleRow {
  /** As the Roster writes it. */
  readonly title: string;
  readonly sex: Sex;
  /** May stand directly before the name. */
  readonly stuck: readonly string[];
  /** Need a blank after them, because names begin with the same letters. */
  readonly spaced: readonly string[];
}

export const TITLES: readonly TitleRow[] = [
  { title: 'นาย', sex: 'male', stuck: ['นาย'], spaced: [] },
  {
    title: 'นางสาว',
    sex: 'female',
    stuck: ['นางสาว', 'น.ส.', 'น.ส', 'นส.'],
    spaced: ['นส'],
  },
  { title: 'นาง', sex: 'female', stuck: ['นาง'], spaced: [] },
  { title: 'เด็กชาย', sex: 'male', stuck: ['เด็กชาย', 'ด.ช.', 'ด.ช', 'ดช.'], spaced: ['ดช'] },
  { title: 'เด็กหญิง', sex: 'female', stuck: ['เด็กหญิง', 'ด.ญ.', 'ด.ญ', 'ดญ.'], spaced: ['ดญ'] },
  { title: 'สามเณร', sex: 'male', stuck: ['สามเณร', 'ส.ณ.', 'สณ.'], spaced: ['เณร'] },
  { title: 'พระมหา', sex: 'male', stuck: ['พระมหา'], spaced: [] },
  { title: 'พระครู', sex: 'male', stuck: ['พระครู'], spaced: [] },
  { title: 'พระปลัด', sex: 'male', stuck: ['พระปลัด'], spaced: [] },
  { title: 'พระสมุห์', sex: 'male', stuck: ['พระสมุห์'], spaced: [] },
  { title: 'พระใบฎีกา', sex: 'male', stuck: ['พระใบฎีกา'], spaced: [] },
  { title: 'พระอธิการ', sex: 'male', stuck: ['พระอธิการ'], spaced: [] },
  { title: 'พระ', sex: 'male', stuck: ['พระภิกษุ', 'พระ'], spaced: [] },
  { title: 'แม่ชี', sex: 'female', stuck: ['แม่ชี'], spaced: [] },
  { title: 'หม่อมหลวง', sex: '', stuck: ['หม่อมหลวง', 'ม.ล.'], spaced: [] },
  { title: 'หม่อมราชวงศ์', sex: '', stuck: ['หม่อมราชวงศ์', 'ม.ร.ว.'], spaced: [] },
  { title: 'ดร.', sex: '', stuck: ['ดร.'], spaced: ['ดร'] },
  { title: 'Mr.', sex: 'male', stuck: ['Mr.'], spaced: ['Mr', 'Mister'] },
  { title: 'Mrs.', sex: 'female', stuck: ['Mrs.'], spaced: ['Mrs'] },
  { title: 'Miss', sex: 'female', stuck: ['Miss.'], spaced: ['Miss'] },
  { title: 'Ms.', sex: 'female', stuck: ['Ms.'], spaced: ['Ms'] },
];

/** Rank in full and its abbreviation, commonest first; "ว่าที่" may stand before and "หญิง" after each. */
export const RANKS: readonly (readonly [full: string, short: string])[] = [
  ['พลทหาร', 'พลฯ'],
  ['สิบตำรวจตรี', 'ส.ต.ต.'],
  ['สิบตำรวจโท', 'ส.ต.ท.'],
  ['สิบตำรวจเอก', 'ส.ต.อ.'],
  ['จ่าสิบตำรวจ', 'จ.ส.ต.'],
  ['ดาบตำรวจ', 'ด.ต.'],
  ['ร้อยตำรวจตรี', 'ร.ต.ต.'],
  ['ร้อยตำรวจโท', 'ร.ต.ท.'],
  ['ร้อยตำรวจเอก', 'ร.ต.อ.'],
  ['สิบตรี', 'ส.ต.'],
  ['สิบโท', 'ส.ท.'],
  ['สิบเอก', 'ส.อ.'],
  ['จ่าสิบตรี', 'จ.ส.ต.'],
  ['จ่าสิบโท', 'จ.ส.ท.'],
  ['จ่าสิบเอก', 'จ.ส.อ.'],
  ['ร้อยตรี', 'ร.ต.'],
  ['ร้อยโท', 'ร.ท.'],
  ['ร้อยเอก', 'ร.อ.'],
  ['พันจ่าตรี', 'พ.จ.ต.'],
  ['พันจ่าโท', 'พ.จ.ท.'],
  ['พันจ่าเอก', 'พ.จ.อ.'],
  ['จ่าตรี', 'จ.ต.'],
  ['จ่าโท', 'จ.ท.'],
  ['จ่าเอก', 'จ.อ.'],
  ['พันจ่าอากาศตรี', 'พ.อ.ต.'],
  ['พันจ่าอากาศโท', 'พ.อ.ท.'],
  ['พันจ่าอากาศเอก', 'พ.อ.อ.'],
  ['จ่าอากาศตรี', 'จ.ต.'],
  ['จ่าอากาศโท', 'จ.ท.'],
  ['จ่าอากาศเอก', 'จ.อ.'],
  ['เรือตรี', 'ร.ต.'],
  ['เรือโท', 'ร.ท.'],
  ['เรือเอก', 'ร.อ.'],
  ['เรืออากาศตรี', 'ร.ต.'],
  ['เรืออากาศโท', 'ร.ท.'],
  ['เรืออากาศเอก', 'ร.อ.'],
  ['พันตำรวจตรี', 'พ.ต.ต.'],
  ['พันตำรวจโท', 'พ.ต.ท.'],
  ['พันตำรวจเอก', 'พ.ต.อ.'],
  ['พันตรี', 'พ.ต.'],
  ['พันโท', 'พ.ท.'],
  ['พันเอก', 'พ.อ.'],
  ['นาวาตรี', 'น.ต.'],
  ['นาวาโท', 'น.ท.'],
  ['นาวาเอก', 'น.อ.'],
  ['นาวาอากาศตรี', 'น.ต.'],
  ['นาวาอากาศโท', 'น.ท.'],
  ['นาวาอากาศเอก', 'น.อ.'],
  ['อาสาสมัครทหารพราน', 'อส.ทพ.'],
];

/** Given names in use that begin with the letters of a title; nothing is cut from them. */
export const NAMES_LIKE_TITLES: readonly string[] = [
  'นางนวล',
  'นางฟ้า',
  'นายิกา',
  'พระพาย',
  'พระเพลิง',
  'พระแพง',
  'พระนาย',
  'พระเอก',
  'พระจันทร์',
];
