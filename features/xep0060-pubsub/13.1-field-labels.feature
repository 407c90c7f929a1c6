@XEP0060
Feature: Publish-Subscribe - Field Labels
  XEP-0060, Section 13.1 - https://xmpp.org/extensions/xep-0060.html#i18n-formtypes

  @XEP0060-13.1-1 @SHOULD @xmpp-grid-provider @xmpp-grid-consumer @untestable
  Rule: Labels are shown in the user's language
    Whoever displays forms translates them.
    Untestable: human. It addresses user interfaces.
