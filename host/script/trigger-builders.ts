// ScriptApp.newTrigger('fn')… up to create(), which puts the trigger into the script project.
import { isCallable } from '../engine/bundle.ts';
import { nextDecimalId } from '../world/chance.ts';
import { fail } from '../engine/gas-error.ts';
import { openedForm } from '../forms/form-access.ts';
import type { Runtime } from '../engine/runtime.ts';
import { Served, type Imitates } from '../engine/served.ts';
import { canEdit } from '../world/world.ts';
import { ClockTriggerBuilder } from './clock-builder.ts';
import { Trigger } from './trigger.ts';
import type { TriggerState } from './trigger-state.ts';

const MOST = 20;
const TOO_MANY =
  'This script has too many triggers. Triggers must be deleted from the script before more can be added.';

export type Plan = Pick<
  TriggerState,
  'event' | 'description' | 'sourceId' | 'nextRun' | 'schedule'
>;

/** Twenty triggers a user and script; those of others do not count. */
function createTrigger(rt: Runtime, handler: string, plan: Plan): Trigger {
  const { triggers } = rt.project;
  if (rt.doubt('trigger-handler') === 'refused' && !isCallable(rt.machine.bundle, handler)) {
    fail('Invalid argument: functionName');
  }
  if (triggers.filter((trigger) => trigger.owner === rt.user).length >= MOST) fail(TOO_MANY);
  const id = `${String(nextDecimalId(rt.world))}${String(nextDecimalId(rt.world))}`;
  const state: TriggerState = { id, owner: rt.user, handler, ...plan };
  triggers.push(state);
  return new Trigger(rt, state, true);
}

interface HasId {
  getId(): string;
}

function idOf(source: unknown): string {
  return typeof source === 'string' ? source : (source as HasId).getId();
}

export class TriggerBuilder
  extends Served
  implements Imitates<GoogleAppsScript.Script.TriggerBuilder>
{
  readonly gasClass = 'Script.TriggerBuilder';
  readonly #handler: string;

  constructor(rt: Runtime, handler: string) {
    super(rt);
    this.#handler = handler;
  }

  timeBased(): ClockTriggerBuilder {
    return new ClockTriggerBuilder(this.rt, (plan) => createTrigger(this.rt, this.#handler, plan));
  }

  forForm(form: unknown): FormTriggerBuilder {
    const id = openedForm(this.rt, idOf(form)).id;
    return new FormTriggerBuilder(this.rt, this.#handler, id);
  }

  forSpreadsheet(sheet: unknown): SpreadsheetTriggerBuilder {
    const file = this.rt.world.files[idOf(sheet)];
    if (file?.kind !== 'spreadsheet' || !canEdit(file, this.rt.user)) {
      return fail('You do not have permission to access the requested document.');
    }
    return new SpreadsheetTriggerBuilder(this.rt, this.#handler, file.id);
  }
}

abstract class SourceBuilder extends Served {
  readonly #handler: string;
  readonly #sourceId: string;
  #event: TriggerState['event'] | null = null;

  constructor(rt: Runtime, handler: string, sourceId: string) {
    super(rt);
    this.#handler = handler;
    this.#sourceId = sourceId;
  }

  create(): Trigger {
    const event = this.#event ?? fail('An event type must be specified.');
    const description = TEXTS[event];
    const plan = { event, description, sourceId: this.#sourceId, nextRun: null, schedule: null };
    return createTrigger(this.rt, this.#handler, plan);
  }

  protected on(event: TriggerState['event']): this {
    this.#event = event;
    return this;
  }
}

const TEXTS: Readonly<Record<TriggerState['event'], string>> = {
  CLOCK: 'ตามเวลา',
  ON_FORM_SUBMIT: 'เมื่อมีผู้ส่งคำตอบ',
  ON_OPEN: 'เมื่อเปิดไฟล์',
  ON_EDIT: 'เมื่อแก้ไขไฟล์',
};

export class FormTriggerBuilder
  extends SourceBuilder
  implements Imitates<GoogleAppsScript.Script.FormTriggerBuilder>
{
  readonly gasClass = 'Script.FormTriggerBuilder';

  onFormSubmit(): this {
    return this.on('ON_FORM_SUBMIT');
  }
}

export class SpreadsheetTriggerBuilder
  extends SourceBuilder
  implements Imitates<GoogleAppsScript.Script.SpreadsheetTriggerBuilder>
{
  readonly gasClass = 'Script.SpreadsheetTriggerBuilder';

  onOpen(): this {
    return this.on('ON_OPEN');
  }

  onEdit(): this {
    return this.on('ON_EDIT');
  }

  onFormSubmit(): this {
    return this.on('ON_FORM_SUBMIT');
  }
}
