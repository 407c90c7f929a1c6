import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { writeCertificates } from '../certificates';
import { deploy, type Deployment } from '../deployment';
import type { RunningPeer } from '../peer';
import { answersAt } from '../port';
import { grid, gridCertificates } from '../xmpp-grid';

const starttlsPort = 15222;
const directPort = 15223;

/** Starts Prosody as an XMPP-Grid Controller and Broker: STARTTLS at 15222, direct TLS at 15223. */
export function startProsody(): Promise<RunningPeer> {
  return deploy('prosody', [starttlsPort, directPort], async (deployment) => {
    await writeCertificates(deployment.makeFolder('certificates'), gridCertificates(grid.certificateDomain));
    deployment.makeFolder('data');
    const configuration = deployment.fill(path.join(__dirname, 'prosody.cfg.lua'), {
      ...{ asRoot: process.getuid?.() === 0, starttlsPort, directPort },
      ...{ domain: grid.domain, certificateDomain: grid.certificateDomain, service: grid.service },
    });
    for (const account of grid.accounts) register(account, configuration, deployment);
    await deployment.start({
      label: 'prosody',
      program: 'prosody',
      parameters: ['--config', configuration, '-F'],
      isReady: async () => (await answersAt(starttlsPort)) && (await answersAt(directPort)),
    });
  });
}

/** The password goes in by standard input, asked for twice, so that no list of processes shows it. */
function register(account: string, configuration: string, { folder, password }: Deployment): void {
  const asRoot = process.getuid?.() === 0 ? ['--root'] : [];
  const ended = spawnSync('prosodyctl', [...asRoot, '--config', configuration, 'adduser', `${account}@${grid.domain}`], {
    input: `${password}\n${password}\n`,
    cwd: folder,
    timeout: 30_000,
    encoding: 'utf8',
  });
  if (ended.status !== 0) throw new Error(`prosodyctl adduser ${account}: expected exit 0, got ${ended.status}: ${ended.stdout}${ended.stderr}`);
}
