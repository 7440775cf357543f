// Thai and full-width digits as ASCII digits.

const ZERO = '0'.charCodeAt(0);

/** Only digits change: never NFKC, which would take Thai vowels apart. */
export const asciiDigits = (text: string): string =>
  text.replace(/[๐-๙０-９]/g, (digit) => {
    const unit = digit.charCodeAt(0);
    return String.fromCharCode(ZERO + (unit >= 0xff10 ? unit - 0xff10 : unit - 0x0e50));
  });

export const onlyDigits = (text: string): string => asciiDigits(text).replace(/[^0-9]/g, '');
