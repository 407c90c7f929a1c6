@XEP0268
Feature: XMPP incident handling - Security Considerations
  XEP-0268, Section 9 - https://xmpp.org/extensions/xep-0268.html

  @XEP0268-9-1 @RECOMMENDED @xmpp-incident-handler
  Rule: Reports go to peers that are trusted
    Whoever is not on the handler's list of trusted servers gets no report out of it, though it inquires in good form.

    Scenario: A peer that is not trusted learns nothing by an inquiry
      Given the handler in a session with a usual Controller and Broker
      When the untrusted peer sends the handler "xmpp-incident/valid/inquiry", between two of the trusted peer
      Then the handler reports to the trusted peer alone

  @XEP0268-9-2 @SHOULD @xmpp-incident-handler @untestable
  Rule: A report of an untrusted entity is treated with caution
    False reports can be a means of attack; who sent a report counts in what is made of it.
    Untestable: internal. How much weight a report is given does not come back.

  @XEP0268-9-3 @SHOULD @xmpp-incident-handler
  Rule: Reports are exchanged over TLS
    Who could listen could act on what he hears. A handler that is offered no TLS, or is refused it, says nothing in the
    clear.

    Scenario: The handler keeps within TLS
      When the handler begins a session with a usual Controller and Broker
      Then in that session the handler keeps within TLS

    Scenario: A handler that is offered no TLS does not go on
      When the handler begins a session with a Controller that offers SASL without TLS, between two with a usual Controller and Broker
      Then in the session in between the handler sends nothing outside TLS

    Scenario: A handler whose STARTTLS is refused does not go on
      When the handler begins a session with a Controller that refuses STARTTLS, between two with a usual Controller and Broker
      Then in the session in between the handler sends nothing outside TLS

  @XEP0268-9-4 @SHOULD-NOT @xmpp-incident-handler @untestable
  Rule: A report alone changes no configuration
    Unless it is set up to do so, a server leaves its configuration as it was, whoever the report is from.
    Untestable: internal. The configuration of a server cannot be seen from where reports are sent.

  @XEP0268-9-5 @SHOULD @xmpp-incident-handler @untestable
  Rule: Administrators are asked what to do
    The people in charge are shown the report, so that they can act on it.
    Untestable: human. Whether somebody was asked shows at that person's desk alone.

  @XEP0268-9-6 @MAY @xmpp-incident-handler @untestable
  Rule: Reports of peers off the list can be taken
    A server is free to take reports of peers that it has not on its list.
    Untestable: permission. One that refuses them conforms as well.

  @XEP0268-9-7 @SHOULD @xmpp-incident-handler @untestable
  Rule: Such reports go to the administrators, with caution
    What came from a peer off the list is for people to decide on.
    Untestable: human. Whether somebody was shown it shows at that person's desk alone.

  @XEP0268-9-8 @MAY @xmpp-incident-handler @untestable
  Rule: Reports can be passed on to trusted servers
    A server is free to forward what it was told to others that it trusts.
    Untestable: permission. One that keeps it to itself conforms as well.
