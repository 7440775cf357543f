// Google's frame allows downloads, and a file made here never leaves the computer.

import { element } from './element.ts';

export function keepFile(name: string, content: Blob): void {
  const link = element('a');
  link.href = URL.createObjectURL(content);
  link.download = name;
  link.click();
  // Not at once: the browser may still be reading.
  setTimeout(() => {
    URL.revokeObjectURL(link.href);
  }, 60_000);
}
