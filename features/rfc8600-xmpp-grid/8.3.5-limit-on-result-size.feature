@RFC8600
Feature: XMPP-Grid - Limit on Search Result Size
  RFC 8600, Section 8.3.5 - https://www.rfc-editor.org/rfc/rfc8600#section-8.3.5

  @RFC8600-8.3.5-1 @MAY @xmpp-grid-controller @untestable
  Rule: A Controller may limit what it returns
    The amount of data in one answer to a search or subscription may be bounded.
    Untestable: permission. A Controller that returns everything is as conforming as one that does not.
