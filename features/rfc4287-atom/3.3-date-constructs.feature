@RFC4287
Feature: Atom - Date Constructs
  RFC 4287, Section 3.3 - https://www.rfc-editor.org/rfc/rfc4287#section-3.3

  @RFC4287-3.3-1 @MUST @rolie-server
  Rule: Dates are date-times of RFC 3339
    Each date of update or publication is a full date and time with its offset.

    Scenario: Each date is a date-time
      Given an Atom Document with a Date construct
      Then each Date construct is a date-time of RFC 3339

  @RFC4287-3.3-2 @RFC4287-3.3-3 @MUST @rolie-server
  Rule: The letters of a date are upper case
    T stands between date and time, and Z where there is no numeric offset, both in upper case.

    Scenario: Each date is in upper case
      Given an Atom Document with a Date construct
      Then each Date construct is in upper case

  @RFC4287-3.3-4 @SHOULD @rolie-server @untestable
  Rule: Dates are accurate
    A date says as exactly as it can when something happened.
    Untestable: internal. How exactly a server knows the moment shows in no document.
