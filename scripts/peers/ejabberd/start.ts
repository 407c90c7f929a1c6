import { existsSync } from 'node:fs';
import path from 'node:path';
import { runCommand } from '../../set-up/command';
import { writeCertificates } from '../certificates';
import { deploy } from '../deployment';
import { passwordVariable, type RunningPeer } from '../peer';
import { answersAt } from '../port';
import { grid, gridCertificates } from '../xmpp-grid';

const starttlsPort = 15322;
const directPort = 15323;

/** Starts ejabberd as an XMPP-Grid Controller and Broker: STARTTLS at 15322, direct TLS at 15323. */
export function startEjabberd(): Promise<RunningPeer> {
  // No node name, so no Erlang distribution: neither its port nor epmd is ever opened.
  return deploy('ejabberd', [starttlsPort, directPort], async (deployment) => {
    await writeCertificates(deployment.makeFolder('certificates'), gridCertificates(grid.domain));
    const spool = deployment.makeFolder('spool');
    const { domain, service } = grid;
    const configuration = deployment.fill(path.join(__dirname, 'ejabberd.yml'), { starttlsPort, directPort, domain, service });
    const registered = deployment.path('registered');
    await deployment.start({
      label: 'ejabberd',
      program: 'erl',
      parameters: ['-noinput', '-mnesia', 'dir', `"${spool}"`, '-s', 'ejabberd', '-eval', registration(registered)],
      environment: {
        ERL_LIBS: erlangLibraries(),
        EJABBERD_CONFIG_PATH: configuration,
        EJABBERD_LOG_PATH: deployment.path('ejabberd-own.log'),
        ERL_CRASH_DUMP_SECONDS: '0',
        [passwordVariable]: deployment.password,
      },
      isReady: async () => existsSync(registered) && (await answersAt(starttlsPort)) && (await answersAt(directPort)),
    });
  });
}

/** Erlang that makes the accounts, the password from the environment so that no list of processes shows it, and then a file. */
function registration(registered: string): string {
  const accounts = grid.accounts.map((account) => `<<"${account}">>`).join(', ');
  return [
    `Password = list_to_binary(os:getenv("${passwordVariable}"))`,
    `Registered = [ejabberd_auth:try_register(Account, <<"${grid.domain}">>, Password) || Account <- [${accounts}]]`,
    // At a restart they are there.
    '[] = [Other || Other <- Registered, Other =/= ok, Other =/= {error, exists}]',
    `ok = file:write_file("${registered}", "")`,
  ].join(', ').concat('.');
}

/** Where Debian keeps ejabberd's Erlang libraries: the folder named after the machine's architecture. */
function erlangLibraries(): string {
  const { output } = runCommand('dpkg-query', ['-L', 'ejabberd'], { seconds: 10 });
  const application = output.split('\n').find((file) => file.endsWith('/ebin/ejabberd.app'));
  if (!application) throw new Error('ejabberd: expected its package, got none: run scripts/set-up.ts');
  return path.resolve(application, '../../..');
}
