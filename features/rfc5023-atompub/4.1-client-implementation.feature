@RFC5023
Feature: AtomPub - Protocol Model
  RFC 5023, Section 4.1 - https://www.rfc-editor.org/rfc/rfc5023#section-4.1

  @RFC5023-4.1-1 @SHOULD @rolie-client @untestable
  Rule: An IRI is mapped to a URI as late as possible
    Whoever sends a request keeps the IRI until then.
    Untestable: unreached. No driver plays the server to a ROLIE client yet.
