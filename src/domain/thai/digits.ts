// Thai and full-width digits as ASCII digits.

const ZERO = '0'.charCodeAt(0);

/** Only digits change: never NFKC, which would take Thai vowels apart. */
export const asciiDigits = (text: string): string =>
  text.replace(/[๐-๙０-９]/g, (digit) => {
    const unit = digit.charCodeAt(0);
    return String.fromCharCode(ZERO + (unit >= 0xff10 ? unit - 0xff10 : unit - 0x0e50));
  });

export const onlyDigits = (text: string): string => asciiDigits(text).replace(/[^0-9]/g, '');

/** What holds a Latin letter is a code or an address and stays as it is to be typed. */
const WORD = /[a-z0-9][\w.@/:+%?=&#-]*/gi;

/** Digits as official letters have them; those of codes, addresses and links stay. */
export const thaiDigits = (text: string): string =>
  text.replace(WORD, (word) =>
    /[a-z]/i.test(word)
      ? word
      : word.replace(/[0-9]/g, (digit) => String.fromCharCode(Number(digit) + 0x0e50)),
  );
