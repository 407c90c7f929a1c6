import type { Silence, TlsFacts } from '../evidence';
import { ok, toFix, type PreflightLine } from './line';

/** What TLS showed of a server: its version and certificate, or the exact reason why it was not accepted. */
export function tlsLine(check: string, tls: TlsFacts | undefined, silence: Silence | undefined, now = new Date()): PreflightLine {
  const name = `${check}: TLS`;
  if (!tls) return toFix(name, `no session: ${silence?.detail ?? 'no answer'}`, fixOfHandshake(silence));
  const { certificate, serverName, version, cipher } = tls;
  if (tls.verified) return ok(name, `${version}, ${cipher}; certificate for ${serverName} until ${dayOf(certificate?.validTo)}`);
  const { found, fix } = reasonOf(tls, now);
  return toFix(name, found, fix);
}

interface Reason {
  readonly found: string;
  readonly fix: string;
}

/** Node's codes and OpenSSL's words for them both occur. */
const reasons: readonly (readonly [words: RegExp, reason: (tls: TlsFacts) => Reason])[] = [
  // First, as it is the one whose words repeat names that a stranger chose.
  [/ALTNAME_INVALID|altnames|does not match|not in the cert/, otherName],
  [/EXPIRED|expired/, expired],
  [/NOT_YET_VALID|not yet valid/, notYetValid],
  [/DEPTH_ZERO_SELF_SIGNED|^self[- ]signed certificate$/, selfSigned],
  [/SELF_SIGNED_CERT_IN_CHAIN|in certificate chain|UNABLE_TO|unable to/, unknownAuthority],
  [
    /INVALID_PURPOSE|unsupported certificate purpose|unsuitable/,
    () => ({ found: 'the certificate is not one for servers', fix: 'issue one with the extended key usage serverAuth' }),
  ],
  [/KEY_TOO_SMALL|too small|too weak/, () => ({ found: 'the key of the certificate is too short', fix: 'issue one with a longer key' })],
  [/REVOKED|revoked/, () => ({ found: 'the certificate is revoked', fix: 'issue a new one' })],
];

function reasonOf(tls: TlsFacts, now: Date): Reason {
  const words = tls.verificationError ?? '';
  const known = reasons.find(([pattern]) => pattern.test(words));
  if (known && known[1] === expired && !isPast(tls.certificate?.validTo, now))
    return { found: "a certificate of the chain, not the server's own, has expired", fix: 'renew it, or leave it out of the chain' };
  return (
    known?.[1](tls) ?? {
      found: `the certificate is not accepted: ${words || 'no reason given'}`,
      fix: 'look at the chain with openssl s_client',
    }
  );
}

function expired({ certificate }: TlsFacts): Reason {
  return { found: `the certificate expired on ${dayOf(certificate?.validTo)}`, fix: 'renew it on the server' };
}

function notYetValid({ certificate }: TlsFacts): Reason {
  return { found: `the certificate is valid only from ${dayOf(certificate?.validFrom)}`, fix: 'compare the clocks, or issue it anew' };
}

function otherName({ serverName, certificate }: TlsFacts): Reason {
  const names = certificate?.names.join(', ') || 'none';
  return {
    found: `the certificate is not for ${serverName}; it names: ${names}`,
    fix: 'use one of these names in the target file, or issue a certificate for the other',
  };
}

function selfSigned({ certificate }: TlsFacts): Reason {
  return {
    found: `the certificate is signed by itself (${certificate?.subject ?? 'no subject'})`,
    fix: 'name it as ca in the target file, or issue it from an authority',
  };
}

function unknownAuthority({ certificate }: TlsFacts): Reason {
  return {
    found: `the certificate is issued by an authority that is not trusted here (${certificate?.issuer ?? 'unknown'})`,
    fix: "name that authority's certificate as ca in the target file, and let the server send its intermediate certificates",
  };
}

function fixOfHandshake(silence: Silence | undefined): string {
  if (/protocol|version/i.test(silence?.detail ?? '')) return 'let the server offer TLS 1.2 or newer';
  if (silence?.cause === 'timeout') return 'see whether this port speaks TLS at all';
  return 'see whether this port speaks TLS, and whether the server demands a client certificate';
}

function isPast(time: string | undefined, now: Date): boolean {
  return time !== undefined && new Date(time) < now;
}

function dayOf(time: string | undefined): string {
  return time?.slice(0, 10) ?? 'an unknown day';
}
