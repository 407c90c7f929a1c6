@XEP0004
Feature: Data Forms - The Field Element
  XEP-0004, Section 3.2 - https://xmpp.org/extensions/xep-0004.html#protocol-field

  @XEP0004-3.2-1 @SHOULD @xmpp-grid-broker @if-config-node
  Rule: A form has fields
    At least one.

    Scenario: The configuration has fields
      Given a Topic
      When the Provider asks the Broker for the configuration of that Topic
      Then the form has fields

  @XEP0004-3.2-2 @SHOULD-NOT @xmpp-grid-provider @xmpp-grid-consumer @untestable
  Rule: A form that is cancelled has no fields
    There is nothing to say.
    Untestable: unreached. Nothing in RFC 8600's workflow makes a Platform cancel a form.

  @XEP0004-3.2-3 @MAY @xmpp-grid-broker @untestable
  Rule: A field may have a description, options and values
    As it needs.
    Untestable: permission. Each choice conforms.

  @XEP0004-3.2-5 @RECOMMENDED @xmpp-grid-broker @untestable
  Rule: Descriptions are better than fixed fields
    For who reads a form.
    Untestable: human. It addresses who designs forms.

  @XEP0004-3.2-6 @MUST @xmpp-grid-broker @untestable
  Rule: The mark of a required field is empty
    It is a flag.
    Untestable: unreached. No form of XEP-0060 has to require a field.

  @XEP0004-3.2-7 @SHOULD-NOT @xmpp-grid-provider @xmpp-grid-consumer @untestable
  Rule: Values that were proposed are not overruled
    By who submits the form.
    Untestable: unreached. What a user wanted does not show.

  @XEP0004-3.2-8 @MAY @xmpp-grid-provider @xmpp-grid-consumer @untestable
  Rule: Values may follow the user
    Rather than the proposal.
    Untestable: permission. It is a freedom of the one who submits.

  @XEP0004-3.2-9 @MAY @xmpp-grid-broker @untestable
  Rule: Fields of several values may have several
    List, address and text fields for more than one, and hidden ones.
    Untestable: permission. Each number conforms.

  @XEP0004-3.2-10 @MUST-NOT @xmpp-grid-broker @if-config-node
  Rule: A field of one value has one
    Only fields for several, and hidden ones, have more.

    Scenario: No field of the configuration has a value too many
      Given a Topic
      When the Provider asks the Broker for the configuration of that Topic
      Then no field of the form has a value too many

  @XEP0004-3.2-11 @MUST @xmpp-grid-broker
  Rule: Every option has one value
    An option of a field that offers a choice holds one value, and no more.

    Scenario: The options of a configuration form have one value each
      Given a Topic
      When the Provider asks the Broker for the configuration of that Topic
      Then every option of the form has one value

  @XEP0004-3.2-12 @MUST-NOT @xmpp-grid-broker @if-config-node
  Rule: Only lists have options
    Other fields have none.

    Scenario: No other field of the configuration has options
      Given a Topic
      When the Provider asks the Broker for the configuration of that Topic
      Then only lists of the form have options

  @XEP0004-3.2-13 @MUST @xmpp-grid-broker
  Rule: Every field that is more than text to read has a name of its own
    Each field but a fixed one has a var, and no two of a form have the same.

    Scenario: The fields of a configuration form have names of their own
      Given a Topic
      When the Provider asks the Broker for the configuration of that Topic
      Then every field of the form has a name of its own

  @XEP0004-3.2-14 @XEP0004-3.2-15 @XEP0004-3.2-17 @MAY @xmpp-grid-broker @untestable
  Rule: Fixed fields may have names, fields labels, and results types
    For clarity.
    Untestable: permission. Each choice conforms.

  @XEP0004-3.2-16 @SHOULD @xmpp-grid-broker @if-config-node
  Rule: Every field of a form to fill in has a type
    So that it can be shown.

    Scenario: The fields of the configuration have types
      Given a Topic
      When the Provider asks the Broker for the configuration of that Topic
      Then every field of the form has a type

  @XEP0004-3.2-18 @SHOULD-NOT @xmpp-grid-broker @untestable
  Rule: A form that reports an error has no fields
    It says what is wrong.
    Untestable: unreached. Nothing in RFC 8600's workflow sends such forms.

  @XEP0004-3.2-19 @SHOULD @xmpp-grid-provider @xmpp-grid-consumer @untestable
  Rule: Fields are shown in their order
    By user interfaces.
    Untestable: human. It addresses user interfaces.
