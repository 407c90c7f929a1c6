@RFC8322
Feature: ROLIE - Background and Motivation
  RFC 8322, Section 4 - https://www.rfc-editor.org/rfc/rfc8322#section-4

  @RFC8322-4-1 @RFC8322-4-2 @RFC8322-4-3 @RFC8322-4-4 @SHOULD @rolie-server @rolie-client @untestable
  Rule: ROLIE raises levels of what it inherits and lowers none
    What Atom and AtomPub recommend may be required here; what they require is required still.
    Untestable: specification. It speaks of RFC 8322 itself; the Rules of the inherited specifications say where it is stricter.
