/**
 * Fills AtomBus as its users do, by AtomPub: a POST of an Atom entry to a feed, which comes to be with its first entry.
 * Throws where an entry is not created.
 */
export async function publishEntries(origin: string): Promise<void> {
  for (const { feed, entry } of entries) {
    const response = await fetch(`${origin}/feeds/${feed}`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/atom+xml;type=entry' },
      body: entry,
      signal: AbortSignal.timeout(10_000),
    });
    await response.arrayBuffer();
    if (response.status !== 201) throw new Error(`POST ${origin}/feeds/${feed}: expected 201, got ${response.status}`);
  }
}

const entries = [
  { feed: 'incidents', entry: incidentEntry('Probes of a web server', '189801') },
  { feed: 'incidents', entry: incidentEntry('A host that sends unsolicited mail', '189802') },
  { feed: 'indicators', entry: incidentEntry('Addresses of a command and control server', '189803') },
];

/** An Atom entry as RFC 8322, section 6.2, describes it, with a minimal IODEF document inside. */
function incidentEntry(title: string, number: string): string {
  return `<?xml version="1.0" encoding="UTF-8"?>
<entry xmlns="http://www.w3.org/2005/Atom" xmlns:rolie="urn:ietf:params:xml:ns:rolie-1.0">
  <id>urn:uuid:00000000-0000-4000-8000-000000${number}</id>
  <title>${title}</title>
  <published>2026-01-01T00:00:00Z</published>
  <updated>2026-01-01T00:00:00Z</updated>
  <author><name>CSIRT of example.com</name></author>
  <category scheme="urn:ietf:params:rolie:category:information-type" term="incident"/>
  <rolie:format ns="urn:ietf:params:xml:ns:iodef-2.0"/>
  <content type="application/xml">
    <IODEF-Document xmlns="urn:ietf:params:xml:ns:iodef-2.0" version="2.00" xml:lang="en">
      <Incident purpose="reporting">
        <IncidentID name="csirt.example.com">${number}</IncidentID>
        <GenerationTime>2026-01-01T00:00:00Z</GenerationTime>
        <Contact type="organization" role="creator">
          <ContactName>CSIRT of example.com</ContactName>
          <Email><EmailTo>csirt@example.com</EmailTo></Email>
        </Contact>
      </Incident>
    </IODEF-Document>
  </content>
</entry>`;
}
