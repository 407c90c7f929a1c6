@RFC8134
Feature: Implementation guide - Usability
  RFC 8134, Section 7.4 - https://www.rfc-editor.org/rfc/rfc8134#section-7.4

  RFC 8134 is informational and tells what helped. The level is the suite's own, and the weakest.

  @RFC8134-7.4-node-role @OPTIONAL @iodef-sender
  Rule: A webmail server is a mail server with the role of a Web server beside
    The categories of NodeRole in version 1 have none for webmail; version 2 has added one. Instead of a category of
    one's own, two are given that every reader knows.

    Scenario: Every webmail server has both roles
      Given the sender's documents of IODEF version 1
      And one of them with a webmail server
      When they are read and held against the schema
      Then each document gives webmail servers the roles mail and www

  @RFC8134-7.4-incident-numbers @OPTIONAL @iodef-sender
  Rule: IncidentIDs do not count the incidents
    Numbers that follow each other tell every reader how many incidents there were in between. The suite takes three
    in a row, of one CSIRT and in any of the documents, for counting.

    Scenario: No three identifiers of version 2 follow each other
      Given the sender's documents of IODEF version 2
      When they are read and held against the schema
      Then the documents number their Incidents unpredictably

    Scenario: No three identifiers of version 1 follow each other
      Given the sender's documents of IODEF version 1
      When they are read and held against the schema
      Then the documents number their Incidents unpredictably
