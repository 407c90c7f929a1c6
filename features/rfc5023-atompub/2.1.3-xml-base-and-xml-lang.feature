@RFC5023
Feature: AtomPub - Use of xml:base and xml:lang
  RFC 5023, Section 2.1.3 - https://www.rfc-editor.org/rfc/rfc5023#section-2.1.3

  @RFC5023-2.1.3-1 @MAY @rolie-server
  Rule: Elements have a base
    An xml:base is optional on every element of AtomPub; where there is one it is an IRI reference.

    Scenario: Each xml:base is an IRI reference
      Given an AtomPub Document with an xml:base
      Then each xml:base is an IRI reference

  @RFC5023-2.1.3-2 @MAY @rolie-server
  Rule: Elements have a language
    An xml:lang is optional on every element of AtomPub; where there is one it is a language tag, or empty.

    Scenario: Each xml:lang is a language tag
      Given an AtomPub Document with an xml:lang
      Then each xml:lang is a language tag
