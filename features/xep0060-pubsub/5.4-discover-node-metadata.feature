@XEP0060
Feature: Publish-Subscribe - Discover Node Metadata
  XEP-0060, Section 5.4 - https://xmpp.org/extensions/xep-0060.html#entity-metadata

  @XEP0060-5.4-2 @XEP0060-5.4-3 @SHOULD @xmpp-grid-broker @untestable
  Rule: Metadata is complete
    A description in a form holds what is configured and what the Broker knows by itself.
    Untestable: internal. What a Broker knows by itself cannot be known from outside.

  @XEP0060-5.4-4 @SHOULD @xmpp-grid-broker @untestable
  Rule: Languages are offered as a list
    The field of the language is one to choose from.
    Untestable: unreached. RFC 8600 has no use for the field, and a form without it conforms.
