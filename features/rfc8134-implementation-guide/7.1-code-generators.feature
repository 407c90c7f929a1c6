@RFC8134
Feature: Implementation guide - Code generators
  RFC 8134, Section 7.1 - https://www.rfc-editor.org/rfc/rfc8134#section-7.1

  RFC 8134 is informational and asks nothing of a generator: it tells which of them coped with the schema. The level is
  the suite's own, and the weakest.

  @RFC8134-7.1-compiles-version-2 @OPTIONAL @code-generator
  Rule: The generator compiles the schema of version 2
    A tool that makes code of XML schemas takes this one, and makes code of it; what is no schema it refuses. The schema
    is derived from the suite's model, in the reading of the schema of RFC 7970, with which it agrees.

    Scenario: Code comes of the schema of version 2
      Given the generator refuses the document "iodef/invalid/not-iodef" as a schema
      When the generator compiles the schema of IODEF version 2
      Then code comes of it

  @RFC8134-7.1-builds-version-2 @OPTIONAL @code-generator
  Rule: What is generated from the schema of version 2 builds
    The code is compiled, or loaded where its language has no compiler, without a change by hand. Section 7.1 warns of
    the names that IODEF has and programming languages have not.

    Scenario: The code generated from the schema of version 2 builds
      Given the generator refuses the document "iodef/invalid/not-iodef" as a schema
      And code generated from the schema of IODEF version 2
      When the code is built
      Then the build succeeds

  @RFC8134-7.1-round-trip-version-2 @OPTIONAL @code-generator
  Rule: A binding of version 2 brings the minimal document back
    What the generated code reads it writes with nothing lost, added or changed: the least that whoever generates it
    wants it for. A default that the document left implied may be written.

    Scenario: The minimal document of version 2 comes back
      Given a binding built from the schema of IODEF version 2
      And the binding rejects the document "iodef/invalid/not-xml"
      When the binding is given the document "iodef/valid/minimal"
      Then the document comes back unharmed

  @RFC8134-7.1-compiles-version-1 @OPTIONAL @code-generator
  Rule: The generator compiles the schema of version 1
    A tool that makes code of XML schemas takes this one, and makes code of it; what is no schema it refuses. The schema
    is derived from the suite's model, in the reading of the schema of RFC 5070, with which it agrees.

    Scenario: Code comes of the schema of version 1
      Given the generator refuses the document "iodef/invalid/not-iodef" as a schema
      When the generator compiles the schema of IODEF version 1
      Then code comes of it

  @RFC8134-7.1-builds-version-1 @OPTIONAL @code-generator
  Rule: What is generated from the schema of version 1 builds
    The code is compiled, or loaded where its language has no compiler, without a change by hand. Section 7.1 warns of
    the names that IODEF has and programming languages have not.

    Scenario: The code generated from the schema of version 1 builds
      Given the generator refuses the document "iodef/invalid/not-iodef" as a schema
      And code generated from the schema of IODEF version 1
      When the code is built
      Then the build succeeds

  @RFC8134-7.1-round-trip-version-1 @OPTIONAL @code-generator
  Rule: A binding of version 1 brings the minimal document back
    What the generated code reads it writes with nothing lost, added or changed: the least that whoever generates it
    wants it for. A default that the document left implied may be written.

    Scenario: The minimal document of version 1 comes back
      Given a binding built from the schema of IODEF version 1
      And the binding rejects the document "iodef1/invalid/not-xml"
      When the binding is given the document "iodef1/valid/minimal"
      Then the document comes back unharmed
