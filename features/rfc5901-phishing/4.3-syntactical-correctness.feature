@RFC5901
Feature: Phishing reports - Syntactical Correctness of Fraud Activity Reports
  RFC 5901, Section 4.3 - https://www.rfc-editor.org/rfc/rfc5901#section-4.3

  @RFC5901-4.3-1 @MUST @iodef-sender
  Rule: A report is valid by the schemas of IODEF and of the extension
    The whole document, the report inside and IODEF around it.

    Scenario: Every document with a report is valid
      Given the sender's documents of IODEF version 1
      And one of them with the class phish:PhraudReport
      When they are read and held against the schema
      Then each document with phish:PhraudReport is valid under the schema

  @RFC5901-4.3-accept @MUST @iodef-recipient @iodef-library @defect-D23
  Rule: What the extension allows is accepted
    A recipient of phishing reports takes the common and the rare alike. Where the text contradicts itself it may do
    as it likes, and the report says what it did.

    @iodef-recipient
    Scenario Outline: The recipient accepts what the extension allows
      Given the recipient rejects the document "iodef1/invalid/not-iodef"
      When the recipient is given the document "<vector>"
      Then it accepts the document

      Examples: what each holds
        | vector                                    | holds                                 |
        | iodef-phishing/valid/minimal              | what is required                      |
        | iodef-phishing/valid/times-in-white-space | a time with white space around it     |
        | iodef-phishing/valid/fraud-types          | each type of fraud                    |
        | iodef-phishing/valid/names                | names, brands and comments            |
        | iodef-phishing/valid/sensors              | each type of sensor                   |
        | iodef-phishing/valid/domains              | domains, their status and nameservers |
        | iodef-phishing/valid/malware              | malware, files and registry keys      |
        | iodef-phishing/valid/mail                 | the mail of the lure                  |
        | iodef-phishing/valid/sites                | each kind of collection site          |
        | iodef-phishing/valid/archives             | archives and takedowns                |

    @iodef-recipient
    Scenario Outline: The recipient decides where the text contradicts itself
      Given the recipient rejects the document "iodef1/invalid/not-iodef"
      When the recipient is given the document "<vector>"
      Then it follows either reading

      Examples: what the text says twice
        | vector                                                     | contradiction                                                               |
        | iodef-phishing/tolerated/d23-version-absent                | Version is required; the schema and the examples do without                 |
        | iodef-phishing/tolerated/d23-version-of-the-schema         | Version is 0.06; the schema has 1.0 for its default                         |
        | iodef-phishing/tolerated/d23-system-status-absent          | SystemStatus is required; the schema has it optional                        |
        | iodef-phishing/tolerated/d23-contacts-absent               | a domain has contacts; the schema and an example leave them out             |
        | iodef-phishing/tolerated/d23-two-files                     | several Files may have been downloaded; the schema has one                  |
        | iodef-phishing/tolerated/d23-site-by-address               | a site may be an iodef:Address; the schema has System                       |
        | iodef-phishing/tolerated/d23-contacts-in-an-element        | DomainContacts is an element; the schema has none                           |
        | iodef-phishing/tolerated/d23-contact-confidence-in-words   | the Confidence of a contact is one of five words; the schema wants a number |
        | iodef-phishing/tolerated/d23-contact-confidence-in-numbers | the Confidence of a contact is a word; the schema wants a number            |

    @iodef-library
    Scenario Outline: The library reads what the extension allows
      Given the library does not copy the document "iodef1/invalid/not-iodef"
      When the library is given the document "<vector>"
      Then it accepts the document
      And the document that it writes is well-formed

      Examples: what each holds
        | vector                                    | holds                                 |
        | iodef-phishing/valid/minimal              | what is required                      |
        | iodef-phishing/valid/times-in-white-space | a time with white space around it     |
        | iodef-phishing/valid/fraud-types          | each type of fraud                    |
        | iodef-phishing/valid/names                | names, brands and comments            |
        | iodef-phishing/valid/sensors              | each type of sensor                   |
        | iodef-phishing/valid/domains              | domains, their status and nameservers |
        | iodef-phishing/valid/malware              | malware, files and registry keys      |
        | iodef-phishing/valid/mail                 | the mail of the lure                  |
        | iodef-phishing/valid/sites                | each kind of collection site          |
        | iodef-phishing/valid/archives             | archives and takedowns                |

  @RFC5901-4.3-kept @MUST @iodef-library
  Rule: A library keeps a report whole
    Every element, attribute and value of a report that it reads is in the document that it writes, and nothing
    more.

    Scenario Outline: Nothing of it is lost
      Given the library does not copy the document "iodef1/invalid/not-iodef"
      When the library is given the document "<vector>"
      Then nothing is lost in the document that it writes

      Examples: what each holds
        | vector                           | holds                                 |
        | iodef-phishing/valid/fraud-types | each type of fraud                    |
        | iodef-phishing/valid/names       | names, brands and comments            |
        | iodef-phishing/valid/sensors     | each type of sensor                   |
        | iodef-phishing/valid/domains     | domains, their status and nameservers |
        | iodef-phishing/valid/malware     | malware, files and registry keys      |
        | iodef-phishing/valid/mail        | the mail of the lure                  |
        | iodef-phishing/valid/sites       | each kind of collection site          |
        | iodef-phishing/valid/archives    | archives and takedowns                |

    Scenario Outline: Nothing is invented
      Given the library does not copy the document "iodef1/invalid/not-iodef"
      When the library is given the document "<vector>"
      Then nothing is invented in the document that it writes

      Examples: what each holds
        | vector                           | holds                                 |
        | iodef-phishing/valid/fraud-types | each type of fraud                    |
        | iodef-phishing/valid/names       | names, brands and comments            |
        | iodef-phishing/valid/sensors     | each type of sensor                   |
        | iodef-phishing/valid/domains     | domains, their status and nameservers |
        | iodef-phishing/valid/malware     | malware, files and registry keys      |
        | iodef-phishing/valid/mail        | the mail of the lure                  |
        | iodef-phishing/valid/sites       | each kind of collection site          |
        | iodef-phishing/valid/archives    | archives and takedowns                |

    Scenario Outline: Nothing is changed
      Given the library does not copy the document "iodef1/invalid/not-iodef"
      When the library is given the document "<vector>"
      Then nothing is changed in the document that it writes

      Examples: what each holds
        | vector                           | holds                                 |
        | iodef-phishing/valid/fraud-types | each type of fraud                    |
        | iodef-phishing/valid/names       | names, brands and comments            |
        | iodef-phishing/valid/sensors     | each type of sensor                   |
        | iodef-phishing/valid/domains     | domains, their status and nameservers |
        | iodef-phishing/valid/malware     | malware, files and registry keys      |
        | iodef-phishing/valid/mail        | the mail of the lure                  |
        | iodef-phishing/valid/sites       | each kind of collection site          |
        | iodef-phishing/valid/archives    | archives and takedowns                |

  @RFC5901-4.3-validate @RECOMMENDED @iodef-recipient
  Rule: A broken report is not taken for a sound one
    RFC 5070 recommends that a recipient validates, and a report has to be valid by the schema of the extension too.
    Each vector has one defect.

    Scenario Outline: What breaks the schema is rejected, its valid twin accepted
      Given the recipient accepts the document "<twin>"
      When the recipient is given the document "<vector>"
      And the recipient still accepts the document "<twin>"
      Then it rejects the document

      Examples: one violation each
        | vector                                                 | twin                             | violation                                   |
        | iodef-phishing/invalid/no-fraud-type                   | iodef-phishing/valid/minimal     | PhraudReport lacks its FraudType            |
        | iodef-phishing/invalid/fraud-type-unknown              | iodef-phishing/valid/minimal     | FraudType has a value of no list            |
        | iodef-phishing/invalid/fraud-type-with-two-spaces      | iodef-phishing/valid/fraud-types | FraudType has a space more than its value   |
        | iodef-phishing/invalid/no-lure                         | iodef-phishing/valid/minimal     | PhraudReport has no LureSource              |
        | iodef-phishing/invalid/lure-without-system             | iodef-phishing/valid/minimal     | LureSource has no System                    |
        | iodef-phishing/invalid/no-sensor                       | iodef-phishing/valid/minimal     | PhraudReport has no OriginatingSensor       |
        | iodef-phishing/invalid/sensor-before-lure              | iodef-phishing/valid/minimal     | OriginatingSensor stands before LureSource  |
        | iodef-phishing/invalid/sensor-without-type             | iodef-phishing/valid/minimal     | OriginatingSensor lacks its type            |
        | iodef-phishing/invalid/sensor-type-unknown             | iodef-phishing/valid/minimal     | the type of OriginatingSensor is of no list |
        | iodef-phishing/invalid/sensor-without-date             | iodef-phishing/valid/minimal     | OriginatingSensor lacks DateFirstSeen       |
        | iodef-phishing/invalid/sensor-date-alone               | iodef-phishing/valid/minimal     | DateFirstSeen has no time                   |
        | iodef-phishing/invalid/sensor-without-system           | iodef-phishing/valid/minimal     | OriginatingSensor has no System             |
        | iodef-phishing/invalid/unknown-attribute               | iodef-phishing/valid/minimal     | PhraudReport has an attribute of no table   |
        | iodef-phishing/invalid/unknown-child                   | iodef-phishing/valid/names       | PhraudReport has a child of no table        |
        | iodef-phishing/invalid/two-names                       | iodef-phishing/valid/names       | PhraudReport has two PhishNameRefs          |
        | iodef-phishing/invalid/domain-without-name             | iodef-phishing/valid/domains     | DomainData lacks its Name                   |
        | iodef-phishing/invalid/domain-with-two-names           | iodef-phishing/valid/domains     | DomainData has two Names                    |
        | iodef-phishing/invalid/system-status-unknown           | iodef-phishing/valid/domains     | SystemStatus has a value of no list         |
        | iodef-phishing/invalid/domain-status-unknown           | iodef-phishing/valid/domains     | DomainStatus has a value of no list         |
        | iodef-phishing/invalid/registration-date-alone         | iodef-phishing/valid/domains     | RegistrationDate has no time                |
        | iodef-phishing/invalid/nameserver-without-address      | iodef-phishing/valid/domains     | Nameservers has no Address                  |
        | iodef-phishing/invalid/two-domains-of-one-contact      | iodef-phishing/valid/domains     | DomainData has two SameDomainContacts       |
        | iodef-phishing/invalid/malware-without-name            | iodef-phishing/valid/malware     | IncludedMalware has no Name                 |
        | iodef-phishing/invalid/malware-odd-digits              | iodef-phishing/valid/malware     | Data has an odd number of digits            |
        | iodef-phishing/invalid/malware-pattern-not-hexadecimal | iodef-phishing/valid/malware     | XORPattern begins with 0x                   |
        | iodef-phishing/invalid/registry-key-without-value      | iodef-phishing/valid/malware     | Key lacks its Value                         |
        | iodef-phishing/invalid/mail-without-count              | iodef-phishing/valid/mail        | EmailRecord lacks EmailCount                |
        | iodef-phishing/invalid/mail-count-a-word               | iodef-phishing/valid/mail        | EmailCount is a word                        |
        | iodef-phishing/invalid/site-without-type               | iodef-phishing/valid/sites       | DCSite lacks its DCType                     |
        | iodef-phishing/invalid/site-type-unknown               | iodef-phishing/valid/sites       | DCType has a value of no list               |
        | iodef-phishing/invalid/site-without-value              | iodef-phishing/valid/sites       | DCSite has no value                         |
        | iodef-phishing/invalid/site-with-two-values            | iodef-phishing/valid/sites       | DCSite has two values                       |
        | iodef-phishing/invalid/site-confidence-too-large       | iodef-phishing/valid/sites       | a confidence is above 100                   |
        | iodef-phishing/invalid/site-confidence-of-no-namespace | iodef-phishing/valid/sites       | a confidence is in no namespace             |
        | iodef-phishing/invalid/archive-without-type            | iodef-phishing/valid/archives    | ArchivedData lacks its type                 |
        | iodef-phishing/invalid/archive-type-unknown            | iodef-phishing/valid/archives    | the type of ArchivedData is of no list      |
        | iodef-phishing/invalid/archive-not-base64              | iodef-phishing/valid/archives    | Data is not in base64                       |

    Scenario Outline: What is valid under the schema and breaks the prose is rejected, its twin accepted
      Given the recipient accepts the document "<twin>"
      When the recipient is given the document "<vector>"
      And the recipient still accepts the document "<twin>"
      Then it rejects the document

      Examples: one violation each
        | vector                                           | twin                         | violation                                             |
        | iodef-phishing/invalid/version-other             | iodef-phishing/valid/minimal | Version is neither 0.06 nor the default of the schema |
        | iodef-phishing/invalid/same-contact-empty        | iodef-phishing/valid/domains | SameDomainContact has no content                      |
        | iodef-phishing/invalid/event-without-detect-time | iodef-phishing/valid/minimal | EventData with a report lacks DetectTime              |
