// A script that travels packed in the bundle (build.mjs, `packed`), unpacked where somebody needs it.

import { toByteArray } from 'base64-js';
import { gunzipSync, strFromU8 } from 'fflate';

/** Apps Script has no DecompressionStream, and Utilities would be four service calls each time. */
export const unpack = (packed: string): string => strFromU8(gunzipSync(toByteArray(packed)));
