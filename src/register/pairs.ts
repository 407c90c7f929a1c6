import type { TargetDocument } from './document';
import type { FieldPath, TargetFault } from './fault';
import { isMapping, together } from './pair-fault';
import { accountFaults, webFaults } from './pairs-of-access';
import { clientFaults, recipientFaults, senderFaults } from './pairs-of-ways';
import { pointsSchema } from './points/points';

/**
 * What is wrong between the fields of one point: a certificate without its key, a user without a password, an account
 * without any credential, plain HTTP where it is not allowed, a sender without documents. Works on a file of any shape.
 */
export function pairFaults(document: TargetDocument): readonly TargetFault[] {
  return roles.flatMap((role) => {
    const path = ['points', role];
    if (!isMapping(document.valueAt(path))) return [];
    if (role === 'csaf-rolie-provider') return providerFaults(document, path);
    if (role === 'rolie-server') return serverFaults(document, path);
    if (role === 'xmpp-grid-controller' || role === 'xmpp-grid-broker') return xmppFaults(document, path);
    if (role === 'rolie-client') return clientFaults(document, path);
    if (role === 'iodef-recipient') return recipientFaults(document, path);
    return role === 'iodef-sender' ? senderFaults(document, path) : [];
  });
}

const roles = Object.keys(pointsSchema.shape) as readonly (keyof typeof pointsSchema.shape)[];

function serverFaults(document: TargetDocument, path: FieldPath): readonly TargetFault[] {
  return [...together(document, path, 'foreignCertificate', 'foreignKey'), ...webFaults(document, path)];
}

function providerFaults(document: TargetDocument, path: FieldPath): readonly TargetFault[] {
  return webFaults(document, path, 'metadata');
}

function xmppFaults(document: TargetDocument, path: FieldPath): readonly TargetFault[] {
  const accounts = ['provider', 'consumer', 'outsider'].map((name) => [...path, 'accounts', name]);
  const external = [...path, 'external', 'account'];
  return [...accounts, external]
    .filter((account) => isMapping(document.valueAt(account)))
    .flatMap((account) => accountFaults(document, account, account === external));
}
