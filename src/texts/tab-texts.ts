// What is said about tabs that are in sight, hidden, or opened from a dialog.

import type { FewTabs } from '../domain/overview/few-tabs.ts';
import { INBOX } from '../domain/tabs/people-tabs.ts';
import type { Tab } from '../domain/tabs/tab.ts';
import { byMenu } from './ways.ts';

const hidden = `วิทยาลัยขนาดเล็ก จึงแสดงเฉพาะ 6 แท็บที่ใช้ประจำ แท็บอื่นซ่อนไว้ ข้อมูลอยู่ครบ ดูได้ที่${byMenu('system', 'showAllTabs')}`;
const offered = `วิทยาลัยขนาดเล็กใช้เพียง 6 แท็บก็พอ ถ้าต้องการซ่อนแท็บอื่น เลือก${byMenu('system', 'showMainTabs')}`;

export const TAB_TEXTS = {
  few: (tabs: FewTabs): string => (tabs === null ? '' : { hide: hidden, offer: offered }[tabs]),
  mainShown: `แสดงเฉพาะแท็บหลักแล้ว ข้อมูลในแท็บอื่นอยู่ครบ ดูได้ที่${byMenu('system', 'showAllTabs')}`,
  allShown: `แสดงแท็บทั้งหมดแล้ว ซ่อนอีกครั้งได้ที่${byMenu('system', 'showMainTabs')}`,
  open: ({ title }: Tab): string => `เปิดแท็บ ${title}`,
  others: 'แท็บสำหรับตั้งค่าเพิ่มเติม',
  behind: 'แท็บที่อยู่เบื้องหลังรายการเหล่านี้',
  opened: ({ title }: Tab): string => `เปิดแท็บ ${title} แล้ว`,
  /** For a dialog that covers the sheet. */
  closeFirst: (tab: Tab): string =>
    `ปิดหน้าต่างนี้ก่อน จึงจะพิมพ์หรือวางในแท็บได้${tab === INBOX ? ' วางทั้งตารางที่ช่อง A1 แล้วเลือกเมนูเดิมอีกครั้ง' : ''}`,
} as const;
