// One call that a dialog can make: what it sends in, the screen that comes back.

import type { Screen, UiRequest } from '../texts/screen.ts';
import type { Ports } from '../usecases/ports.ts';

export type Action = (ports: Ports, values: UiRequest['values']) => Screen;
export type Actions = Readonly<Record<string, Action>>;
