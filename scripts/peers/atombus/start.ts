import { userInfo } from 'node:os';
import path from 'node:path';
import { findProgram } from '../../set-up/command';
import { writeCertificates } from '../certificates';
import { deploy } from '../deployment';
import type { RunningPeer } from '../peer';
import { answersAt } from '../port';
import { publishEntries } from './entries';

const tlsPort = 15443;
/** Of AtomBus itself, plain HTTP, behind the TLS front. */
const port = 15480;

/** Starts AtomBus, publishes entries to it, and starts nginx in front of it: TLS at 15443. */
export function startAtombus(): Promise<RunningPeer> {
  return deploy('atombus', [tlsPort, port], async (deployment) => {
    await writeCertificates(deployment.makeFolder('certificates'), {
      server: { subject: 'CN=localhost', dnsNames: ['localhost'], ips: ['127.0.0.1'] },
      client: { subject: 'CN=reader' },
    });
    deployment.fill(path.join(__dirname, 'config.yml'), { port });
    const application = deployment.fill(path.join(__dirname, 'app.pl'), {});
    await deployment.start({ label: 'atombus', program: 'perl', parameters: [application], isReady: () => answersAt(port) });
    await publishEntries(`http://127.0.0.1:${port}`);
    const configuration = deployment.fill(path.join(__dirname, 'nginx.conf'), { port, tlsPort, user: userInfo().username });
    await deployment.start({
      label: 'nginx',
      program: findProgram('nginx') ?? 'nginx',
      parameters: ['-e', 'stderr', '-p', deployment.folder, '-c', configuration],
      isReady: () => answersAt(tlsPort),
    });
  });
}
