@RFC5023
Feature: AtomPub - Media Resources and Media Link Entries
  RFC 5023, Section 9.6 - https://www.rfc-editor.org/rfc/rfc5023#section-9.6

  @RFC5023-9.6-1 @MUST @rolie-server @if-write @if-media
  Rule: A Media Resource is created with its Media Link Entry
    Where media are taken, both are there afterwards: an Entry, and what its content refers to.

    Scenario: A Media Resource stands beside its Media Link Entry
      Given a Collection to write media to
      When the client creates a Media Resource
      Then there is a Media Resource beside its Media Link Entry

  @RFC5023-9.6-2 @MUST @rolie-server @if-write @if-media
  Rule: The answer to the creation of media says where the Media Link Entry is
    It has a Location, and what is there is an Atom Entry Document.

    Scenario: The Location of media leads to their Entry
      Given a Collection to write media to
      When the client creates a Media Resource
      Then its Location is that of the Media Link Entry

  @RFC5023-9.6-3 @SHOULD @rolie-server @if-write @if-media
  Rule: A Media Link Entry links to where its media can be edited
    It has a link with the relation "edit-media".

    Scenario: The Entry of new media links to where they can be edited
      Given a Collection to write media to
      When the client creates a Media Resource
      Then the Media Link Entry links to where the Media Resource can be edited

  @RFC5023-9.6-4 @MUST @rolie-server @if-write @if-media
  Rule: A Media Link Entry refers to its content
    Its content element has a src attribute.

    Scenario: The Entry of new media has content with a source
      Given a Collection to write media to
      When the client creates a Media Resource
      Then the Media Link Entry has content elsewhere

  @RFC5023-9.6-5 @OPTIONAL @rolie-server @untestable
  Rule: Content is retrieved where it is edited
    The source of the content may be the URI by which the media are edited, or another one.
    Untestable: permission. One URI and two both conform.

  @RFC5023-9.6-6 @MUST @rolie-server @if-write @if-media
  Rule: A Media Link Entry has a summary
    The section reminds of what RFC 4287, section 4.1.2, demands where content stands elsewhere.

    Scenario: The Entry of new media has a summary
      Given a Collection to write media to
      When the client creates a Media Resource
      Then the Media Link Entry has a summary

  @RFC5023-9.6-7 @MAY @rolie-server @untestable
  Rule: A server fills the summary of a Media Link Entry
    From what it was sent, or from elsewhere.
    Untestable: permission. Whatever the summary says conforms.

  @RFC5023-9.6-unharmed @SHOULD @rolie-server @if-write @if-media
  Rule: Media come back as they were sent
    An IODEF document that was created as a Media Resource says the same when it is retrieved: classes, attributes,
    values, extensions. The section says without a BCP 14 word that the resource is what was sent.

    Scenario: An IODEF document comes back unharmed
      Given a Collection to write media to
      When the client creates a Media Resource
      Then the IODEF document is what was sent
