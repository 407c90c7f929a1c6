@ALERT01
Feature: Security alerts - Alerts over the first MILE
  ALERT-01, Section 1 - https://www.rfc-editor.org/rfc/rfc8134

  The working group talked over how alerts reach those who are to act on them, and published nothing of it. Here an alert
  is a small IODEF document whose purpose is mitigation, published to a Topic. No text demands what follows; the level of
  these requirements is the suite's own, and the weakest.

  @ALERT01-1-in-time @OPTIONAL @xmpp-grid-broker
  Rule: An alert arrives within the declared time
    From the request to publish an alert until the subscribed Consumer has it passes no more than the time that the target
    file declares for an exchange.

    Scenario: The Consumer has the alert in time
      Given a Consumer subscribed to a Topic
      When the Provider publishes the alert "iodef/valid/alert-mitigation"
      Then the Consumer has the alert within the declared time

  @ALERT01-1-to-all @OPTIONAL @xmpp-grid-broker
  Rule: An alert reaches all that subscribed, and nobody else
    Each Consumer that is subscribed is notified of each alert; a Platform that is connected and did not subscribe is not.

    Scenario: All subscribers have every alert, and a bystander has none
      Given a Consumer subscribed to a Topic
      And the Provider is subscribed too
      And a connected outsider
      When the Provider publishes the alert "iodef/valid/alert-mitigation" five times
      Then all subscribers have every alert, and nobody else has any

  @ALERT01-1-in-order @OPTIONAL @xmpp-grid-broker
  Rule: Alerts arrive in the order of their publication
    A Consumer that is subscribed has alerts in the order in which the Provider published them.

    Scenario: Five alerts arrive in their order
      Given a Consumer subscribed to a Topic
      When the Provider publishes the alert "iodef/valid/alert-mitigation" five times
      Then the Consumer has the alerts in the order of their publication

  @ALERT01-1-once @OPTIONAL @xmpp-grid-broker
  Rule: An alert arrives once
    A Consumer that is subscribed is not notified a second time of the same alert.

    Scenario: Five alerts arrive once each
      Given a Consumer subscribed to a Topic
      When the Provider publishes the alert "iodef/valid/alert-mitigation" five times
      Then the Consumer has each alert once
