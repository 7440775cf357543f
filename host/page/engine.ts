// The engine worker: everything of the local Apps Script runs here, one request after the other.
import { parentPort, workerData } from 'node:worker_threads';
import type { Desk } from './desk.ts';
import type { EngineData, FromEngine, ToEngine } from './engine-messages.ts';
import { openDesk } from './open-desk.ts';
import type { PageReply } from './protocol.ts';
import { writeState } from './saved-state.ts';
import { WaitingPerson } from './waiting-person.ts';

const SAVE_AFTER_MS = 400;
const { options, answers } = workerData as EngineData;
const port = parentPort;
if (!port) throw new Error('the engine runs in a worker');

const send = (message: FromEngine): void => port.postMessage(message);
const person = new WaitingPerson(answers, (question) => send({ kind: 'question', question }));
const desk: Desk = openDesk(options, person);
let savedVersion = 0;
let timer: NodeJS.Timeout | null = null;

function save(): void {
  if (timer) clearTimeout(timer);
  timer = null;
  if (savedVersion === desk.version) return;
  savedVersion = desk.version;
  const { seed, graduations } = desk.parts;
  const answered = [...desk.answered];
  const snapshot = desk.host.snapshot();
  const { accounts } = desk;
  writeState(options.stateFile, { format: 1, accounts, seed, graduations, answered, snapshot });
}

function errorText(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

function answer(message: Extract<ToEngine, { kind: 'call' }>): PageReply {
  const { sender, request } = message.call;
  person.window = sender.window;
  try {
    return { ok: true, value: desk.handle(request, sender) };
  } catch (error) {
    return { ok: false, error: errorText(error) };
  }
}

port.on('message', (message: ToEngine) => {
  const { id } = message;
  if (message.kind === 'save') {
    save();
    send({ kind: 'saved', id, version: desk.version });
    return;
  }
  if (message.kind === 'call') {
    const reply = answer(message);
    send({ kind: 'reply', id, reply, version: desk.version });
  } else {
    const reply = desk.host.respond(message.request);
    if (message.request.method === 'POST') desk.touched();
    send({ kind: 'formReply', id, reply, version: desk.version });
  }
  timer ??= setTimeout(save, SAVE_AFTER_MS);
});

send({ kind: 'ready', version: desk.version });
