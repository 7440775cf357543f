// A response: one that was sent, or one that a script is making for a prefilled address.
import { editUrl } from '../form-page/form-pages.ts';
import { prefillUrl } from '../form-page/wire.ts';
import { fail } from '../engine/gas-error.ts';
import type { Runtime } from '../engine/runtime.ts';
import { Served, type Imitates } from '../engine/served.ts';
import { formFileOf, INVALID_UPDATE } from './form-access.ts';
import type { Answer, FormBody, ItemData, ResponseData } from './form-body.ts';
import { ItemBase, ItemPlace } from './item-base.ts';
import { ItemResponse } from './item-response.ts';
import { isQuestion, isText } from './new-form.ts';
import { orNull } from './or-null.ts';
import { storeResponse } from './responses.ts';

export class FormResponse extends Served implements Imitates<GoogleAppsScript.Forms.FormResponse> {
  readonly gasClass = 'Forms.FormResponse';
  readonly #fileId: string;
  /** null as long as the response was not sent. */
  #sent: ResponseData | null;
  readonly #draft: Record<string, string | string[]> = {};

  constructor(rt: Runtime, fileId: string, sent: ResponseData | null) {
    super(rt);
    this.#fileId = fileId;
    this.#sent = sent;
  }

  getId(): string {
    return orNull(this.#sent?.id ?? null);
  }

  getTimestamp(): Date | null {
    return this.#sent ? this.rt.date(Date.parse(this.#sent.timestamp)) : null;
  }

  getRespondentEmail(): string {
    return orNull(this.#sent?.email ?? null);
  }

  getItemResponses(): ItemResponse[] {
    return this.#form.items.flatMap((item) => this.#answerTo(item) ?? []);
  }

  getResponseForItem(item: ItemBase): ItemResponse | null {
    return this.#answerTo(item.data);
  }

  withItemResponse(response: ItemResponse): this {
    const { answer, place } = response;
    this.#draft[String(place.itemId)] = typeof answer === 'string' ? answer : [...answer];
    return this;
  }

  toPrefilledUrl(): string {
    return prefillUrl(this.#form, this.#answers, this.rt.doubt('prefill-encoding'));
  }

  getEditResponseUrl(): string {
    return orNull(this.#sent ? editUrl(this.#form, this.#sent) : null);
  }

  /** Neither asks for required answers nor fires triggers. */
  submit(): FormResponse {
    if (this.#sent) fail('This response has already been submitted.');
    const { settings } = this.#form;
    if (!settings.accepting) fail('This form is not accepting responses.');
    if (settings.limitOneResponse || settings.collectEmail) fail(INVALID_UPDATE);
    this.#sent = storeResponse(this.rt.world, this.#form, { answers: this.#draft, email: '' });
    return new FormResponse(this.rt, this.#fileId, this.#sent);
  }

  get #form(): FormBody {
    return formFileOf(this.rt.world, this.#fileId).body;
  }

  get #answers(): Readonly<Record<string, Answer>> {
    return this.#sent?.answers ?? this.#draft;
  }

  /** Unanswered text comes as '', an unanswered question of any other type does not come. */
  #answerTo(item: ItemData): ItemResponse | null {
    if (!isQuestion(item.type)) return null;
    const answer = this.#answers[String(item.id)] ?? (isText(item.type) ? '' : null);
    if (answer === null) return null;
    return new ItemResponse(this.rt, new ItemPlace(this.rt, this.#fileId, item.id), answer);
  }
}
