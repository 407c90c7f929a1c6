@XEP0060
Feature: Publish-Subscribe - Retrieve Affiliations
  XEP-0060, Section 5.7 - https://xmpp.org/extensions/xep-0060.html#entity-affiliations

  @XEP0060-5.7-1 @RECOMMENDED @xmpp-grid-broker @untestable
  Rule: Listing one's own affiliations is recommended
    As a feature.
    Untestable: permission. The row retrieve-affiliations of the table of features says so once more, and is tested.

  @XEP0060-5.7-2 @MUST @xmpp-grid-broker @if-retrieve-affiliations
  Rule: A Platform is told all of its affiliations
    The list holds every affiliation of the account that asks, with its Topic.

    Scenario: The owner of a Topic finds it on its list
      Given a Topic
      When the Provider asks the Broker for its own affiliations
      Then the answer lists that Topic as "owner"

  @XEP0060-5.7-3 @MUST @xmpp-grid-broker @if-retrieve-affiliations
  Rule: Who has no affiliations is told so by an empty list
    It is no error.

    Scenario: The outsider's list of affiliations is empty
      Given a connected outsider
      When the outsider asks the Broker for its own affiliations
      Then the answer is an empty list of affiliations

  @XEP0060-5.7-4 @MUST @xmpp-grid-broker @if-without-retrieve-affiliations
  Rule: A Broker without lists of one's own affiliations says so
    The refusal is feature-not-implemented, as unsupported, and names the feature retrieve-affiliations.

    Scenario: The refusal names the feature
      Given a Topic that admits the Consumer
      When the Provider asks for what the Broker lacks, the feature "retrieve-affiliations"
      Then the refusal names that feature
