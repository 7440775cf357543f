// Source that runs first in each fresh context: Date, Math.random, Intl and the library on the host's terms.

/**
 * Evaluates to a function (hooks) => realm. Plain script text because it must run inside the
 * context: the Date, Array and Error of the script have to be the context's own.
 */
export const REALM_PRELUDE = `
(function (hooks) {
  'use strict';
  const RealDate = Date;
  const proto = RealDate.prototype;
  const utc = {};
  for (const part of ['FullYear', 'Month', 'Date', 'Hours', 'Minutes', 'Seconds', 'Milliseconds', 'Day']) {
    utc[part] = { get: proto['getUTC' + part], set: proto['setUTC' + part] };
  }
  const time = proto.getTime;
  const setTime = proto.setTime;
  const toLocal = (date) => {
    const ms = time.call(date);
    return new RealDate(ms + hooks.offset(ms));
  };
  const define = (target, name, value) =>
    Object.defineProperty(target, name, { value, writable: true, configurable: true, enumerable: false });
  for (const part of Object.keys(utc)) {
    define(proto, 'get' + part, function () { return utc[part].get.call(toLocal(this)); });
    if (utc[part].set === undefined) continue;
    define(proto, 'set' + part, function (...values) {
      let local = toLocal(this);
      if (part === 'FullYear' && Number.isNaN(time.call(local))) local = new RealDate(0);
      utc[part].set.apply(local, values);
      return setTime.call(this, hooks.instant(time.call(local)));
    });
  }
  define(proto, 'getYear', function () { return this.getFullYear() - 1900; });
  define(proto, 'getTimezoneOffset', function () {
    const ms = time.call(this);
    return Number.isNaN(ms) ? NaN : -hooks.offset(ms) / 60000;
  });
  const two = (n) => String(n).padStart(2, '0');
  const DAYS = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'];
  const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
  define(proto, 'toDateString', function () {
    if (Number.isNaN(time.call(this))) return 'Invalid Date';
    return DAYS[this.getDay()] + ' ' + MONTHS[this.getMonth()] + ' ' + two(this.getDate()) + ' ' + String(this.getFullYear()).padStart(4, '0');
  });
  define(proto, 'toTimeString', function () {
    if (Number.isNaN(time.call(this))) return 'Invalid Date';
    const minutes = -this.getTimezoneOffset();
    const zone = (minutes < 0 ? '-' : '+') + two(Math.floor(Math.abs(minutes) / 60)) + two(Math.abs(minutes) % 60);
    return two(this.getHours()) + ':' + two(this.getMinutes()) + ':' + two(this.getSeconds()) + ' GMT' + zone + ' (' + hooks.zoneName(time.call(this)) + ')';
  });
  define(proto, 'toString', function () {
    if (Number.isNaN(time.call(this))) return 'Invalid Date';
    return this.toDateString() + ' ' + this.toTimeString();
  });
  const locale = (given) => hooks.thaiKnown() ? given : (String(given).startsWith('th') ? 'en-US' : given);
  for (const name of ['toLocaleString', 'toLocaleDateString', 'toLocaleTimeString']) {
    const original = proto[name];
    define(proto, name, function (locales, options) {
      return original.call(this, locale(locales === undefined ? 'en-US' : locales), Object.assign({ timeZone: hooks.zone() }, options));
    });
  }
  const HAS_ZONE = /(?:Z|UTC|GMT|[+-]\\d{2}:?\\d{2})(?:\\s*\\(.*\\))?$/i;
  const DATE_ONLY = /^[+-]?\\d{4,6}(?:-\\d{2}){0,2}$/;
  const realParse = RealDate.parse;
  const parse = (text) => {
    const trimmed = String(text).trim();
    if (HAS_ZONE.test(trimmed) || DATE_ONLY.test(trimmed)) return realParse(trimmed);
    const asUtc = realParse(/^\\d{4}-\\d{2}-\\d{2}T/.test(trimmed) ? trimmed + 'Z' : trimmed + ' UTC');
    return hooks.instant(asUtc);
  };
  define(RealDate, 'parse', parse);
  define(RealDate, 'now', () => hooks.now());
  const construct = (args) => {
    if (args.length === 0) return [hooks.now()];
    if (args.length > 1) return [hooks.instant(RealDate.UTC(...args))];
    const only = args[0];
    if (typeof only === 'object' && only !== null && Object.prototype.toString.call(only) === '[object Date]') return [time.call(only)];
    const primitive = typeof only === 'object' && only !== null ? only.valueOf() : only;
    return [typeof primitive === 'string' ? parse(primitive) : primitive];
  };
  const HostedDate = new Proxy(RealDate, {
    construct: (target, args, newTarget) => Reflect.construct(target, construct(args), newTarget),
    apply: () => new RealDate(hooks.now()).toString(),
  });
  define(proto, 'constructor', HostedDate);
  define(globalThis, 'Date', HostedDate);
  define(Math, 'random', () => hooks.random());
  const RealFormat = Intl.DateTimeFormat;
  const zoned = (args) => [
    locale(args[0] === undefined ? 'en-US' : args[0]),
    Object.assign({ timeZone: hooks.zone() }, args[1]),
  ];
  define(Intl, 'DateTimeFormat', new Proxy(RealFormat, {
    construct: (target, args, newTarget) => Reflect.construct(target, zoned(args), newTarget),
    apply: (target, self, args) => new RealFormat(...zoned(args)),
  }));
  for (const name of ['Collator', 'NumberFormat', 'PluralRules', 'ListFormat', 'RelativeTimeFormat']) {
    const Real = Intl[name];
    const known = (args) => [locale(args[0] === undefined ? 'en-US' : args[0]), args[1]];
    define(Intl, name, new Proxy(Real, {
      construct: (target, args, newTarget) => Reflect.construct(target, known(args), newTarget),
      apply: (target, self, args) => new Real(...known(args)),
    }));
  }
  const compare = String.prototype.localeCompare;
  define(String.prototype, 'localeCompare', function (other, locales, options) {
    return compare.call(this, other, locale(locales === undefined ? 'en-US' : locales), options);
  });
  const numberText = Number.prototype.toLocaleString;
  define(Number.prototype, 'toLocaleString', function (locales, options) {
    return numberText.call(this, locale(locales === undefined ? 'en-US' : locales), options);
  });
  if (!hooks.thaiKnown()) delete Intl.Segmenter;
  if (!hooks.newerJavaScript()) {
    const newer = [
      [String.prototype, 'replaceAll matchAll at'],
      [Array.prototype, 'at findLast findLastIndex'],
      [Object, 'hasOwn'],
      [Promise, 'any allSettled'],
    ];
    for (const [target, names] of newer) for (const name of names.split(' ')) delete target[name];
  }
  return {
    array: (items, give) => {
      const made = [];
      for (let i = 0; i < items.length; i++) made.push(give(items[i]));
      return made;
    },
    object: (entries) => Object.fromEntries(entries),
    date: (ms) => new RealDate(ms),
    error: (name, message) => {
      const error = new Error(message);
      if (name !== 'Error') define(error, 'name', name);
      return error;
    },
    isError: (value) => value instanceof Error,
  };
})
`;
