@RFC5070
Feature: IODEF version 1 - Record Class
  RFC 5070, Section 3.19 - https://www.rfc-editor.org/rfc/rfc5070#section-3.19

  @RFC5070-3.19-1 @SHOULD @iodef-sender @untestable
  Rule: Each type of sensor has a RecordData of its own
    A Record keeps what different sensors saw in different RecordData.
    Untestable: human. Of which type the sensor was that wrote a line is a matter of judgement.
