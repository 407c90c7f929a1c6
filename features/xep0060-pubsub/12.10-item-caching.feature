@XEP0060
Feature: Publish-Subscribe - Item Caching
  XEP-0060, Section 12.10 - https://xmpp.org/extensions/xep-0060.html#impl-caching

  @XEP0060-12.10-3 @MAY @xmpp-grid-broker @untestable
  Rule: Profiles may ask for more of the last item
    They may make it mandatory.
    Untestable: specification. It addresses later specifications.
