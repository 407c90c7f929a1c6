import { lookup } from 'node:dns/promises';
import { connect, isIP } from 'node:net';
import { ok, toFix, type PreflightLine } from './line';

/** Whether a name resolves and something listens there: a line each, the second only after a good first. */
export async function reach(check: string, host: string, port: number, seconds: number): Promise<readonly PreflightLine[]> {
  const named = await nameLine(check, host);
  return named.status === 'ok' ? [named, await tcpLine(check, host, port, seconds)] : [named];
}

async function nameLine(check: string, host: string): Promise<PreflightLine> {
  const name = `${check}: name`;
  if (isIP(host)) return ok(name, `${host} is an address`);
  try {
    const found = await lookup(host, { all: true });
    return ok(name, `${host} is ${found.map(({ address }) => address).join(', ')}`);
  } catch (error) {
    const { code = 'an error' } = error as NodeJS.ErrnoException;
    return toFix(
      name,
      `${host} does not resolve (${code})`,
      code === 'ENOTFOUND' ? 'correct the name, or enter it in DNS or the hosts file' : 'look at the resolver of this machine',
    );
  }
}

function tcpLine(check: string, host: string, port: number, seconds: number): Promise<PreflightLine> {
  const name = `${check}: TCP`;
  return new Promise((resolve) => {
    const socket = connect({ host, port });
    const settle = (line: PreflightLine): void => {
      clearTimeout(timer);
      socket.destroy();
      resolve(line);
    };
    const timer = setTimeout(
      () =>
        settle(
          toFix(
            name,
            `no answer from port ${port} of ${host} within ${seconds} s`,
            'look for a firewall between, or correct host and port',
          ),
        ),
      seconds * 1000,
    );
    socket.once('connect', () => settle(ok(name, `${socket.remoteAddress} listens at port ${port}`)));
    socket.once('error', (error: NodeJS.ErrnoException) => settle(refusedLine(name, host, port, error.code ?? error.message)));
  });
}

function refusedLine(name: string, host: string, port: number, code: string): PreflightLine {
  if (code === 'ECONNREFUSED')
    return toFix(name, `nothing listens at port ${port} of ${host}`, 'start the implementation, or correct host and port');
  return toFix(name, `port ${port} of ${host} cannot be reached (${code})`, 'look at the network between, or correct host and port');
}
