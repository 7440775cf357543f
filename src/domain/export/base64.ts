// Bytes as text that travels to a dialog.

const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

export function toBase64(bytes: readonly number[]): string {
  const parts: string[] = [];
  for (let at = 0; at < bytes.length; at += 3) {
    const [first = 0, second, third] = bytes.slice(at, at + 3);
    const word = first * 0x10000 + (second ?? 0) * 0x100 + (third ?? 0);
    const digit = (shift: number): string => DIGITS[(word >> shift) & 63] ?? '';
    parts.push(
      digit(18),
      digit(12),
      second === undefined ? '=' : digit(6),
      third === undefined ? '=' : digit(0),
    );
  }
  return parts.join('');
}
