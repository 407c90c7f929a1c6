@XEP0004
Feature: Data Forms - Form Types
  XEP-0004, Section 3.1 - https://xmpp.org/extensions/xep-0004.html#protocol-formtypes

  @XEP0004-3.1-1 @XEP0004-3.1-3 @MAY @xmpp-grid-provider @xmpp-grid-consumer @untestable
  Rule: A submission may have other fields, or fewer
    Than the form that was filled in.
    Untestable: permission. It is a freedom of the one who submits; what comes of it is tested.

  @XEP0004-3.1-2 @MUST @xmpp-grid-broker
  Rule: A field that is not understood is ignored
    A form that holds an unknown field is taken as if it did not.

    Scenario: A configuration with an unknown field is applied
      Given a Topic
      When the Provider gives that Topic a title in a form with an unknown field
      Then the Broker takes it, and the configuration shows it

  @XEP0004-3.1-4 @MUST @xmpp-grid-broker @untestable
  Rule: The context of a form is kept by rules
    Those that follow, each of which is a Rule.
    Untestable: specification. It demands nothing by itself.

  @XEP0004-3.1-5 @XEP0004-3.1-6 @MUST @xmpp-grid-broker @untestable
  Rule: A form comes back in the wrapper that it was sent in
    As a child of its root.
    Untestable: specification. XEP-0060 puts its forms one level deeper, inside the element of the operation, and
    answers most submissions with an empty result.

  @XEP0004-3.1-7 @MUST @xmpp-grid-broker @untestable
  Rule: An answer has the id of its request
    As XMPP's core has it.
    Untestable: unreached. An answer under another id is none that a case could find; the case then ends without an
    answer.

  @XEP0004-3.1-8 @SHOULD @xmpp-grid-broker @if-config-node
  Rule: A form to fill in comes in a result
    It answers who asked for it, and is of type form.

    Scenario: The configuration comes as a form to fill in
      Given a Topic
      When the Provider asks the Broker for the configuration of that Topic
      Then the answer is a configuration form

  @XEP0004-3.1-9 @SHOULD @xmpp-grid-provider @xmpp-grid-consumer @untestable
  Rule: A form that is submitted comes in a request
    Of type set.
    Untestable: unreached. Nothing in RFC 8600's workflow makes a Platform submit a form by itself.

  @XEP0004-3.1-10 @SHOULD @xmpp-grid-provider @xmpp-grid-consumer @untestable
  Rule: A thread is copied
    From the message that a form came in.
    Untestable: unreached. The forms of RFC 8600's workflow come in messages without threads.

  @XEP0004-3.1-11 @MUST @xmpp-grid-broker @untestable
  Rule: A form in a message is a child of it
    Nothing wraps it.
    Untestable: unreached. A form elsewhere is none that a case could find; the case then ends without a request for
    approval.
