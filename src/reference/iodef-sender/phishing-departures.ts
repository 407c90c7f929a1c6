import type { Departure } from './departure';

/** What every fault of the schema fails as well. */
const valid = ['RFC5901-4.3-1'];
const lure = /( *<phish:LureSource>\n)[^]*?( *<\/phish:LureSource>\n)/;
const sensor = / *<phish:OriginatingSensor [^]*?<\/phish:OriginatingSensor>\n/;

/** Departures of the report of phishing. */
export const ofPhishing: readonly Departure[] = [
  one('RFC5901-4.3-1', '<phish:EmailRecord>', '<phish:EmailRecord lang="en">', []),
  one('RFC5901-5.4-1', 'Version="0.06"', 'Version="2.0"', []),
  one('RFC5901-5.5-1', 'FraudType="ext-value"', 'FraudType="invoice fraud"'),
  one('RFC5901-5.5-ext-value', ' ext-value="invoice fraud"', '', []),
  one('RFC5901-5.9-1', lure, ''),
  one('RFC5901-5.9.1-1', / *<System category="source">.*\n/, ''),
  one('RFC5901-5.9.2.1-1', '<phish:Name>pay.example.org</phish:Name>', ''),
  one('RFC5901-5.9.2.6-1', '<phish:SameDomainContact>login.example.org</phish:SameDomainContact>', '<phish:SameDomainContact/>', []),
  one('RFC5901-5.9.2.6.2.1-1', 'looks-fraudulent', 'suspicious', []),
  one('RFC5901-5.9.2.6.2.2-1', 'ext-role="technicalContacts"', 'ext-role="hostmaster"', []),
  one('RFC5901-5.9.3-1', 'SystemStatus="fraudulent"', 'SystemStatus="criminal"'),
  one('RFC5901-5.9.5.1-1', '<phish:Name>unknown</phish:Name>', ''),
  one('RFC5901-5.10-1', sensor, ''),
  one('RFC5901-5.10.1-1', ' OriginatingSensorType="human"', ''),
  one('RFC5901-5.10.2-1', '<phish:DateFirstSeen>2026-05-04T07:10:00Z</phish:DateFirstSeen>', ''),
  one('RFC5901-5.10.3-1', / *<System category="sensor">.*\n/, ''),
  one('RFC5901-5.11.1-1', ' DCType="web"', ''),
  one('RFC5901-5.11.2-1', /<phish:SiteURL.*<\/phish:SiteURL>/, ''),
  one('RFC5901-5.13.1-1', ' type="collectionsite"', ''),
  one('RFC5901-5.17.1-1', '<phish:EmailCount>12</phish:EmailCount>', ''),
  one('RFC5901-6-1', 'Version="0.06"', 'Version=""', ['RFC5901-5.4-1']),
  one('RFC5901-6-2', / *<DetectTime>.*\n/, '', []),
];

function one(id: string, from: string | RegExp, to: string, also: readonly string[] = valid): Departure {
  return { id, also, of: 'phishing', replace: [[from, to]] };
}
