// Dates and numbers as Thai people write them on a screen.

const ZONE = 'Asia/Bangkok';
const moment = new Intl.DateTimeFormat('th-TH', {
  timeZone: ZONE,
  day: 'numeric',
  month: 'short',
  year: 'numeric',
  hour: '2-digit',
  minute: '2-digit',
});
const isoDay = new Intl.DateTimeFormat('en-CA', { timeZone: ZONE });
const number = new Intl.NumberFormat('th-TH', { maximumFractionDigits: 1 });

export function thaiMoment(iso: string): string {
  return `${moment.format(new Date(iso))} น.`;
}

/** yyyy-mm-dd in Bangkok. */
export function bangkokDay(iso: string): string {
  return isoDay.format(new Date(iso));
}

export function thaiNumber(value: number): string {
  return number.format(value);
}

const PATH = 'https://docs.google.com/forms/';

/** A form's address as the world knows it leads to the page of this machine. */
export function localAddress(address: string): string {
  return address.startsWith(PATH)
    ? `${location.origin}/forms/${address.slice(PATH.length)}`
    : address;
}
