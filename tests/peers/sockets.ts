import { readFileSync, readdirSync, readlinkSync } from 'node:fs';

/** A socket that waits for anybody: a TCP listener, or a UDP socket without a peer. */
export interface OpenSocket {
  readonly transport: 'tcp' | 'udp';
  /** IPv4 dotted; IPv6 as the kernel's hex. */
  readonly address: string;
  readonly port: number;
}

/** What these processes have open for others to reach. */
export function openSockets(processIds: readonly number[]): readonly OpenSocket[] {
  const inodes = new Set(processIds.flatMap(socketInodes));
  return (['tcp', 'tcp6', 'udp', 'udp6'] as const).flatMap((table) => {
    const transport = table.startsWith('tcp') ? 'tcp' : 'udp';
    const waiting = transport === 'tcp' ? listening : unconnected;
    return readFileSync(`/proc/net/${table}`, 'latin1')
      .split('\n')
      .slice(1)
      .map((line) => line.trim().split(/\s+/))
      .filter((fields) => fields[3] === waiting && inodes.has(fields[9] ?? ''))
      .map((fields) => ({ transport, ...endpoint(fields[1] ?? '') }));
  });
}

/** States of the kernel's tables: TCP_LISTEN, and TCP_CLOSE, which stands for an unconnected UDP socket. */
const listening = '0A';
const unconnected = '07';

function socketInodes(processId: number): readonly string[] {
  const folder = `/proc/${processId}/fd`;
  return readdirSync(folder).flatMap((name) => {
    const inode = /^socket:\[(\d+)\]$/.exec(linkOf(`${folder}/${name}`))?.[1];
    return inode === undefined ? [] : [inode];
  });
}

function linkOf(file: string): string {
  try {
    return readlinkSync(file);
  } catch {
    return '';
  }
}

function endpoint(field: string): Pick<OpenSocket, 'address' | 'port'> {
  const [address = '', port = ''] = field.split(':');
  const bytes = [...Buffer.from(address, 'hex')].reverse();
  return { address: bytes.length === 4 ? bytes.join('.') : address, port: Number.parseInt(port, 16) };
}
