@XEP0030
Feature: Service Discovery - Relationship Between an Entity and its Items
  XEP-0030, Section 4.4 - https://xmpp.org/extensions/xep-0030.html#items-relationship

  @XEP0030-4.4-1 @MUST @xmpp-grid-controller @xmpp-grid-broker @untestable
  Rule: Listed items are the entity's own
    It owns them or can vouch for them.
    Untestable: internal. Ownership of what is listed does not show.
