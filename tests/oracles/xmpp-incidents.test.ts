import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  answersOnce,
  answersWithResult,
  holdsOneIncident,
  isSentAs,
  refuses,
  refusesOrReports,
  reportsBehindResult,
  reportsNothingTo,
  saysWhichIncident,
  type SentWrapper,
  wrappersTo,
} from '../../src/oracles/xmpp-incidents';
import type { PlatformArrival, PlatformEvidence } from '../../src/oracles/xmpp-platform';
import { elementOf } from './xml-element';

const peer = 'soc@grid.example/desk';
const sent: SentWrapper = { id: 'w1', peer, at: 0 };

const result = iq(`type='result' id='w1' to='${peer}'`);
const error = iq(`type='error' id='w1' to='${peer}'`, "<error type='cancel'><bad-request xmlns='urn:ietf:params:xml:ns:xmpp-stanzas'/></error>");
const bareError = iq(`type='error' id='w1' to='${peer}'`, "<error type='cancel'/>");
const astray = iq("type='result' id='w1' to='another@grid.example'");
const other = iq(`type='result' id='w2' to='${peer}'`);

test('a wrapper has one reply, and that goes to whom it came from', () => {
  assert.deepEqual(answersOnce(evidence(result), [sent]), []);
  assert.deepEqual(answersOnce(evidence(error), [sent]), []);
  assert.equal(answersOnce(evidence(other), [sent])[0]?.actual, 'none');
  assert.equal(answersOnce(evidence(result, error), [sent])[0]?.actual, '2');
  assert.equal(answersOnce(evidence(astray), [sent])[0]?.actual, 'another@grid.example');
  assert.deepEqual(answersOnce(evidence(result), [sent, { ...sent, id: 'w2' }]).map(({ where }) => where), ['the reply to w2']);
});

test('a result is asked for, and an error says its condition; a defect of the specification goes with the finding', () => {
  assert.deepEqual(answersWithResult(evidence(result), sent), []);
  assert.equal(answersWithResult(evidence(error), sent)[0]?.actual, 'the error bad-request');
  assert.equal(answersWithResult(evidence(bareError), sent)[0]?.actual, 'the error without a condition');
  assert.equal(answersWithResult(evidence(error), { ...sent, defect: 'D13' })[0]?.defect, 'D13');
  assert.equal(answersWithResult(evidence(), sent).length, 1);
});

test('a refusal is an error with a condition', () => {
  assert.deepEqual(refuses(evidence(error), sent), []);
  assert.equal(refuses(evidence(result), sent)[0]?.actual, 'a result');
  assert.equal(refuses(evidence(bareError), sent)[0]?.expected, 'an error with a defined condition');
  assert.equal(refuses(evidence(), sent).length, 1);
});

test('a report follows the result, about that incident, to the inquirer', () => {
  assert.deepEqual(reportsBehindResult(evidence(result, report('i-1')), sent, 'i-1'), []);
  assert.equal(reportsBehindResult(evidence(report('i-1'), result), sent, 'i-1')[0]?.actual, 'one ahead of the result');
  assert.equal(reportsBehindResult(evidence(result, report('i-2')), sent, 'i-1')[0]?.actual, 'a report about i-2');
  assert.equal(reportsBehindResult(evidence(result, report('i-1', 'another@grid.example')), sent, 'i-1')[0]?.actual, 'none');
  assert.equal(reportsBehindResult(evidence(report('i-1'), result), { ...sent, at: 1 }, 'i-1')[0]?.actual, 'none', 'what was sent before the inquiry is no answer to it');
});

test('what may be unknown is refused, or taken and reported', () => {
  assert.deepEqual(refusesOrReports(evidence(error), sent, 'i-1'), []);
  assert.deepEqual(refusesOrReports(evidence(result, report('i-1')), sent, 'i-1'), []);
  assert.equal(refusesOrReports(evidence(result), sent, 'i-1').length, 1);
  assert.equal(refusesOrReports(evidence(), sent, 'i-1').length, 1);
});

test('a report to somebody is found, and one to somebody else is not', () => {
  assert.deepEqual(reportsNothingTo(evidence(report('i-1')), 'stranger@grid.example'), []);
  assert.equal(reportsNothingTo(evidence(report('i-1')), peer)[0]?.actual, 'a report about i-1');
});

test('a wrapper is in a request of its type', () => {
  assert.equal(wrappersTo(evidence(report('i-1'), result), peer).length, 1);
  assert.deepEqual(isSentAs(report('i-1'), 'report', 'set'), []);
  assert.equal(isSentAs(report('i-1'), 'inquiry', 'set').length, 1);
  assert.equal(isSentAs(report('i-1'), 'report', 'get')[0]?.actual, 'set');
  assert.equal(isSentAs(iq("type='set'", "<report xmlns='urn:xmpp:incident:1'/>"), 'report', 'set')[0]?.actual, 'report in urn:xmpp:incident:1');
  assert.equal(isSentAs(iq("type='set'"), 'report', 'set')[0]?.actual, 'no payload');
});

test('a wrapper holds one Incident of version 1 alone', () => {
  assert.deepEqual(holdsOneIncident(report('i-1')), []);
  for (const inside of ['', incident('i-1') + incident('i-2'), "<Incident xmlns='urn:ietf:params:xml:ns:iodef-2.0'/>", incident('i-1') + "<note xmlns='urn:n'/>"]) {
    assert.equal(holdsOneIncident(wrapper(inside)).length, 1, inside);
  }
});

test('an Incident has one id, a name of who gave it, and a purpose', () => {
  assert.deepEqual(saysWhichIncident(report('i-1')), []);
  const id = "<IncidentID name='soc.example'>i-1</IncidentID>";
  const damaged = { 'no id': '', 'two ids': id + id, 'an empty id': "<IncidentID name='soc.example'> </IncidentID>", 'no name': '<IncidentID>i-1</IncidentID>' };
  for (const [what, inside] of Object.entries(damaged)) assert.equal(saysWhichIncident(wrapper(around(inside))).length, 1, what);
  assert.equal(saysWhichIncident(wrapper(around(id, '')))[0]?.expected, 'a purpose');
});

function evidence(...arrivals: readonly PlatformArrival[]): PlatformEvidence {
  const record = { arrivals, handshakes: [], attempts: [], faults: [], endings: [], sayings: [], addresses: [] };
  return { domain: 'grid.example', service: 'broker.grid.example', jid: 'handler@grid.example', topic: 't', topicType: 'urn:t', ready: true, requests: [], record };
}

function iq(attributes: string, inside = ''): PlatformArrival & { readonly element: ReturnType<typeof elementOf> } {
  const element = elementOf(`<iq xmlns='jabber:client' ${attributes}>${inside}</iq>`);
  return { kind: 'element', connection: 1, stream: 3, secured: true, authenticated: true, bound: true, element };
}

function report(id: string, to = peer): ReturnType<typeof iq> {
  return wrapper(incident(id), to);
}

function wrapper(inside: string, to = peer): ReturnType<typeof iq> {
  return iq(`type='set' id='r1' to='${to}'`, `<report xmlns='urn:xmpp:incident:2'>${inside}</report>`);
}

function incident(id: string): string {
  return around(`<IncidentID name='soc.example'>${id}</IncidentID>`);
}

function around(inside: string, purpose = "purpose='reporting'"): string {
  return `<Incident xmlns='urn:ietf:params:xml:ns:iodef-1.0' ${purpose}>${inside}</Incident>`;
}
