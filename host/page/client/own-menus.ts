// Menus of the file and of the samples, beside those of the script.
import type { SampleLayout } from '../protocol.ts';
import { call } from './api.ts';
import type { OwnEntry } from './menus.ts';
import { failure, toast } from './toasts.ts';

export interface OwnActions {
  reopen(): void;
  paste(rows: readonly (readonly string[])[]): void;
  openContainer(id: string): void;
}

const LAYOUTS: readonly (readonly [SampleLayout, string])[] = [
  ['ovec', 'แบบส่งออกของ สอศ. 28 คอลัมน์'],
  ['rms', 'แบบชื่อฟิลด์ของ RMS'],
  ['sor02', 'แบบ ศธ.02 (กลุ่มแรก)'],
];

let versions: number[] = [];

async function attempt(work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (error) {
    failure(error);
  }
}

async function copyRows(layout: SampleLayout): Promise<void> {
  const { rows } = await call({ kind: 'sampleRows', layout, group: null });
  await navigator.clipboard.writeText(rows.map((row) => row.join('\t')).join('\n'));
  toast(`คัดลอกแล้ว ${rows.length} แถว วางในแท็บด้วย Ctrl+V`);
}

async function pasteRows(layout: SampleLayout, actions: OwnActions): Promise<void> {
  const { rows } = await call({ kind: 'sampleRows', layout, group: null });
  actions.paste(rows);
}

async function remember(): Promise<void> {
  const { version } = await call({ kind: 'rememberVersion' });
  versions = [...versions, version];
  toast(`จดจำรุ่นที่ ${version} แล้ว เรียกคืนได้จากเมนู ไฟล์`);
}

async function copyFile(actions: OwnActions): Promise<void> {
  const { id } = await call({ kind: 'copyFile' });
  actions.openContainer(id);
}

export function ownMenus(
  actions: OwnActions,
  containers: readonly { readonly id: string; readonly name: string }[],
): OwnEntry[] {
  const restore = versions.map((version): OwnEntry => ({
    caption: `เรียกคืนรุ่นที่ ${version}`,
    run: () =>
      void attempt(async () => {
        await call({ kind: 'restoreVersion', version });
      }),
  }));
  const others =
    containers.length < 2
      ? []
      : containers.map(({ id, name }): OwnEntry => ({
          caption: `เปิดไฟล์ ${name}`,
          run: () => actions.openContainer(id),
        }));
  return [
    {
      caption: 'ไฟล์',
      items: [
        { caption: 'เปิดไฟล์นี้ใหม่', run: () => actions.reopen() },
        { caption: 'ทำสำเนา', run: () => void attempt(() => copyFile(actions)) },
        { caption: 'จดจำรุ่นนี้ไว้', run: () => void attempt(remember) },
        ...restore,
        ...others,
      ],
    },
    {
      caption: 'รายชื่อตัวอย่าง',
      items: [
        ...LAYOUTS.map(([layout, name]): OwnEntry => ({
          caption: `วางลงในแท็บที่เปิดอยู่: ${name}`,
          run: () => void attempt(() => pasteRows(layout, actions)),
        })),
        { caption: '', separator: true },
        ...LAYOUTS.map(([layout, name]): OwnEntry => ({
          caption: `คัดลอก: ${name}`,
          run: () => void attempt(() => copyRows(layout)),
        })),
      ],
    },
  ];
}
