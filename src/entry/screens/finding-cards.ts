// One finding as a card: what it says, where it stands, and the fields of its row.

import { FINDING_STATUS } from '../../domain/quality/finding-state.ts';
import { SEVERITY_LABELS } from '../../domain/quality/severity-labels.ts';
import { REGISTER } from '../../domain/tabs/view-tabs.ts';
import { correctablePlace, writePlaces } from '../../domain/views/finding-place.ts';
import type { ListedFinding } from '../../domain/views/finding-list.ts';
import {
  correctionSubject,
  WISH_FIELDS,
  type FindingWish,
  type WishField,
} from '../../domain/views/finding-wish.ts';
import { FINDINGS_SCREEN_TEXTS as T } from '../../texts/findings-screen-texts.ts';
import { go, text, type Block, type Option } from '../../texts/screen.ts';

type Values = Readonly<Record<string, string>>;

const TONES = new Map<string, 'error' | 'warning'>([
  [SEVERITY_LABELS.mustFix, 'error'],
  [SEVERITY_LABELS.check, 'warning'],
]);

/** `around` travels with every button, so that the person comes back to the same place of the list. */
export function findingCard(finding: ListedFinding, around: Values): Block {
  const { key, who, what, where, since, state, places } = finding;
  const place = writePlaces(places);
  return {
    kind: 'card',
    id: key,
    title: who === '' ? what : who,
    tone: TONES.get(finding.severity) ?? 'muted',
    blocks: [
      ...(who === '' ? [] : [text(what)]),
      text(
        [T.where(where), since === '' ? '' : T.since(since)].filter(isSaid).join(' · '),
        'muted',
      ),
      ...(state === '' ? [] : [text(state, 'warning')]),
      foldOf(finding, around),
    ],
    buttons: [go(T.show, 'findings.show', { ...around, place }, 'plain')],
  };
}

const isSaid = (words: string): boolean => words !== '';

function foldOf(finding: ListedFinding, around: Values): Block {
  const { key, owner, status, comment } = finding;
  return {
    kind: 'fold',
    id: key,
    label: T.fold(owner, status),
    blocks: [
      ...correctionField(finding),
      {
        kind: 'field',
        name: 'status',
        label: T.status,
        input: 'select',
        value: status,
        options: statusOptions(status),
      },
      { kind: 'field', name: 'owner', label: T.owner, input: 'text', value: owner },
      { kind: 'field', name: 'comment', label: T.comment, input: 'area', value: comment },
    ],
    buttons: [go(T.save, 'findings.save', { ...around, ...seenOf(finding) })],
  };
}

/** A blank cell is a new finding; whatever else stands in the cell is kept as a choice. */
function statusOptions(status: string): Option[] {
  const { fresh, ...others } = FINDING_STATUS;
  const first = status === fresh ? fresh : '';
  return [...new Set([first, ...Object.values(others), status])].map((value) => ({
    value,
    label: value === '' ? fresh : value,
  }));
}

function correctionField({ places }: ListedFinding): Block[] {
  const column = correctablePlace(places)?.column;
  if (column === undefined) return [];
  const title = REGISTER.columns.find(({ key }) => key === column)?.title ?? column;
  return [
    {
      kind: 'field',
      name: 'correction',
      label: T.correction(title),
      input: 'text',
      value: '',
      help: T.correctionHelp,
    },
  ];
}

const SEEN = 'seen.';

/** What the person sees travels along, so that nobody is written over unawares. */
function seenOf(finding: ListedFinding): Values {
  const place = correctablePlace(finding.places);
  return {
    key: finding.key,
    said: finding.said,
    correctable: place ? correctionSubject(place) : '',
    ...Object.fromEntries(WISH_FIELDS.map((field) => [`${SEEN}${field}`, finding[field]])),
  };
}

export function wishOf(values: Values): FindingWish {
  const of = (prefix: string): Record<WishField, string> => ({
    owner: (values[`${prefix}owner`] ?? '').trim(),
    status: (values[`${prefix}status`] ?? '').trim(),
    comment: (values[`${prefix}comment`] ?? '').trim(),
  });
  const { key = '', said = '', correction = '', correctable = '' } = values;
  return { key, said, correction: correction.trim(), correctable, fields: of(''), seen: of(SEEN) };
}

/** Whether there is anything to write. */
export const isEmptyWish = ({ fields, seen, correction }: FindingWish): boolean =>
  correction === '' && WISH_FIELDS.every((field) => fields[field] === seen[field]);

/** What was typed, in one line: it must not be lost with the row that it was for. */
export const typedOf = ({ fields, seen, correction }: FindingWish): string =>
  [correction, ...WISH_FIELDS.filter((f) => fields[f] !== seen[f]).map((f) => fields[f])]
    .filter(isSaid)
    .join(' · ');
