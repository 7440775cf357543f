// Blob: bytes with a content type and a name.
import type { Runtime } from '../engine/runtime.ts';
import { Served, type Imitates } from '../engine/served.ts';

export class BlobImpl extends Served implements Imitates<GoogleAppsScript.Base.Blob> {
  readonly gasClass = 'Base.Blob';
  #bytes: Buffer;
  #contentType: string | null;
  #name: string | null;

  constructor(
    rt: Runtime,
    bytes: Buffer,
    about: { contentType: string | null; name: string | null },
  ) {
    super(rt);
    this.#bytes = bytes;
    this.#contentType = about.contentType;
    this.#name = about.name;
  }

  getBytes(): number[] {
    return signedBytes(this.#bytes);
  }

  setBytes(data: readonly number[]): this {
    this.#bytes = fromSigned(data);
    return this;
  }

  getDataAsString(charset = 'UTF-8'): string {
    return this.#bytes.toString(/^us-ascii$/i.test(charset) ? 'latin1' : 'utf8');
  }

  setDataFromString(text: string): this {
    this.#bytes = Buffer.from(text, 'utf8');
    return this;
  }

  getContentType(): string | null {
    return this.#contentType;
  }

  setContentType(contentType: string | null): this {
    this.#contentType = contentType;
    return this;
  }

  getName(): string | null {
    return this.#name;
  }

  setName(name: string): this {
    this.#name = name;
    return this;
  }

  copyBlob(): BlobImpl {
    const about = { contentType: this.#contentType, name: this.#name };
    return new BlobImpl(this.rt, Buffer.from(this.#bytes), about);
  }

  getBlob(): this {
    return this;
  }

  isGoogleType(): boolean {
    return false;
  }

  override toString(): string {
    return 'Blob';
  }
}

/** Apps Script bytes are Java's: -128 to 127. */
export function signedBytes(bytes: Buffer): number[] {
  return Array.from(bytes, (byte) => (byte > 127 ? byte - 256 : byte));
}

export function fromSigned(bytes: readonly number[]): Buffer {
  return Buffer.from(bytes.map((byte) => byte & 255));
}
