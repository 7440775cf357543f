// Colours as Sheets keeps them: "#rrggbb", from hex or a few CSS names.

const NAMES: Readonly<Record<string, string>> = {
  black: '#000000',
  white: '#ffffff',
  red: '#ff0000',
  green: '#008000',
  blue: '#0000ff',
  yellow: '#ffff00',
  orange: '#ffa500',
  purple: '#800080',
  darkgray: '#a9a9a9',
  gray: '#808080',
  grey: '#808080',
  pink: '#ffc0cb',
  lightgray: '#d3d3d3',
};

/** null resets; what cannot be read is kept in lower case, as a name the page may know. */
export function colourOf(colour: string | null): string | null {
  if (colour === null || colour === '') return null;
  const lower = colour.trim().toLowerCase();
  const short = /^#([0-9a-f])([0-9a-f])([0-9a-f])$/.exec(lower);
  if (short !== null)
    return `#${short
      .slice(1)
      .map((c) => c + c)
      .join('')}`;
  if (/^[0-9a-f]{6}$/.test(lower)) return `#${lower}`;
  return NAMES[lower] ?? lower;
}
