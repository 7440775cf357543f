// Runs a campaign in a process of its own, with its own time zone, and reads what it left behind.
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export interface CampaignRequest {
  readonly graduates: number;
  readonly rounds: number;
  readonly zone: string;
  readonly locale: 'th_TH' | 'en_US';
  readonly seed?: number;
}

export interface CampaignFiles {
  /** What the terminal shows. */
  readonly printed: string;
  readonly files: ReadonlyMap<string, string>;
  /** sha256 by file name. */
  readonly hashes: Readonly<Record<string, string>>;
}

export function runCampaign(request: CampaignRequest): CampaignFiles {
  const { graduates, rounds, zone, locale, seed = 1 } = request;
  const out = mkdtempSync(join(tmpdir(), 'campaign-'));
  const options = { graduates, rounds, locale, seed, out };
  const args = Object.entries(options).flatMap(([name, value]) => [`--${name}`, String(value)]);
  try {
    const printed = execFileSync(
      process.execPath,
      ['--import', 'tsx', 'host/campaign.ts', ...args],
      {
        env: { ...process.env, TZ: zone, NODE_OPTIONS: '' },
        encoding: 'utf8',
        maxBuffer: 1e8,
      },
    );
    const names = readdirSync(out).sort();
    const files = new Map(names.map((name) => [name, readFileSync(join(out, name), 'utf8')]));
    const hashes = Object.fromEntries(
      [...files].map(([name, text]) => [name, createHash('sha256').update(text).digest('hex')]),
    );
    return { printed: printed.replaceAll(out, 'out'), files, hashes };
  } finally {
    rmSync(out, { recursive: true });
  }
}
