// Waits for something that no element of the page tells.

const PAUSE_MS = 25;
const PATIENCE_MS = 30_000;

export async function until(holds: () => boolean | Promise<boolean>): Promise<void> {
  const end = Date.now() + PATIENCE_MS;
  while (!(await holds())) {
    if (Date.now() > end) throw new Error(`still not so: ${String(holds)}`);
    await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
  }
}
