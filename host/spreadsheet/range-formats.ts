// Range, third part: number formats, colours, fonts, alignment and wrapping.
import { enumMember, enumValue } from '../engine/enums.ts';
import { restyler, styleOf } from './cells.ts';
import { AUTOMATIC } from './display.ts';
import { colourOf } from './colour.ts';
import { RangeValues } from './range-values.ts';
import type { Cell, Style } from './sheet-state.ts';

type Grid<T> = readonly (readonly T[])[];
type Text = string | null;

/** What an unformatted cell answers. */
const DEFAULTS = {
  nf: AUTOMATIC,
  background: '#ffffff',
  fontColor: '#000000',
  fontFamily: 'Arial',
  fontSize: 10,
  fontWeight: 'normal',
  fontStyle: 'normal',
  fontLine: 'none',
  horizontal: 'general',
  vertical: 'bottom',
  wrap: 'OVERFLOW',
} as const;

type Key = keyof typeof DEFAULTS;

const KNOWN: Readonly<Partial<Record<keyof Style, readonly string[]>>> = {
  fontWeight: ['bold', 'normal'],
  vertical: ['top', 'middle', 'bottom'],
};

export abstract class RangeFormats extends RangeValues {
  getNumberFormat(): string {
    return this.#one('nf');
  }
  getNumberFormats(): string[][] {
    return this.#all('nf');
  }
  setNumberFormat(format: string): this {
    return this.#set('nf', numberFormat(format));
  }
  setNumberFormats(formats: Grid<string>): this {
    return this.#setAll('nf', formats, numberFormat);
  }
  getBackground(): string {
    return this.#one('background');
  }
  getBackgrounds(): string[][] {
    return this.#all('background');
  }
  setBackground(colour: Text): this {
    return this.#set('background', colourOf(colour));
  }
  setBackgrounds(colours: Grid<Text>): this {
    return this.#setAll('background', colours, colourOf);
  }
  setFontColor(colour: Text): this {
    return this.#set('fontColor', colourOf(colour));
  }
  setFontColors(colours: Grid<Text>): this {
    return this.#setAll('fontColor', colours, colourOf);
  }
  getFontFamily(): string {
    return this.#one('fontFamily');
  }
  getFontFamilies(): string[][] {
    return this.#all('fontFamily');
  }
  setFontFamily(family: Text): this {
    return this.#set('fontFamily', family);
  }
  setFontFamilies(families: Grid<Text>): this {
    return this.#setAll('fontFamily', families);
  }
  getFontSize(): number {
    return this.readFirst((cell) => styleOf(this.file.body, cell).fontSize ?? DEFAULTS.fontSize);
  }
  getFontSizes(): number[][] {
    return this.read((cell) => styleOf(this.file.body, cell).fontSize ?? DEFAULTS.fontSize);
  }
  setFontSize(size: number): this {
    return this.#set('fontSize', size);
  }
  setFontSizes(sizes: Grid<number>): this {
    return this.#setAll('fontSize', sizes);
  }
  getFontWeight(): GoogleAppsScript.Spreadsheet.FontWeight {
    return this.#one('fontWeight') as GoogleAppsScript.Spreadsheet.FontWeight;
  }
  getFontWeights(): string[][] {
    return this.#all('fontWeight');
  }
  setFontWeight(weight: Text): this {
    return this.#set('fontWeight', weight);
  }
  setFontWeights(weights: Grid<Text>): this {
    return this.#setAll('fontWeight', weights);
  }
  getFontStyle(): GoogleAppsScript.Spreadsheet.FontStyle {
    return this.#one('fontStyle') as GoogleAppsScript.Spreadsheet.FontStyle;
  }
  setFontStyle(style: Text): this {
    return this.#set('fontStyle', style);
  }
  getFontLine(): GoogleAppsScript.Spreadsheet.FontLine {
    return this.#one('fontLine') as GoogleAppsScript.Spreadsheet.FontLine;
  }
  setFontLine(line: Text): this {
    return this.#set('fontLine', line);
  }
  getHorizontalAlignment(): string {
    return this.#one('horizontal');
  }
  getHorizontalAlignments(): string[][] {
    return this.#all('horizontal');
  }
  setHorizontalAlignment(alignment: Text): this {
    return this.#set('horizontal', alignment);
  }
  setHorizontalAlignments(alignments: Grid<Text>): this {
    return this.#setAll('horizontal', alignments);
  }
  getVerticalAlignment(): string {
    return this.#one('vertical');
  }
  getVerticalAlignments(): string[][] {
    return this.#all('vertical');
  }
  setVerticalAlignment(alignment: Text): this {
    return this.#set('vertical', alignment);
  }
  /** True for a cell nobody touched, although its strategy is OVERFLOW: so it is at Google. */
  getWrap(): boolean {
    return this.readFirst((cell) => this.#wraps(cell));
  }
  getWraps(): boolean[][] {
    return this.read((cell) => this.#wraps(cell));
  }
  setWrap(wrap: boolean): this {
    return this.#set('wrap', wrap ? 'WRAP' : 'OVERFLOW');
  }
  getWrapStrategy(): GoogleAppsScript.Spreadsheet.WrapStrategy {
    return enumValue('Spreadsheet.WrapStrategy', this.#one('wrap'));
  }
  getWrapStrategies(): unknown[][] {
    const name = 'Spreadsheet.WrapStrategy';
    return this.#all('wrap').map((row) => row.map((strategy) => enumValue(name, strategy)));
  }
  setWrapStrategy(strategy: unknown): this {
    return this.#set('wrap', enumMember(strategy));
  }
  /** Kept as one text a cell: enough for the page to draw a line. */
  setBorder(...sides: unknown[]): this {
    const [top, left, bottom, right, , , colour] = sides;
    const on = [top, left, bottom, right].map((side) => (side === true ? '1' : '0')).join('');
    const given = typeof colour === 'string' ? colour : '#000000';
    return this.#set('border', on === '0000' ? null : `${on} ${given}`);
  }

  #wraps(cell: Cell | null): boolean {
    return (styleOf(this.file.body, cell).wrap ?? 'WRAP') === 'WRAP';
  }

  #one(key: Exclude<Key, 'fontSize'>): string {
    return this.readFirst((cell) => styleOf(this.file.body, cell)[key] ?? DEFAULTS[key]);
  }

  #all(key: Exclude<Key, 'fontSize'>): string[][] {
    const { body } = this.file;
    return this.read((cell) => styleOf(body, cell)[key] ?? DEFAULTS[key]);
  }

  /** What a look does not know is overlooked, without an error. */
  #set(key: keyof Style, value: string | number | null): this {
    if (value !== null && KNOWN[key]?.includes(String(value)) === false) return this;
    this.restyle({ [key]: value });
    return this;
  }

  #setAll<T>(key: keyof Style, values: Grid<T>, clean: (value: T) => unknown = (v) => v): this {
    this.assertSize(values);
    const appliers = new Map<unknown, ReturnType<typeof restyler>>();
    const { body } = this.file;
    this.write('each', (cell, r, c) => {
      const value = values[r]?.[c] as T;
      let apply = appliers.get(value);
      if (apply === undefined)
        appliers.set(value, (apply = restyler(body, { [key]: clean(value) })));
      apply(cell);
    });
    return this;
  }
}

/** '@STRING@' is another way to write '@'; the automatic format is none. */
function numberFormat(format: string): string | null {
  if (format === '@STRING@') return '@';
  return format === '' || format.toLowerCase() === 'general' || format === AUTOMATIC
    ? null
    : format;
}
