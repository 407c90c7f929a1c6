@XEP0060
Feature: Publish-Subscribe - Glossary
  XEP-0060, Section 2 - https://xmpp.org/extensions/xep-0060.html#glossary

  @XEP0060-2-1 @MAY @xmpp-grid-broker @untestable
  Rule: A NodeID may mean something
    What a Topic is called may tell people or profiles something; it need not.
    Untestable: permission. No name breaks a freedom to choose names.

  @XEP0060-2-2 @OPTIONAL @xmpp-grid-broker @untestable
  Rule: Meaning in a NodeID is a choice
    Nobody has to give the names of Topics a meaning.
    Untestable: permission. Names with and without a meaning conform.

  @XEP0060-2-3 @MUST @xmpp-grid-broker @untestable
  Rule: A document that reserves a NodeID names the namespace of its payload
    Whoever defines a NodeID for all services says which namespace is published there.
    Untestable: specification. It addresses the authors of later documents.

  @XEP0060-2-4 @XEP0060-2-5 @SHOULD @xmpp-grid-broker @untestable
  Rule: A document that defines a payload says where it belongs
    It says whether the payload is for one NodeID or for any, and whether a Topic for it is best kept to one item.
    Untestable: specification. It addresses the authors of later documents.
