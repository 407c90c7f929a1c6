import { Then, When } from '@cucumber/cucumber';
import type { CertificateFacts } from '../src/evidence';
import { isNoAuthority, namesDomain, namesSubject } from '../src/oracles/xmpp-certificate';
import { namesExternalFirst, namesNoPlain, signsEach } from '../src/oracles/xmpp-sasl';
import { Attempts } from './xmpp-grid-attempts';
import { XmppGridScene } from './xmpp-grid-scene';
import { need, type MilepostWorld } from './world';

When("a Platform protects a stream to the Controller with the account's certificate", async function (this: MilepostWorld) {
  const scene = this.scene(XmppGridScene);
  scene.offers = [await new Attempts(this, scene).offerToCertificate()];
});

When('the Provider authenticates by each SCRAM mechanism that the Controller offers', async function (this: MilepostWorld) {
  const scene = this.scene(XmppGridScene);
  scene.succeeded = await new Attempts(this, scene).succeededByScram();
});

Then("the certificate is not an authority's", function (this: MilepostWorld) {
  this.judge(certificatesOf(this).flatMap(isNoAuthority));
});

Then('the certificate names a subject', function (this: MilepostWorld) {
  this.judge(certificatesOf(this).flatMap(namesSubject));
});

Then('the certificate has the domain among its alternative names', function (this: MilepostWorld) {
  const { domain } = this.scene(XmppGridScene).reach.endpoint;
  this.judge(certificatesOf(this).flatMap((certificate) => namesDomain(certificate, domain)));
});

Then('the SASL mechanisms name EXTERNAL ahead of all others', function (this: MilepostWorld) {
  this.judge(this.scene(XmppGridScene).offers.flatMap(namesExternalFirst));
});

Then('the SASL mechanisms do not name PLAIN beside SCRAM', function (this: MilepostWorld) {
  const { offers } = this.scene(XmppGridScene);
  need(offers.some(({ mechanisms }) => mechanisms.length > 0), 'an offer of SASL mechanisms');
  this.judge(namesNoPlain(offers));
});

Then('the Controller signs each exchange', function (this: MilepostWorld) {
  this.judge(signsEach(this.scene(XmppGridScene).succeeded));
});

/** The certificates that TLS showed, each once. */
function certificatesOf(world: MilepostWorld): readonly CertificateFacts[] {
  const shown = world.scene(XmppGridScene).offers.flatMap(({ tls }) => tls?.certificate ?? []);
  need(shown.length > 0, 'a certificate');
  return [...new Map(shown.map((certificate) => [certificate.fingerprint, certificate])).values()];
}
