// A person at a dialog: reads the screen, fills fields, presses a button by its caption.
import type { Host } from '../../host/host-api.ts';
import type { Block, Button, Screen } from '../../src/texts/screen.ts';

type Card = Extract<Block, { kind: 'card' }>;

export interface DialogPerson {
  /** The screen in front of the person. */
  readonly screen: Screen;
  /** Fills fields and presses the button with this caption. */
  press(caption: string, fields?: Readonly<Record<string, string>>): Screen;
  /** The same in one card of a list. */
  pressIn(card: string, caption: string, fields?: Readonly<Record<string, string>>): Screen;
  /** Cards of a list, by what they are called. */
  cards(): readonly Card[];
  /** Everything that can be read on the screen, as one text. */
  reads(): string;
}

/** Opens the dialog of a menu function and answers its first request, as the page does. */
export function openDialog(
  host: Host,
  functionName: string,
  as: string,
  container?: string,
): DialogPerson {
  const where = container === undefined ? {} : { container };
  const execution = host.run(functionName, { as, via: 'menu', ...where });
  const [dialog] = execution.dialogs;
  if (!dialog) {
    const alerts = execution.alerts.map(({ prompt }) => prompt).join(' ');
    throw new Error(`${functionName} opened no dialog: ${alerts}${execution.error ?? ''}`);
  }
  return personAt(host, { as, where }, firstRequest(dialog.html));
}

interface Seat {
  readonly as: string;
  readonly where: { readonly container?: string };
}

function firstRequest(html: string): unknown {
  const start = html.indexOf('>', html.indexOf('id="first-request"')) + 1;
  return JSON.parse(html.slice(start, html.indexOf('</script>', start))) as unknown;
}

function personAt(host: Host, seat: Seat, first: unknown): DialogPerson {
  const ask = (request: unknown): Screen =>
    host.callServer('ui', [request], seat.as, seat.where.container) as Screen;
  let screen = ask(first);
  return {
    get screen() {
      return screen;
    },
    press: (caption, fields = {}) => {
      const { does } = buttonOf(screen, caption);
      if (typeof does === 'string') throw new Error(`${caption} only does ${does}`);
      const values = { ...fieldValues(screen.blocks), ...fields, ...does.values };
      screen = ask({ action: does.action, values });
      return screen;
    },
    pressIn: (id, caption, fields = {}) => {
      const card = cardsOf(screen).find((one) => one.id === id);
      if (!card) throw new Error(`no card ${id}: ${JSON.stringify(screen)}`);
      const inside = card.blocks.flatMap((one) => (one.kind === 'fold' ? one.blocks : [one]));
      const buttons = card.blocks.flatMap((one) => (one.kind === 'fold' ? one.buttons : []));
      const { does } = buttonOf({ ...screen, buttons: [...card.buttons, ...buttons] }, caption);
      if (typeof does === 'string') throw new Error(`${caption} only does ${does}`);
      const values = { ...fieldValues(inside), ...fields, ...does.values };
      const answer = ask({ action: does.action, values });
      if (answer.stays?.isSame !== true) screen = answer;
      return answer;
    },
    cards: () => cardsOf(screen),
    reads: () => JSON.stringify(screen),
  };
}

const cardsOf = ({ blocks }: Screen): Card[] =>
  blocks.filter((block): block is Card => block.kind === 'card');

/** Below and among the blocks. */
export const buttonsOf = ({ blocks, buttons }: Screen): Button[] => [
  ...buttons,
  ...blocks.flatMap((block) => (block.kind === 'actions' ? block.buttons : [])),
];

function buttonOf(screen: Screen, caption: string): Button {
  const buttons = buttonsOf(screen);
  const button = buttons.find(({ label }) => label === caption);
  if (button) return button;
  const captions = buttons.map(({ label }) => label).join(' | ');
  throw new Error(`no button "${caption}" but ${captions}: ${JSON.stringify(screen.blocks)}`);
}

const fieldValues = (blocks: readonly Block[]): Record<string, string> =>
  Object.fromEntries(
    blocks.flatMap((block) => (block.kind === 'field' ? [[block.name, block.value]] : [])),
  );
