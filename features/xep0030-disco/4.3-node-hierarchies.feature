@XEP0030
Feature: Service Discovery - Node Hierarchies
  XEP-0030, Section 4.3 - https://xmpp.org/extensions/xep-0030.html#items-hierarchy

  @XEP0030-4.3-1 @SHOULD @xmpp-grid-controller @xmpp-grid-broker @untestable
  Rule: Hierarchies are of a category of their own
    Branches and leaves.
    Untestable: unreached. Topics are nodes of publish-subscribe, which has its own category.

  @XEP0030-4.3-2 @MUST @xmpp-grid-controller @xmpp-grid-broker @untestable
  Rule: Every node of a hierarchy is a branch or a leaf
    Where the category is used.
    Untestable: unreached. Topics are nodes of publish-subscribe, which has its own category.

  @XEP0030-4.3-3 @XEP0030-4.3-4 @MAY @xmpp-grid-controller @xmpp-grid-broker @untestable
  Rule: A node of a hierarchy may have further identities
    It may be something else as well.
    Untestable: permission. Each choice conforms.
