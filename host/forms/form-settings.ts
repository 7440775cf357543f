// The settings of a form as scripts read and set them.
import { fail } from '../engine/gas-error.ts';
import type { FormFile } from '../world/world.ts';
import type { Runtime } from '../engine/runtime.ts';
import { Served } from '../engine/served.ts';
import { responderUrl } from '../form-page/wire.ts';
import type { FormBody, FormSettings } from './form-body.ts';
import { formFileOf, INVALID_UPDATE } from './form-access.ts';
import { orNull } from './or-null.ts';

const UNPUBLISHED = 'Operation not supported on unpublished form.';
const NO_PUBLISHING = 'This form does not support publishing.';
const NO_LOGIN_SWITCH = 'This operation is not supported.';
const NO_DESTINATION = 'The form currently has no response destination.';
const SINCE_2025 = ['isPublished', 'setPublished', 'supportsAdvancedResponderPermissions'];

export abstract class FormSettingsBase extends Served {
  readonly gasClass = 'Forms.Form';
  readonly fileId: string;

  constructor(rt: Runtime, fileId: string) {
    super(rt);
    this.fileId = fileId;
  }

  override hides(name: string): boolean {
    return SINCE_2025.includes(name) && this.rt.doubt('form-publishing') === 'missing';
  }

  get file(): FormFile {
    return formFileOf(this.rt.world, this.fileId);
  }

  get form(): FormBody {
    return this.file.body;
  }

  get settings(): FormSettings {
    return this.form.settings;
  }

  getId(): string {
    return this.fileId;
  }

  getTitle(): string {
    return this.form.title;
  }

  setTitle(title: string): this {
    this.form.title = title;
    return this;
  }

  getDescription(): string {
    return this.form.description;
  }

  setDescription(description: string): this {
    this.form.description = description;
    return this;
  }

  getConfirmationMessage(): string {
    return this.settings.confirmation;
  }

  setConfirmationMessage(message: string): this {
    return this.#set({ confirmation: message });
  }

  getCustomClosedFormMessage(): string {
    return this.settings.closedMessage;
  }

  setCustomClosedFormMessage(message: string): this {
    if (this.rt.doubt('closed-message') === 'refused') fail(INVALID_UPDATE);
    return this.#set({ closedMessage: message });
  }

  isAcceptingResponses(): boolean {
    return this.settings.accepting;
  }

  setAcceptingResponses(enabled: boolean): this {
    if (enabled && !this.settings.published) fail(UNPUBLISHED);
    return this.#set({ accepting: enabled });
  }

  supportsAdvancedResponderPermissions(): boolean {
    return this.settings.advancedPermissions;
  }

  isPublished(): boolean {
    if (!this.settings.advancedPermissions) fail(NO_PUBLISHING);
    return this.settings.published;
  }

  /** Publishing overwrites the accepting state. */
  setPublished(enabled: boolean): this {
    if (!this.settings.advancedPermissions) fail(NO_PUBLISHING);
    const opens = enabled && this.rt.doubt('publish-opens') === 'yes';
    const openToAnyone = this.settings.openToAnyone || opens;
    return this.#set({ published: enabled, accepting: enabled, openToAnyone });
  }

  collectsEmail(): boolean {
    return this.settings.collectEmail;
  }

  setCollectEmail(collect: boolean): this {
    return this.#set({ collectEmail: collect });
  }

  hasLimitOneResponsePerUser(): boolean {
    return this.settings.limitOneResponse;
  }

  setLimitOneResponsePerUser(enabled: boolean): this {
    return this.#set({ limitOneResponse: enabled });
  }

  requiresLogin(): boolean {
    if (this.rt.doubt('require-login') === 'gone') fail(NO_LOGIN_SWITCH);
    return this.settings.requireLogin;
  }

  setRequireLogin(requireLogin: boolean): this {
    if (/gone|stuck/.test(this.rt.doubt('require-login'))) fail(NO_LOGIN_SWITCH);
    return this.#set({ requireLogin });
  }

  canEditResponse(): boolean {
    return this.settings.allowEdits;
  }

  setAllowResponseEdits(enabled: boolean): this {
    return this.#set({ allowEdits: enabled });
  }

  getShuffleQuestions(): boolean {
    return this.settings.shuffle;
  }

  setShuffleQuestions(shuffle: boolean): this {
    return this.#set({ shuffle });
  }

  hasProgressBar(): boolean {
    return this.settings.progressBar;
  }

  setProgressBar(enabled: boolean): this {
    return this.#set({ progressBar: enabled });
  }

  hasRespondAgainLink(): boolean {
    return this.settings.respondAgain;
  }

  setShowLinkToRespondAgain(enabled: boolean): this {
    return this.#set({ respondAgain: enabled });
  }

  isPublishingSummary(): boolean {
    return this.settings.publishingSummary;
  }

  setPublishingSummary(enabled: boolean): this {
    return this.#set({ publishingSummary: enabled });
  }

  isQuiz(): boolean {
    return this.settings.quiz;
  }

  setIsQuiz(enabled: boolean): this {
    return this.#set({ quiz: enabled });
  }

  /** Refused, and not null, where there is none: that is how it was seen. */
  getDestinationId(): string {
    const { destination } = this.settings;
    if (destination === null && this.rt.doubt('no-destination') === 'refused') fail(NO_DESTINATION);
    return orNull(destination);
  }

  /** The tab of the copies stays in its spreadsheet. */
  removeDestination(): this {
    const isRefused = this.rt.doubt('nothing-to-unlink') === 'refused';
    if (this.settings.destination === null && isRefused) fail(NO_DESTINATION);
    return this.#set({ destination: null });
  }

  getEditUrl(): string {
    return `https://docs.google.com/forms/d/${this.fileId}/edit`;
  }

  getPublishedUrl(): string {
    const isRefused = this.rt.doubt('unpublished-url') === 'throws';
    if (!this.settings.published && isRefused) fail(UNPUBLISHED);
    return responderUrl(this.form);
  }

  #set(change: Partial<FormSettings>): this {
    Object.assign(this.settings, change);
    return this;
  }
}
