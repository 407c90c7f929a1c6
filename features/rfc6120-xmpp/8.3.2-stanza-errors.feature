@RFC6120
Feature: XMPP core - Stanza Errors
  RFC 6120, Section 8.3.2 - https://www.rfc-editor.org/rfc/rfc6120#section-8.3.2

  @RFC6120-8.3.2-cancel @SHOULD-NOT @xmpp-grid-provider @xmpp-grid-consumer
  Rule: What was refused for good is not asked for again
    An error of type cancel says that the same request has no hope; a Platform does not repeat it within the session.
    The text says so in lower case, in the list of error types.

    @xmpp-grid-consumer
    Scenario: A subscription that is not allowed is not asked for again
      When the Consumer begins a session with a Broker that refuses subscriptions as not allowed
      Then in that session the Consumer does not make the request again

    @xmpp-grid-consumer
    Scenario: A subscription that is not supported is not asked for again
      When the Consumer begins a session with a Broker that refuses subscriptions as unsupported
      Then in that session the Consumer does not make the request again

    @xmpp-grid-provider
    Scenario: A Topic that may not be created is not asked for again
      When the Provider begins a session with a Broker that refuses to create Topics
      Then in that session the Provider does not make the request again
