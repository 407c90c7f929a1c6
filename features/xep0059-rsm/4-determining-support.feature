@XEP0059
Feature: Result Set Management - Determining Support
  XEP-0059, Section 4 - https://xmpp.org/extensions/xep-0059.html#support

  @XEP0059-4-1 @SHOULD @xmpp-grid-platform @untestable
  Rule: Who wants pages looks for the feature
    By discovery.
    Untestable: unreached. Nothing in RFC 8600's workflow makes a Platform page.

  @XEP0059-4-2 @XEP0059-4-5 @SHOULD-NOT @xmpp-grid-platform @untestable
  Rule: Pages are not asked for where they are not known
    Nor again where they were not given.
    Untestable: unreached. Nothing in RFC 8600's workflow makes a Platform page.

  @XEP0059-4-4 @OPTIONAL @xmpp-grid-broker @untestable
  Rule: Pages are optional in each protocol
    Having them in one says nothing of another.
    Untestable: permission. Each choice conforms.
