// Names for labelled sets, put together from syllables of our own choice with a skewed distribution; nobody real is meant.
import { weighted, type Chance } from '../../host/sample/chance.ts';

const words = (text: string): readonly string[] => text.trim().split(/\s+/);

const GIVEN_HEADS = words(`
  ณัฐ ธน ศุภ ปิย วร กิตติ พีร อภิ จิร ธีร ภาณุ อนุ สิทธิ รัฐ ภูมิ ชยุต พิม กัญญา ชล วริ อร ศิริ ธัญ พร เบญจ สุ นภา
  มณี รุ่ง ลลิ กมล จุฑา ปัญญา ชนา วิ ประ สม อัครา นันท กานต์ พัชร ฐิติ ทัต ขวัญ ดวง เกศ สร้อย น้ำ บุญ ไพ ปรีชา
  เจน มน ภัทร ยศ ราช ศักดา หทัย อาทิ เอก โชติ`);
const GIVEN_TAILS = words(`
  พงศ์ พร วุฒิ รัตน์ ชัย วรรณ ภัทร ดา กร ภา เดช นันท์ วัฒน์ ลักษณ์ ศักดิ์ ทิพย์ พล มาศ นนท์ กานต์ ธิดา ชนก ณี ภพ นุช
  วดี ชาติ ยา มล นา ภูมิ สิริ ทิศ ธร เทพ ฤทธิ์ ชา สุดา ณัฐ ยุทธ`);
const SHORT_NAMES = words('ฟ้า แพร เอก นก ไผ่ มุก เมย์ โอม ต้น ปอ');
const SURNAME_HEADS = words(`
  ทอง ศรี แก้ว บุญ คำ สุข วงศ์ จันทร์ พรหม ไชย อินทร์ เพชร ธาร สาย ดอก ใจ มี กอง เมือง ปัญญา ชัย เรือน หมื่น ขัน
  ต๊ะ มูล วัง ภู นา โพธิ์ สิงห์ ยอด เกตุ รัก แสง พันธ์ อุ่น เทพ ธรรม ปิ่น พุ่ม ชื่น ขาว นิล เครือ หอม กาญจน์ ลำ ม่วง รอด`);
const SURNAME_MIDDLES = words(`
  รุ่ง มั่น เลิศ งาม ประ เจริญ สม นำ ทวี พูน ยืน เกษม กิจ ชาญ วัฒนา ดี พิ ศิริ ปัญ มา ลา ตา วิ สุ อุ ธนะ รัตน ใหม่ กุล นันทะ`);
const SURNAME_TAILS = words(`
  พันธ์ ไพร ชาติ วาณิช เมือง เวียง สกุล ธรรม ทรัพย์ ผล ศิลป์ เขต ดี วงศ์ ชัย กุล มา สุข แก้ว เดช ศรี คำ ทอง เลิศ นาค
  บูรณ์ มณี ภักดี รัตน์ สิน`);
const SPACED_SURNAMES = ['ณ ลำปาง', 'ณ ทุ่งคำ', 'ณ เวียงทอง', 'ณ ริมน้ำ'];

/** Common syllables come first. */
const skewed = (parts: readonly string[], power: number): readonly (readonly [string, number])[] =>
  parts.map((part, at) => [part, 1 / (at + 3) ** power] as const);

const HEADS = skewed(GIVEN_HEADS, 0.9);
const TAILS = skewed(GIVEN_TAILS, 0.9);
const LAST_HEADS = skewed(SURNAME_HEADS, 0.5);
const LAST_MIDDLES = skewed(SURNAME_MIDDLES, 0.4);
const LAST_TAILS = skewed(SURNAME_TAILS, 0.5);

export function givenName(chance: Chance): string {
  if (chance.yes(0.02)) return chance.pick(SHORT_NAMES);
  const head = weighted(chance, HEADS);
  const tail = weighted(chance, TAILS);
  return head === tail ? `${head}า` : head + tail;
}

export function surname(chance: Chance): string {
  if (chance.yes(0.01)) return chance.pick(SPACED_SURNAMES);
  const middle = chance.yes(0.6) ? weighted(chance, LAST_MIDDLES) : '';
  return weighted(chance, LAST_HEADS) + middle + weighted(chance, LAST_TAILS);
}

/** Twins are named alike: the same beginning, or one letter apart. */
export function twinName(chance: Chance, name: string): string {
  const head = GIVEN_HEADS.find((one) => name.startsWith(one)) ?? name.slice(0, 2);
  for (;;) {
    const other = chance.yes(0.3) ? swapLetter(chance, name) : head + weighted(chance, TAILS);
    if (other !== name) return other;
  }
}

const swapLetter = (chance: Chance, name: string): string => {
  const letters = Array.from(name);
  const places = letters.flatMap((letter, at) => (/[ก-ฮ]/.test(letter) ? [at] : []));
  const at = chance.pick(places);
  letters[at] = chance.pick(Array.from('กนพรชวดทมล'));
  return letters.join('');
};
