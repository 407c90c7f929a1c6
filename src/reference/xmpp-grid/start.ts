import path from 'node:path';
import type { TlsOptions } from 'node:tls';
import { type CertificateOptions, createAuthority, type Credential } from '../certificates';
import type { ReferenceOptions, RunningReference } from '../violation';
import { Accounts } from './accounts';
import { Broker } from './broker/broker';
import type { Topic } from './broker/topic';
import { storedTopics, storeTopics } from './broker/topic-store';
import type { Controller, Grid } from './grid';
import { certificateAccount, domain, freshPasswords, passwordAccounts, pointAt, service, writeCredentials, type Passwords, type XmppPoint } from './point';
import { openRestartPort } from './restart';
import { OfflineStore } from './server/offline-store';
import { Router } from './server/router';
import { ClientStream } from './stream/client-stream';
import { listen, type Listener } from './stream/listener';
import { violator } from './violations';
import type { Element } from './xml/element';

/** Starts an XMPP-Grid Controller with its Broker on loopback (RFC 8600); what it knows outlives a restart, and is gone when it stops. */
export function startXmppGrid(options: ReferenceOptions): Promise<RunningReference<XmppPoint>> {
  return start(options, () => false);
}

/** Starts one whose Broker has none of the optional features of XEP-0060, and says so when it is asked for them. */
export function startLeanXmppGrid(options: ReferenceOptions): Promise<RunningReference<XmppPoint>> {
  return start(options, (feature) => optionalFeatures.includes(feature));
}

/** Starts one that lets everybody in, and then answers as it is told to. */
export function startHollowXmppGrid(options: ReferenceOptions, hollow: (stanza: Element) => Element | undefined): Promise<RunningReference<XmppPoint>> {
  return start(options, () => false, hollow);
}

/** What the lean Broker does without. */
export const optionalFeatures: readonly string[] = [
  'config-node',
  'create-and-configure',
  'delete-items',
  'get-pending',
  'instant-nodes',
  'manage-subscriptions',
  'modify-affiliations',
  'multi-subscribe',
  'outcast-affiliation',
  'purge-nodes',
  'retrieve-affiliations',
  'retrieve-default',
  'retrieve-default-sub',
  'retrieve-subscriptions',
  'rsm',
  'subscription-options',
];

async function start({ folder, violate }: ReferenceOptions, lacks: Grid['lacks'], hollow?: Controller['hollow']): Promise<RunningReference<XmppPoint>> {
  const violates = violator(violate);
  const authority = await createAuthority('CN=XMPP-Grid reference authority');
  const passwords = freshPasswords();
  const [own, credentials] = await Promise.all([
    authority.issue(ownCertificate(violates)),
    writeCredentials(folder, authority, passwords),
  ]);
  const accounts = accountsWith(passwords);
  const offline = new OfflineStore(domain, violates);
  const file = path.join(folder, 'topics');
  const security = securityOf(own, authority.certificate, credentials.revocations, violates);
  const begin = async (port?: number): Promise<{ readonly controller: Controller; readonly listener: Listener }> => {
    const controller = { ...controllerOf(accounts, offline, storedTopics(file, { violates }), violates, lacks), ...(hollow && { hollow }) };
    return { controller, listener: await listen(security, (channel) => new ClientStream(channel, controller), port) };
  };
  let running = await begin();
  const { port } = running.listener;
  const restarts = await openRestartPort(async () => {
    await running.listener.close();
    storeTopics(file, running.controller.broker.topics);
    running = await begin(port);
  });
  const stop = async (): Promise<void> => {
    await restarts.close();
    await running.listener.close();
  };
  return { point: pointAt(port, credentials, restarts.command), stop };
}

function ownCertificate(violates: Grid['violates']): CertificateOptions {
  return {
    subject: violates('RFC6120-13.7.1.1-subject') ? '' : `CN=${domain}`,
    ...(!violates('RFC6120-13.7.1.2-names') && { dnsNames: [domain, service], xmppAddresses: [domain, service] }),
    ...(violates('RFC6120-13.7.1.1-no-authority') && { authority: true }),
  };
}

function accountsWith(passwords: Passwords): Accounts {
  const accounts = new Accounts();
  for (const name of passwordAccounts) accounts.add(name, passwords[name]);
  accounts.add(certificateAccount);
  return accounts;
}

function controllerOf(accounts: Accounts, offline: OfflineStore, topics: Map<string, Topic>, violates: Grid['violates'], lacks: Grid['lacks']): Controller {
  const router = new Router(accounts, offline);
  const grid: Grid = { domain, service, violates, lacks, accounts, router };
  return { ...grid, broker: new Broker(grid, topics) };
}

/** A client certificate is asked for and not demanded: passwords are a way in as well (RFC 8600, section 8.3.1). */
function securityOf({ certificate, key }: Credential, ca: string, crl: string, violates: Grid['violates']): TlsOptions {
  const old = violates('RFC8600-8.3.1-1');
  return {
    cert: certificate,
    key,
    ca,
    ...(!violates('RFC8600-8.3.1-7') && { crl }),
    requestCert: true,
    rejectUnauthorized: false,
    ALPNProtocols: ['xmpp-client'],
    minVersion: old ? 'TLSv1.1' : 'TLSv1.2',
    ...(old && { ciphers: 'DEFAULT@SECLEVEL=0' }),
  };
}
