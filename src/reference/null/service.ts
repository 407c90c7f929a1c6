import type { ServicePoint } from '../iodef-recipient/service';
import type { ReferenceOptions, RunningReference } from '../violation';
import { type HttpsNullKind, startNullHttps } from './https';

/** Starts a web service that judges nothing, with a point like that of a recipient that documents are posted to. */
export async function startNullService(kind: HttpsNullKind, envelope: 'none' | 'rid', options: ReferenceOptions): Promise<RunningReference<Pick<ServicePoint, 'https'>>> {
  const { point, stop } = await startNullHttps(kind, options);
  const { url, ca, certificate, key, password } = point;
  return { point: { https: { url, ca, certificate, key, token: password, envelope } }, stop };
}
