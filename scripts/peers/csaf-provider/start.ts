import { existsSync, writeFileSync } from 'node:fs';
import { userInfo } from 'node:os';
import path from 'node:path';
import { generateKey } from 'openpgp';
import { findProgram } from '../../set-up/command';
import { csafTools, goToolFolder } from '../../set-up/go-tool';
import { writeCertificates } from '../certificates';
import { deploy, type Deployment } from '../deployment';
import type { RunningPeer } from '../peer';
import { answersAt } from '../port';
import { publishAdvisories } from './publish';

const tlsPort = 15743;

/** Starts nginx and fcgiwrap, and has csaf_provider publish advisories of four labels: TLS at 15743. */
export function startCsafProvider(): Promise<RunningPeer> {
  return deploy('csaf-provider', [tlsPort], async (deployment) => {
    await writeCertificates(deployment.makeFolder('certificates'), {
      server: { subject: 'CN=localhost', dnsNames: ['localhost'], ips: ['127.0.0.1'] },
      client: { subject: 'CN=publisher' },
    });
    for (const folder of ['data', 'web']) deployment.makeFolder(folder);
    await writeKeys(deployment);
    deployment.fill(path.join(__dirname, 'config.toml'), { tlsPort });
    const socket = deployment.path('cgi.socket');
    await deployment.start({ label: 'fcgiwrap', program: findProgram('fcgiwrap') ?? 'fcgiwrap', parameters: ['-s', `unix:${socket}`], isReady: () => existsSync(socket) });
    const program = path.join(goToolFolder(csafTools), 'csaf_provider');
    const configuration = deployment.fill(path.join(__dirname, 'nginx.conf'), { tlsPort, program, user: userInfo().username });
    await deployment.start({ label: 'nginx', program: findProgram('nginx') ?? 'nginx', parameters: ['-e', 'stderr', '-p', deployment.folder, '-c', configuration], isReady: () => answersAt(tlsPort) });
    await publishAdvisories(`https://localhost:${tlsPort}/cgi-bin/csaf_provider`, deployment);
  });
}

async function writeKeys(deployment: Deployment): Promise<void> {
  const folder = deployment.makeFolder('openpgp');
  // csaf_provider reads keys of the older kind alone.
  const { privateKey, publicKey } = await generateKey({ userIDs: [{ name: 'Peer ProductCERT', email: 'security@peer.example' }], type: 'rsa', rsaBits: 3072 });
  writeFileSync(path.join(folder, 'private.asc'), privateKey, { mode: 0o600 });
  writeFileSync(path.join(folder, 'public.asc'), publicKey);
}
