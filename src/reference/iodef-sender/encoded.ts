/** A document in JSON, by RFC 8727, with what the suite has a question about. */
export const encodedText = `{
  "version": "2.00",
  "lang": "en",
  "private-enum-name": "csirt.example.net",
  "private-enum-id": "3",
  "Incident": [
    {
      "purpose": "reporting",
      "restriction": "green",
      "IncidentID": { "id": "51", "name": "csirt.example.net" },
      "StartTime": "2026-05-01T22:10:00Z",
      "GenerationTime": "2026-05-02T08:05:00+02:00",
      "Description": ["A mail with an implant", { "value": "Eine Mail mit einem Implantat", "lang": "de" }],
      "Assessment": [
        {
          "Impact": [{ "SystemImpact": { "type": "takeover-system", "severity": "high" } }, { "MonetaryImpact": { "value": 1200.5, "currency": "EUR" } }],
          "Confidence": { "value": 80, "rating": "numeric" }
        }
      ],
      "Method": [
        {
          "Reference": [{ "URL": ["https://csirt.example.net/methods/2"] }],
          "AttackPattern": [{ "SpecID": "urn:ietf:params:xml:ns:mile:mmdef:1.2", "RawData": ["PG1hbHdhcmUvPg=="] }]
        }
      ],
      "Contact": [{ "role": "creator", "type": "organization", "ContactName": ["CSIRT of Example Net"], "Email": [{ "EmailTo": "csirt@csirt.example.net" }] }],
      "EventData": [
        {
          "observable-id": "delivery",
          "Description": ["Delivery"],
          "System": [
            {
              "category": "source",
              "Node": { "Address": [{ "value": "203.0.113.9", "category": "ipv4-addr" }] },
              "Service": [{ "ip-protocol": 6, "Port": 25 }]
            }
          ],
          "RecordData": [
            {
              "FileData": [{ "File": [{ "FileName": "invoice.exe", "FileSize": 40960 }] }],
              "CertificateData": [{ "Certificate": [{ "X509Data": "MIIBAA==" }] }]
            }
          ]
        }
      ],
      "Indicator": [
        {
          "IndicatorID": { "id": "names-1", "name": "csirt.example.net", "version": "1" },
          "Observable": { "BulkObservable": { "type": "ipv6-net", "BulkObservableList": "2001:db8:1::/48" } }
        },
        {
          "IndicatorID": { "id": "delivery-1", "name": "csirt.example.net", "version": "1" },
          "uid-ref": "delivery"
        }
      ]
    }
  ]
}
`;
