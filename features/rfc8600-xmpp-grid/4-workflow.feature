@RFC8600
Feature: XMPP-Grid - Workflow
  RFC 8600, Section 4 - https://www.rfc-editor.org/rfc/rfc8600#section-4

  @RFC8600-4-1 @MUST @xmpp-grid-controller @xmpp-grid-provider @xmpp-grid-consumer
  Rule: The Controller keeps what XMPP's core makes mandatory
    Whatever RFC 6120 makes mandatory to implement or to negotiate binds the Controller as well: stream headers and
    features (sections 4.3 and 4.7), SASL (section 6), resource binding (section 7), answers to requests (section 8.2.3)
    and the profile of XML (section 11).

    @xmpp-grid-controller
    Scenario: The response header names the stream, its domain, language and version
      When a Platform opens a stream to the Controller
      Then the response header is complete

    @xmpp-grid-controller
    Scenario: Stream features follow the response header
      When a Platform opens a stream to the Controller
      Then stream features follow the response header

    @xmpp-grid-controller
    Scenario: Each stream on a connection has an id of its own
      When the Provider opens two sessions
      Then the streams on each connection have different ids

    @xmpp-grid-controller
    Scenario: What the Controller sends is well-formed and free of what XMPP prohibits
      When the Provider opens two sessions
      Then all that the Controller sent is XML that XMPP allows

    @xmpp-grid-controller
    Scenario: SASL mechanisms are offered on a protected stream
      When a Platform protects a stream to the Controller, on each version of TLS
      Then the SASL mechanisms are named

    @xmpp-grid-controller
    Scenario: An authenticated Platform is asked to bind a resource, and not before
      When the Provider opens two sessions
      Then resource binding is offered once the Provider is authenticated

    @xmpp-grid-controller
    Scenario: A wrong password is refused
      When the Provider authenticates with a wrong password, between two right ones
      Then only the attempt in between is refused, as not-authorized

    @xmpp-grid-controller
    Scenario: A Platform that names no resource is given one of its own
      When the Provider opens two sessions
      Then each session has an address of the Provider's account, and no other session has it

    @xmpp-grid-controller
    Scenario: Nothing is done for a Platform before it is authenticated
      When a Platform sends a request before it authenticates, between two authenticated ones
      Then only the attempt in between is refused, as not served

    @xmpp-grid-controller
    Scenario: A stanza to another entity before a resource is bound ends the stream
      When the Provider sends the Broker a request before it binds a resource, between two bound ones
      Then only the attempt in between is refused, as the end of the stream

    @xmpp-grid-controller
    Scenario: A stream to a domain that the Controller does not serve is refused
      When a Platform opens a stream to an unknown domain, between two to the Controller's own
      Then only the attempt in between is refused, as host-unknown

    @xmpp-grid-controller
    Scenario: A stream header outside the stream namespace is refused
      When a Platform opens a stream in a foreign namespace, between two in the stream namespace
      Then only the attempt in between is refused, as invalid-namespace

    @xmpp-grid-controller
    Scenario: A request that the Controller does not understand is answered
      Given a connected Provider
      When the Provider asks the Controller for something that nobody defines
      Then the answer is the error service-unavailable

    @xmpp-grid-controller
    Scenario Outline: A stanza that is not XML as XMPP allows it ends the stream
      When the Provider sends the stanza "<vector>", between two of "xmpp/valid/ping"
      Then only the attempt in between is refused, as prohibited XML

      Examples: one violation each
        | vector                              | violation                                      |
        | xmpp/invalid/mismatched-tags        | an element is closed under another name        |
        | xmpp/invalid/comment                | a comment stands inside the stanza             |
        | xmpp/invalid/processing-instruction | a processing instruction stands in the stanza  |
        | xmpp/invalid/document-type          | a document type declaration precedes a stanza  |
        | xmpp/invalid/undefined-entity       | an entity is used that XML does not predefine  |

    @xmpp-grid-provider @xmpp-grid-consumer
    Scenario: A Platform comes to a session
      When the Platform begins a session with a usual Controller and Broker
      Then in that session the Platform comes to one session

    @xmpp-grid-provider @xmpp-grid-consumer
    Scenario: A Platform passes over features that it does not know
      When the Platform begins a session with a Controller that names features of tomorrow, between two with a usual Controller and Broker
      Then in the session in between the Platform comes to be ready on the Topic of the type

    @xmpp-grid-provider @xmpp-grid-consumer
    Scenario: A Platform passes over white space between stanzas
      When the Platform begins a session with a Controller that sends white space between stanzas, between two with a usual Controller and Broker
      Then in the session in between the Platform comes to be ready on the Topic of the type

  @RFC8600-4-starttls @MUST @xmpp-grid-controller @if-starttls
  Rule: The Controller protects a stream by STARTTLS
    A Controller that supports TLS offers STARTTLS among the features of a plain stream, answers the command with
    proceed, and completes TLS with a certificate for its domain (RFC 6120, sections 5.4.1 to 5.4.3).

    Scenario: A plain stream offers STARTTLS
      When a Platform opens a stream to the Controller
      Then STARTTLS is offered

    Scenario: The command is answered, and TLS completes with a certificate for the domain
      Given a Platform opens a stream to the Controller
      When the Platform commands STARTTLS
      Then the stream is carried over TLS 1.2 or later, under the Controller's own name

  @RFC8600-4-2 @MUST @xmpp-grid-broker @xmpp-grid-provider @xmpp-grid-consumer
  Rule: A Broker implements publish-subscribe
    Information reaches Consumers through the publish-subscribe extension (XEP-0060, section 3): a Provider publishes to
    a Topic, and whoever is subscribed to it is notified.

    @xmpp-grid-broker
    Scenario: A subscribed Consumer receives what a Provider publishes
      Given a Consumer subscribed to a Topic
      When the Provider publishes "iodef/valid/minimal" to that Topic
      Then the Consumer receives that document from that Topic

    @xmpp-grid-provider
    Scenario: A Provider publishes the document that it was given
      Given the Provider in a session with a usual Controller and Broker
      When the Provider is told to publish
      Then in that session the Provider publishes the document that it was given

    @xmpp-grid-consumer
    Scenario: A Consumer passes on the document that was published
      Given the Consumer in a session with a usual Controller and Broker
      When the Broker tells the Consumer of an item
      Then in that session the Consumer passes on the document

  @RFC8600-4-3 @SHOULD @xmpp-grid-controller @xmpp-grid-broker @xmpp-grid-provider @xmpp-grid-consumer
  Rule: Controller and Broker answer Service Discovery
    What they are and what they support can be asked for by disco#info (XEP-0030, section 3), and the answer carries at
    least one identity and the disco#info feature itself.

    @xmpp-grid-controller
    Scenario: The Controller says what it is and supports
      Given a connected Provider
      When the Provider asks the Controller what it supports
      Then the answer names an identity and the disco#info feature

    @xmpp-grid-broker
    Scenario: The Broker says what it is and supports
      Given a connected Provider
      When the Provider asks the Broker what it supports
      Then the answer names an identity and the disco#info feature

    @xmpp-grid-provider @xmpp-grid-consumer
    Scenario: A Platform finds its Topic by Service Discovery
      When the Platform begins a session with a usual Controller and Broker
      Then in that session the Platform finds the Topic by discovery

  @RFC8600-4-4 @SHOULD @xmpp-grid-broker @xmpp-grid-provider @xmpp-grid-consumer
  Rule: Discovery results can be asked for in pages
    A Platform may limit how many Topics one answer to disco#items holds and fetch the rest page by page by result set
    management (XEP-0059, sections 2.1 and 2.2).

    @xmpp-grid-broker
    Scenario: An answer holds no more Topics than the Platform asked for
      Given three Topics of the Provider's
      When the Provider asks the Broker for its items, two at a time
      Then no page is larger than asked for

    @xmpp-grid-broker
    Scenario: The pages together hold each Topic once
      Given three Topics of the Provider's
      When the Provider asks the Broker for its items, two at a time
      Then the pages list each of those Topics once

    @xmpp-grid-provider @xmpp-grid-consumer
    Scenario: A Platform asks for the Topics in pages
      When the Platform begins a session with a Broker that lists its Topics in pages
      Then in that session the Platform asks for Topics in pages

    @xmpp-grid-provider @xmpp-grid-consumer
    Scenario: A Topic on the last page is found
      When the Platform begins a session with a Broker that lists its Topics in pages, between two with a usual Controller and Broker
      Then in the session in between the Platform comes to be ready on the Topic of the type
