// FormApp.createTextValidation() and its sisters: builders that end in plain validation data.
import { fail } from '../engine/gas-error.ts';
import { isPattern } from '../form-page/pattern.ts';
import type { Runtime } from '../engine/runtime.ts';
import { Served, type Imitates } from '../engine/served.ts';
import type { ValidationData, ValidationKind } from './form-body.ts';

export type ValidationClass =
  'Forms.TextValidation' | 'Forms.ParagraphTextValidation' | 'Forms.CheckboxValidation';

export class Validation extends Served {
  readonly gasClass: ValidationClass;
  /** null when no rule was required: setting it takes away the one before. */
  readonly data: ValidationData | null;

  constructor(rt: Runtime, gasClass: ValidationClass, data: ValidationData | null) {
    super(rt);
    this.gasClass = gasClass;
    this.data = data;
  }
}

abstract class Builder extends Served {
  #data: ValidationData | null = null;
  #message = '';
  protected abstract readonly builds: ValidationClass;

  setHelpText(text: string): this {
    this.#message = text;
    return this;
  }

  build(): Validation {
    const data = this.#data && { ...this.#data, message: this.#message };
    return new Validation(this.rt, this.builds, data);
  }

  protected rule(kind: ValidationKind, given: { pattern?: string; numbers?: number[] } = {}): this {
    const { pattern = '', numbers = [] } = given;
    // RE2 has no look-around and no back references; the form editor refuses them.
    if (pattern !== '' && !isPattern(pattern)) fail('Invalid regular expression pattern.');
    this.#data = { kind, pattern, numbers, message: '' };
    return this;
  }
}

abstract class TextRules extends Builder {
  requireTextMatchesPattern(pattern: string): this {
    return this.rule('MATCHES', { pattern });
  }

  requireTextDoesNotMatchPattern(pattern: string): this {
    return this.rule('NOT_MATCHES', { pattern });
  }

  requireTextContainsPattern(pattern: string): this {
    return this.rule('CONTAINS', { pattern });
  }

  requireTextDoesNotContainPattern(pattern: string): this {
    return this.rule('NOT_CONTAINS', { pattern });
  }

  requireTextLengthLessThanOrEqualTo(number: number): this {
    return this.rule('LENGTH_AT_MOST', { numbers: [number] });
  }

  requireTextLengthGreaterThanOrEqualTo(number: number): this {
    return this.rule('LENGTH_AT_LEAST', { numbers: [number] });
  }
}

export class ParagraphTextValidationBuilder
  extends TextRules
  implements Imitates<GoogleAppsScript.Forms.ParagraphTextValidationBuilder>
{
  readonly gasClass = 'Forms.ParagraphTextValidationBuilder';
  protected readonly builds = 'Forms.ParagraphTextValidation';
}

export class TextValidationBuilder
  extends TextRules
  implements Imitates<GoogleAppsScript.Forms.TextValidationBuilder>
{
  readonly gasClass = 'Forms.TextValidationBuilder';
  protected readonly builds = 'Forms.TextValidation';

  requireTextIsEmail(): this {
    return this.rule('EMAIL');
  }

  requireTextIsUrl(): this {
    return this.rule('URL');
  }

  requireNumber(): this {
    return this.rule('NUMBER');
  }

  requireWholeNumber(): this {
    return this.rule('WHOLE_NUMBER');
  }

  requireNumberBetween(start: number, end: number): this {
    return this.rule('NUMBER_BETWEEN', { numbers: [start, end] });
  }
}

export class CheckboxValidationBuilder
  extends Builder
  implements Imitates<GoogleAppsScript.Forms.CheckboxValidationBuilder>
{
  readonly gasClass = 'Forms.CheckboxValidationBuilder';
  protected readonly builds = 'Forms.CheckboxValidation';

  requireSelectAtLeast(number: number): this {
    return this.rule('SELECT_AT_LEAST', { numbers: [number] });
  }

  requireSelectAtMost(number: number): this {
    return this.rule('SELECT_AT_MOST', { numbers: [number] });
  }

  requireSelectExactly(number: number): this {
    return this.rule('SELECT_EXACTLY', { numbers: [number] });
  }
}
