// The links of one form for handing out: one per class and field, and the general one.

import type { FormKind } from '../domain/answers/answer.ts';
import { classesOf, type ClassPart } from '../domain/survey/asked.ts';
import { groupLink } from '../domain/survey/links.ts';
import { compareThai } from '../domain/thai/sort.ts';
import { formOfCohort } from './form-report.ts';
import { isOpenToAll, type OpenForm } from './open-form.ts';
import type { Ports } from './ports.ts';
import { surveyGround } from './questionnaire-of.ts';
import { requireOwnFile } from './system-state.ts';

export interface ClassLink extends ClassPart {
  readonly url: string;
  /** false: the field came to the roster after the form was made, so the link fills in no field. */
  readonly isOffered: boolean;
}

export interface LinkSheet {
  readonly open: OpenForm;
  /** Nothing is filled in. */
  readonly generalUrl: string;
  readonly classes: readonly ClassLink[];
}

const isOffered = ({ form }: OpenForm, levelField: string): boolean =>
  levelField !== '' && form.everOffered.levelField?.[levelField] !== undefined;

/** The class link with what is known filled in; a field that the form does not offer stays open. */
export const classUrl = (open: OpenForm, levelField: string): string =>
  groupLink(open.links.group, isOffered(open, levelField) ? levelField : '', open.questionnaire);

interface HandOut {
  readonly open: readonly OpenForm[];
  /** Made, but not open to everybody: nothing that leads to these is shown. */
  readonly shut: readonly FormKind[];
}

/** The follow-up comes first: once it is open, it is the one that is handed out. */
const ORDER: readonly FormKind[] = ['F', 'P'];

/** Which forms of the current cohort may be handed out now; probes each. */
export function formsToHandOut(ports: Ports): HandOut {
  const system = requireOwnFile(ports);
  const ground = surveyGround(ports);
  const open: OpenForm[] = [];
  const shut: FormKind[] = [];
  for (const kind of ORDER) {
    const form = formOfCohort(system, ground.cohort.year, kind);
    if (!form) continue;
    if (form.links !== null && isOpenToAll(ports, form)) {
      open.push({ form, links: form.links, questionnaire: ground.questionnaire(kind), ground });
    } else shut.push(kind);
  }
  return { open, shut };
}

export function linkSheet(open: OpenForm): LinkSheet {
  const { kind } = open.form;
  const { cohort, graduations } = open.ground;
  const members = graduations.filter((graduation) => graduation.cohort === cohort.year);
  return {
    open,
    generalUrl: open.form.responderUrl,
    classes: classesOf(members, kind, compareThai).map((part) => ({
      ...part,
      url: classUrl(open, part.levelField),
      // Where the roster itself names no field there is nothing to mend in the form.
      isOffered: part.levelField === '' || isOffered(open, part.levelField),
    })),
  };
}
