// What a person is asked before a tab is renamed or deleted.
import { ask } from './ask-dialog.ts';

/** The new title; null when nothing is to be changed. */
export async function askTabTitle(title: string): Promise<string | null> {
  const field = { name: 'title', caption: 'ชื่อใหม่', value: title };
  const answer = await ask('เปลี่ยนชื่อแท็บ', [field], 'เปลี่ยนชื่อ');
  const name = answer?.title ?? '';
  return name === '' || name === title ? null : name;
}

/** Whether the person said that it may go. */
export async function isTabToGo(title: string): Promise<boolean> {
  return (await ask(`ลบแท็บ ${title} ใช่หรือไม่`, [], 'ลบแท็บ')) !== null;
}
