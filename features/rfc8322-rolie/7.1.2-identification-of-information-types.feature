@RFC8322
Feature: ROLIE - Identification of Security Automation Information Types
  RFC 8322, Section 7.1.2 - https://www.rfc-editor.org/rfc/rfc8322#section-7.1.2

  @RFC8322-7.1.2-formats @SHOULD @rolie-server
  Rule: An Entry has a format that its information type knows
    Information types of the specifications that registered or describe them (incident and indicator, vulnerability,
    software-descriptor, csaf) are not carried by a data model that belongs to others of them alone. Other types and
    other models are everybody's own. An information type stands for one kind of model; no BCP 14 word says so.

    Scenario: Each format fits the information type of its Entry
      Given at least one Entry of a ROLIE Feed with a known information type and format
      Then each format fits the information type
