// The engine worker: everything of the local Apps Script runs here, one request after the other;
// while a script waits for a person's answer, others go on reading and typing.
import { parentPort, receiveMessageOnPort, workerData } from 'node:worker_threads';
import type { Desk } from './desk.ts';
import type { EngineData, FromEngine, ToEngine } from './engine-messages.ts';
import { openDesk } from './open-desk.ts';
import { GOES_ON_MEANWHILE } from './protocol.ts';
import type { PageReply, Question } from './protocol.ts';
import { writeState } from './saved-state.ts';
import { WaitingPerson } from './waiting-person.ts';

const SAVE_AFTER_MS = 400;
const { options, answers } = workerData as EngineData;
const port = parentPort;
if (!port) throw new Error('the engine runs in a worker');
const inbox = port;

const send = (message: FromEngine): void => port.postMessage(message);
const person = new WaitingPerson({ buffer: answers, show, meanwhile });
const desk: Desk = openDesk(options, person);
/** What came during a question and has to wait for its end. */
const later: ToEngine[] = [];
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
  // A script that waits for an answer goes on in its own window.
  const before = person.window;
  person.window = sender.window;
  try {
    return { ok: true, value: desk.handle(request, sender) };
  } catch (error) {
    return { ok: false, error: errorText(error) };
  } finally {
    person.window = before;
  }
}

/** What the script wrote before it asked is there for everyone. */
function show(question: Question): void {
  desk.touched();
  send({ kind: 'question', question, version: desk.version });
}

function meanwhile(): void {
  for (;;) {
    const got = receiveMessageOnPort(inbox) as { readonly message: ToEngine } | undefined;
    if (!got) return;
    const { message } = got;
    const waits = message.kind === 'call' && !GOES_ON_MEANWHILE.has(message.call.request.kind);
    if (waits) later.push(message);
    else serve(message);
  }
}

function serve(message: ToEngine): void {
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
}

port.on('message', (message: ToEngine) => {
  serve(message);
  for (let next = later.shift(); next; next = later.shift()) serve(next);
});

send({ kind: 'ready', version: desk.version });
