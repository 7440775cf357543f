// The table of cohorts that were not followed with this tool: as many people of each status as the report of then says.

import { OVEC_SEVEN } from '../indicator/indicator-row.ts';
import { typed } from './columns.ts';
import { TAB_COLOUR, type Tab } from './tab.ts';

/** Key of the column of a status, by its place among the seven. */
export const countKey = (place: number): string => `count${place + 1}`;

export const PAST_COUNTS: Tab = {
  key: 'pastCounts',
  title: 'ตัวเลขรุ่นก่อน',
  kind: 'people',
  colour: TAB_COLOUR.people,
  hidden: true,
  note: 'สำหรับรุ่นที่ไม่ได้ติดตามด้วยเครื่องมือนี้ พิมพ์จำนวนคนจากรายงานเดิม หนึ่งแถวต่อระดับและสาขาวิชา ช่องว่างนับเป็น 0 รุ่นที่มีรายชื่ออยู่แล้วไม่ใช้ตัวเลขในแท็บนี้',
  columns: [
    typed('cohort', 'รุ่น (ปีการศึกษา)', 110, { note: 'พ.ศ. เช่น 2567' }),
    typed('level', 'ระดับ', 70, { choices: ['ปวช.', 'ปวส.', 'ป.ตรี'] }),
    typed('program', 'ประเภทวิชา', 150),
    typed('field', 'สาขาวิชา', 160),
    typed('graduates', 'ผู้สำเร็จการศึกษา', 110),
    ...OVEC_SEVEN.map((status, place) => typed(countKey(place), status, 100)),
    typed('source', 'ที่มา', 240, { note: 'ชื่อรายงานและวันที่' }),
  ],
};
