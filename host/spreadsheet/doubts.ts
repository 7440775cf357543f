// Facts about spreadsheets that nobody here could verify, as switches of the host.
import type { Doubt } from '../doubts.ts';

export const SPREADSHEET_DOUBTS: readonly Doubt[] = [
  {
    id: 'typed-dates',
    question: 'Does a th_TH sheet read 31/12/2026 with the day first?',
    variants: ['day-first', 'month-first'],
    answer: 'formats every column of text as @ before it writes, so nothing is read as a date',
  },
  {
    id: 'typed-buddhist-years',
    question: 'Is a year like 2569, typed in a th_TH sheet, taken as Buddhist?',
    variants: ['as typed', 'less 543'],
    answer: 'reads days that staff typed itself: from 2400 on a year is Buddhist',
  },
  {
    id: 'typed-thai-months',
    question: 'Which names of Thai months does a sheet read as dates?',
    variants: ['long', 'none', 'short too'],
    answer: 'formats every column of text as @ before it writes, and reads both names itself',
  },
  {
    id: 'typed-oddities',
    question: 'Are (5), 1.2.3 and the look of ISO days read and shown as noted?',
    variants: ['as noted', 'otherwise'],
    answer: 'formats every column of text as @ before it writes',
  },
  {
    id: 'number-under-text-format',
    question: 'Does a number written into a cell formatted @ stay a number?',
    variants: ['number', 'text'],
    answer: 'writes numbers as text into columns of text',
  },
  {
    id: 'merged-cells',
    question: 'Is a value kept that a script writes to a cell which a merge hides?',
    variants: ['dropped', 'kept'],
    answer: 'never takes a hidden cell for one that staff emptied',
  },
  {
    id: 'rows-out-of-sight',
    question: 'Does setValues write rows that a filter hides?',
    variants: ['written', 'skipped'],
    answer: 'compares what a tab holds with what it should hold, and writes again what differs',
  },
  {
    id: 'notes-are-content',
    question: 'Does a note on a blank cell count for getLastRow and getLastColumn?',
    variants: ['no', 'yes'],
    answer: 'puts notes on filled headers only, and on A1 of the inbox',
  },
  {
    id: 'inserted-lines',
    question: 'What do inserted rows and columns take over from the line they are inserted at?',
    variants: ['look and rules', 'look', 'plain'],
    answer: 'sets the format of what it writes, and takes inherited drop-downs off new columns',
  },
  {
    id: 'odd-tab-names',
    question: 'Are names of tabs refused that are empty or longer than a hundred signs?',
    variants: ['refused', 'taken'],
    answer: 'gives its tabs short names that are never empty',
  },
  {
    id: 'fractional-positions',
    question: 'Is a row number with a fraction cut off or refused?',
    variants: ['cut off', 'refused'],
    answer: 'passes whole numbers only',
  },
];
