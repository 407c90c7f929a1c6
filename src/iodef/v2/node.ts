import type { ClassTable } from '../model';
import { choice, extensible, optional, required } from '../notation';
import { duration, observable } from './recurring';

const addressCategory = extensible(
  'asn',
  'atm',
  'e-mail',
  'ipv4-addr',
  'ipv4-net',
  'ipv4-net-masked',
  'ipv4-net-mask',
  'ipv6-addr',
  'ipv6-net',
  'ipv6-net-masked',
  'mac',
  'site-uri',
);

const nodeRole = extensible(
  'client',
  'client-enterprise',
  'client-partner',
  'client-remote',
  'client-kiosk',
  'client-mobile',
  'server-internal',
  'server-public',
  'www',
  'mail',
  'webmail',
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
  'backup',
  'dhcp',
  'assessment',
  'source-control',
  'config-management',
  'monitoring',
  'infra',
  'infra-firewall',
  'infra-router',
  'infra-switch',
  'camera',
  'proxy',
  'remote-access',
  'log',
  'virtualization',
  'pos',
  'scada',
  'scada-supervisory',
  'sinkhole',
  'honeypot',
  'anonymization',
  'c2-server',
  'malware-distribution',
  'drop-server',
  'hop-point',
  'reflector',
  'phishing-site',
  'spear-phishing-site',
  'recruiting-site',
  'fraudulent-site',
);

const counterType = {
  ...extensible('count', 'peak', 'average'),
  schema: { adds: ['counter', 'rate'], lacks: ['count', 'peak'], defect: 'D05' },
};

const counterUnit = extensible('byte', 'mbit', 'packet', 'flow', 'session', 'event', 'alert', 'message', 'host', 'site', 'organization');

/** Hosts and networks, their addresses, roles and counts: RFC 7970, section 3.18. */
export const nodeClasses = {
  Node: {
    section: '3.18',
    children: [
      choice('0..*', [
        ['1', 'DomainData'],
        ['1', 'Address'],
      ]),
      ['0..1', 'PostalAddress'],
      ['0..*', 'Location', 'ML_STRING'],
      ['0..*', 'Counter'],
    ],
    demands: { atLeastOne: ['DomainData', 'Address'] },
  },
  Address: {
    section: '3.18.1',
    content: 'STRING',
    attributes: {
      category: required(addressCategory, { default: 'ipv6-addr', schema: { use: 'optional', defect: 'D05' } }),
      'vlan-name': optional('STRING'),
      'vlan-num': optional('INTEGER'),
      ...observable,
    },
  },
  NodeRole: {
    section: '3.18.2',
    attributes: { category: required(nodeRole) },
    children: [['0..*', 'Description', 'ML_STRING']],
  },
  Counter: {
    section: '3.18.3',
    content: 'REAL',
    attributes: {
      type: required(counterType),
      unit: required(counterUnit),
      meaning: optional('STRING'),
      duration: optional(duration),
    },
  },
} as const satisfies ClassTable;
