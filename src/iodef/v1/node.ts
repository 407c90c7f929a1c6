import type { ClassTable } from '../model';
import { choice, extensible, optional, required } from '../notation';
import { duration } from './recurring';

const addressCategory = extensible(
  'asn',
  'atm',
  'e-mail',
  'ipv4-addr',
  'ipv4-net',
  'ipv4-net-mask',
  'ipv6-addr',
  'ipv6-net',
  'ipv6-net-mask',
  'mac',
);

const nodeRole = extensible(
  'client',
  'server-internal',
  'server-public',
  'www',
  'mail',
  'messaging',
  'streaming',
  'voice',
  'file',
  'ftp',
  'p2p',
  'name',
  'directory',
  'credential',
  'print',
  'application',
  'database',
  'infra',
  'log',
);

const counted = extensible('byte', 'packet', 'flow', 'session', 'event', 'alert', 'message', 'host', 'site', 'organization');

/** Hosts and networks, their addresses, roles and counts: RFC 5070, section 3.16. */
export const nodeClasses = {
  Node: {
    section: '3.16',
    children: [
      choice('0..*', [
        ['1', 'NodeName', 'ML_STRING'],
        ['1', 'Address'],
      ]),
      ['0..1', 'Location', 'ML_STRING'],
      ['0..1', 'DateTime', 'DATETIME'],
      ['0..*', 'NodeRole'],
      ['0..*', 'Counter'],
    ],
    demands: { atLeastOne: ['NodeName', 'Address'] },
  },
  Counter: {
    section: '3.16.1',
    content: 'REAL',
    attributes: { type: required(counted), meaning: optional('STRING'), duration: optional(duration) },
  },
  Address: {
    section: '3.16.2',
    content: 'STRING',
    attributes: {
      category: required(addressCategory, { default: 'ipv4-addr', schema: { use: 'optional', defect: 'D16' } }),
      'vlan-name': optional('STRING'),
      // INTEGER in the figure and the schema, STRING in the text.
      'vlan-num': optional('STRING', { schema: { type: 'INTEGER', defect: 'D16' } }),
    },
  },
  NodeRole: {
    section: '3.16.3',
    content: 'ML_STRING',
    attributes: {
      category: required(nodeRole),
      lang: required('LANGUAGE', { schema: { use: 'optional', defect: 'D16' } }),
    },
  },
} as const satisfies ClassTable;
