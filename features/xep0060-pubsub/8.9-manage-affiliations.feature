@XEP0060
Feature: Publish-Subscribe - Manage Affiliations
  XEP-0060, Section 8.9 - https://xmpp.org/extensions/xep-0060.html#owner-affiliations

  @XEP0060-8.9-1 @OPTIONAL @xmpp-grid-broker @untestable
  Rule: Managing affiliations is optional
    A Broker may let owners change them.
    Untestable: permission. A Broker without it conforms here; RFC 8600 asks for it.

  @XEP0060-8.9.1.1-1 @MUST @xmpp-grid-provider @xmpp-grid-consumer @untestable
  Rule: A request for affiliations names the Topic
    It has a node.
    Untestable: unreached. Nothing in RFC 8600's workflow makes a Platform ask.

  @XEP0060-8.9.1.2-1 @MUST @xmpp-grid-broker @if-modify-affiliations
  Rule: The owner of a Topic is given the list of its affiliations
    Everybody whose state is to be listed is on the list, with that state.

    Scenario: The Consumer is on the list
      Given a Topic
      And the owner makes the Consumer a member of that Topic
      When the Provider asks the Broker for the affiliations of that Topic
      Then the answer lists the Consumer as "member"

  @XEP0060-8.9.1.2-2 @MUST-NOT @xmpp-grid-broker @if-modify-affiliations
  Rule: Who is not affiliated is not listed
    The list has no affiliation none.

    Scenario: Nobody on the list is of no affiliation
      Given a Topic
      And the owner makes the Consumer a member of that Topic
      When the Provider withdraws the affiliation of the Consumer
      And the Provider asks the Broker for the affiliations of that Topic
      Then nobody is listed as "none"

  @XEP0060-8.9.1.3-1 @MUST @xmpp-grid-broker @if-without-modify-affiliations
  Rule: A Broker without lists of affiliations says so
    The refusal is feature-not-implemented, as unsupported, and names the feature modify-affiliations.

    Scenario: The refusal names the feature
      Given a Topic that admits the Consumer
      When the Provider asks for what the Broker lacks, the feature "modify-affiliations"
      Then the refusal names that feature

  @XEP0060-8.9.1.3-2 @MUST @xmpp-grid-broker @if-modify-affiliations
  Rule: The affiliations of a Topic are listed for its owner alone
    Anybody else is refused as forbidden.

    Scenario: The affiliations of a Topic are not listed for the outsider
      Given a Topic
      When the outsider asks for the affiliations of that Topic, between two requests of the Provider's
      Then only the attempt in between is refused, with the error forbidden

  @XEP0060-8.9.1.3-3 @MUST @xmpp-grid-broker @if-modify-affiliations
  Rule: A Topic that does not exist has no affiliations
    The error is item-not-found.

    Scenario: A request for the affiliations of a Topic that does not exist is refused
      Given a Topic
      When the Provider asks for the affiliations of a Topic that does not exist, between two requests about that Topic
      Then only the attempt in between is refused, with the error item-not-found

  @XEP0060-8.9.2.1-1 @XEP0060-8.9.2.1-2 @MUST @xmpp-grid-provider @xmpp-grid-consumer @untestable
  Rule: An owner sends the affiliations that change
    Not the whole list.
    Untestable: unreached. Nothing starts a Platform under test as an owner that affiliates.

  @XEP0060-8.9.2.1-3 @MUST-NOT @xmpp-grid-broker @if-modify-affiliations
  Rule: A change without an affiliation changes nothing
    An entry that does not say what to change it to leaves the affiliation as it is.

    Scenario: The Consumer is still a member
      Given a Topic
      And the owner makes the Consumer a member of that Topic
      When the Provider changes the affiliation of the Consumer to nothing in particular
      And the Provider asks the Broker for the affiliations of that Topic
      Then the answer lists the Consumer as "member"

  @XEP0060-8.9.2.3-1 @MUST @xmpp-grid-broker @if-without-modify-affiliations
  Rule: A Broker that lets no owner change affiliations says so
    The refusal is feature-not-implemented, as unsupported, and names the feature modify-affiliations.

    Scenario: The refusal names the feature
      Given a Topic that admits the Consumer
      When the Provider asks for what the Broker lacks, the feature "modify-affiliations, change"
      Then the refusal names that feature

  @XEP0060-8.9.2.3-2 @MUST @xmpp-grid-broker @if-without-outcast-affiliation
  Rule: A Broker that lacks an affiliation says so
    The refusal is feature-not-implemented, as unsupported, and names the feature outcast-affiliation.

    Scenario: The refusal names the feature
      Given a Topic that admits the Consumer
      When the Provider asks for what the Broker lacks, the feature "outcast-affiliation"
      Then the refusal names that feature

  @XEP0060-8.9.2.3-3 @MUST @xmpp-grid-broker @if-modify-affiliations
  Rule: The affiliations of a Topic are changed for its owner alone
    Anybody else is refused as forbidden.

    Scenario: The affiliations of a Topic are not changed for the outsider
      Given a Topic
      When the outsider changes the affiliations of that Topic, between two requests of the Provider's
      Then only the attempt in between is refused, with the error forbidden

  @XEP0060-8.9.2.3-4 @MUST @xmpp-grid-broker @if-modify-affiliations
  Rule: The affiliations of a Topic that does not exist cannot be changed
    The error is item-not-found.

    Scenario: A change of the affiliations of a Topic that does not exist is refused
      Given a Topic
      When the Provider changes the affiliations of a Topic that does not exist, between two requests about that Topic
      Then only the attempt in between is refused, with the error item-not-found

  @XEP0060-8.9.2.4-1 @MAY @xmpp-grid-provider @xmpp-grid-consumer @untestable
  Rule: An owner may change several affiliations at a time
    One request may hold several entries.
    Untestable: permission. It is a freedom of the owner.

  @XEP0060-8.9.2.4-2 @XEP0060-8.9.2.4-7 @XEP0060-8.9.2.4-8 @MUST @xmpp-grid-broker @if-modify-affiliations
  Rule: An affiliation that is not valid comes back with the error
    As it was.

    Scenario: The invalid one of two changes is returned
      Given a Topic
      And the owner makes the Consumer a member of that Topic
      When the Provider changes two affiliations, one of them to what nobody can be
      Then the error returns that affiliation as it was

  @XEP0060-8.9.2.4-3 @SHOULD @xmpp-grid-broker @if-modify-affiliations
  Rule: A change of affiliation that is not valid is not acceptable
    That is the error.

    Scenario: A change to what nobody can be is refused
      Given a Topic
      And the owner makes the Consumer a member of that Topic
      When the Provider changes two affiliations, one of them to what nobody can be
      Then the answer is the error not-acceptable

  @XEP0060-8.9.2.4-4 @MUST-NOT @xmpp-grid-broker @if-modify-affiliations
  Rule: A Topic keeps an owner
    The last one cannot be made anything else.

    Scenario: The only owner stays the owner
      Given a Topic
      When the Provider gives up its own Topic
      And the Provider asks the Broker for the affiliations of that Topic
      Then the Broker takes it
      And the answer lists the Provider as "owner"

  @XEP0060-8.9.2.4-5 @MUST @xmpp-grid-broker @untestable
  Rule: The table of states is to be implemented
    A reference to section 4.1, whose demands are Rules of their own.
    Untestable: specification. It demands nothing by itself.

  @XEP0060-8.9.2.4-6 @MAY @xmpp-grid-broker @untestable
  Rule: A Broker may be stricter about changes of affiliations
    It may forbid further transitions.
    Untestable: permission. Any further rule conforms.

  @XEP0060-8.9.2.4-9 @MUST @xmpp-grid-broker @if-modify-affiliations
  Rule: Affiliations that do not come back with the error were changed
    The other entries count as done.

    Scenario: The valid one of two changes is in force
      Given a Topic
      And the owner makes the Consumer a member of that Topic
      When the Provider changes two affiliations, one of them to what nobody can be
      And the Provider asks the Broker for the affiliations of that Topic
      Then what did not come back was affiliated

  @XEP0060-8.9.2.4-10 @MUST-NOT @xmpp-grid-provider @xmpp-grid-consumer @untestable
  Rule: An owner names nobody twice
    One request has one entry an address.
    Untestable: unreached. Nothing starts a Platform under test as an owner that affiliates; what a Broker does about
    it is tested.

  @XEP0060-8.9.2.4-11 @MUST @xmpp-grid-broker @if-modify-affiliations
  Rule: Nobody is affiliated twice in one request
    Two entries of one address are a bad request.

    Scenario: Two entries of one address are refused
      Given a Topic
      When the Provider affiliates the Consumer twice in one request, between two requests with one entry
      Then only the attempt in between is refused, with the error bad-request

  @XEP0060-8.9.3-1 @MUST @xmpp-grid-broker @if-modify-affiliations
  Rule: An owner removes an affiliation by none
    It is on the list no more.

    Scenario: The Consumer is on the list no more
      Given a Topic
      And the owner makes the Consumer a member of that Topic
      When the Provider withdraws the affiliation of the Consumer
      And the Provider asks the Broker for the affiliations of that Topic
      Then the answer lists the Consumer no more

  @XEP0060-8.9.3-2 @MUST @xmpp-grid-broker @if-modify-affiliations
  Rule: Who was removed from the affiliations of a Topic is listed no more
    The owner sets the state to none, and the list is without that Platform from then on.

    Scenario: The Consumer is on the list no more
      Given a Topic
      And the owner makes the Consumer a member of that Topic
      When the Provider withdraws the affiliation of the Consumer
      And the Provider asks the Broker for the affiliations of that Topic
      Then the answer lists the Consumer no more

  @XEP0060-8.9.4-1 @XEP0060-8.9.4-2 @MAY @xmpp-grid-broker @untestable
  Rule: Whose affiliation changed may be told
    With a text for people or without.
    Untestable: permission. Telling and not telling conform.

  @XEP0060-8.9.4-3 @SHOULD @xmpp-grid-broker @untestable
  Rule: A notice about an affiliation holds it
    Who is told is told what it is now.
    Untestable: unreached. The notice itself is optional, and nothing advertises it.
