// Documents for the director: one is chosen, looked at, and printed or kept as a file.

import { evidenceFacts } from '../../domain/documents/evidence-facts.ts';
import { reportFacts, type FrozenReport } from '../../domain/documents/report-facts.ts';
import type { Derived } from '../../domain/derive/derive.ts';
import { DOCUMENT_TEXTS as T, DOCUMENTS, type DocumentId } from '../../texts/document-texts.ts';
import { evidencePaper } from '../../texts/documents/evidence.ts';
import { memoPaper } from '../../texts/documents/memo.ts';
import { summaryPaper } from '../../texts/documents/summary.ts';
import { RATE_WORDING } from '../../texts/indicator-texts.ts';
import type { Paper } from '../../texts/paper.ts';
import { CLOSE, go, text, type Block, type Screen } from '../../texts/screen.ts';
import type { Ports } from '../../usecases/ports.ts';
import { newestFrozen } from '../../usecases/frozen-reports.ts';
import { readDerived } from '../../usecases/read-derived.ts';
import { refresh } from '../../usecases/refresh.ts';
import type { Actions } from '../action.ts';

type Values = Readonly<Record<string, string>>;

const IDS = Object.keys(DOCUMENTS) as DocumentId[];

const choose = (): Screen => ({
  title: T.title,
  blocks: [
    text(T.choose),
    ...IDS.map((id): Block => ({
      kind: 'card',
      id,
      title: DOCUMENTS[id].name,
      tone: 'muted',
      blocks: [text(DOCUMENTS[id].explain)],
      buttons: [go(T.look, 'documents.show', { id })],
    })),
  ],
  buttons: [CLOSE],
});

const PAPERS: Readonly<
  Record<DocumentId, (derived: Derived, frozen: FrozenReport | null) => Paper>
> = {
  memo: (derived, frozen) => memoPaper(reportFacts(derived, RATE_WORDING, frozen)),
  summary: (derived, frozen) => summaryPaper(reportFacts(derived, RATE_WORDING, frozen)),
  evidence: (derived, frozen) => evidencePaper(evidenceFacts(derived, RATE_WORDING, frozen)),
};

function show(ports: Ports, values: Values): Screen {
  const id = IDS.find((one) => one === values.id) ?? 'memo';
  const { derived, isShown } = readDerived(ports);
  return {
    title: DOCUMENTS[id].name,
    blocks: [
      ...(isShown ? [] : behind(id)),
      ...(derived.approved.length === 0 ? [text(T.noOne, 'warning')] : []),
      { kind: 'paper', paper: PAPERS[id](derived, newestFrozen(ports, derived)) },
    ],
    buttons: [
      { label: T.print, style: 'primary', does: 'print' },
      go(T.back, 'documents.choose', {}, 'plain'),
      CLOSE,
    ],
  };
}

const behind = (id: DocumentId): Block[] => [
  text(T.behind, 'warning'),
  {
    kind: 'actions',
    label: T.refresh,
    buttons: [go(T.refresh, 'documents.refresh', { id }, 'plain')],
  },
];

function refreshAndShow(ports: Ports, values: Values): Screen {
  refresh(ports);
  return show(ports, values);
}

export const DOCUMENT_ACTIONS: Actions = {
  'documents.choose': choose,
  'documents.show': show,
  'documents.refresh': refreshAndShow,
};
