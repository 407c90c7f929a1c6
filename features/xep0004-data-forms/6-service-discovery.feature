@XEP0004
Feature: Data Forms - Service Discovery
  XEP-0004, Section 6 - https://xmpp.org/extensions/xep-0004.html#disco

  @XEP0004-6-1 @MUST @xmpp-grid-broker @untestable
  Rule: Who takes forms in messages says so
    By the feature of data forms.
    Untestable: unreached. A request for approval goes out in a message; whether an entity takes other forms so does
    not show.

  @XEP0004-6-2 @MUST-NOT @xmpp-grid-broker @untestable
  Rule: Who takes forms in wrappers alone does not name them
    It is implied by what wraps them.
    Untestable: unreached. A Broker takes approvals directly in messages, and so may name the feature.
