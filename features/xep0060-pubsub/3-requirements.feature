@XEP0060
Feature: Publish-Subscribe - Requirements
  XEP-0060, Section 3 - https://xmpp.org/extensions/xep-0060.html#reqs

  @XEP0060-3-6 @MAY @xmpp-grid-broker @untestable
  Rule: Further affiliations may be had
    Beyond owner and none a Broker may know member, outcast, publisher and publish-only.
    Untestable: permission. Having them and not having them conform.

  @XEP0060-3-9 @OPTIONAL @xmpp-grid-broker @untestable
  Rule: What is optional need not be had
    Features beyond the basic ones are no condition of compliance.
    Untestable: permission. A Broker without them conforms.

  @XEP0060-3-11 @XEP0060-12.10-1 @XEP0060-4.3-2 @MAY @xmpp-grid-broker @untestable
  Rule: A Broker may keep the last item of a Topic
    It may do so even where the Topic keeps no items.
    Untestable: permission. Keeping it and not keeping it conform.

  @XEP0060-3-15 @MAY @xmpp-grid-broker @untestable
  Rule: Notifications may carry the payload
    A Topic may be configured so.
    Untestable: permission. Both configurations conform.

  @XEP0060-3-16 @XEP0060-3-17 @MAY @xmpp-grid-broker @untestable
  Rule: A Topic may keep items, or a number of them
    Storing is an option of the configuration.
    Untestable: permission. Topics that keep nothing conform.

  @XEP0060-3-18 @MAY @xmpp-grid-broker @untestable
  Rule: A Broker may have collections
    Topics that gather Topics belong to another specification.
    Untestable: permission. A Broker without them conforms.

  @XEP0060-3-19 @XEP0060-5.4-1 @MAY @xmpp-grid-broker @untestable
  Rule: Metadata may be given
    What a Topic is may be described further in a form.
    Untestable: permission. A description without a form conforms; where RFC 8600 asks for more, its own Rule does.
