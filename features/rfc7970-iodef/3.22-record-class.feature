@RFC7970
Feature: IODEF version 2 - Record Class
  RFC 7970, Section 3.22 - https://www.rfc-editor.org/rfc/rfc7970#section-3.22

  @RFC7970-3.22-1 @SHOULD @iodef-sender @untestable
  Rule: Each type of log has a RecordData of its own
    A Record keeps logs of different types in different RecordData.
    Untestable: human. Of which type a line of a log is, and whether two lines are of one type, is a matter of
    judgement.

  @RFC7970-3.22.1-1 @MUST @iodef-sender
  Rule: RecordData holds or refers to data
    At least one of RecordItem, URL, FileData, WindowsRegistryKeysModified, CertificateData and AdditionalData is in
    it; a Description alone is not enough.

    Scenario: Each RecordData has data
      Given the sender's documents of IODEF version 2
      And one of them with the class RecordData
      When they are read and held against the schema
      Then each RecordData has the children that the prose demands
