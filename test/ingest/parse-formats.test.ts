// The same postmortem in each format: the same facts.
import { expect, test } from 'vitest'
import { parse } from '../../ingest/parse.ts'

const SUMMARY = 'Checkout was down for 95 minutes because the certificate of the payment gateway had expired.'
const CAUSE = 'The certificate of the payment gateway expired, and nobody renewed it.'
const RULED_OUT = 'A DDoS attack was suspected first, and ruled out.'

const MARKDOWN = `---
date: 2024-05-02
severity: SEV-1
author: Ada Lovelace
---
# Checkout down after a certificate expired

## Summary

${SUMMARY}

## Timeline (all times UTC)

- 10:05: **Certificate expires**, first payments fail.
- 10:12: Alert pages Ada.
- 10:20: Ada acknowledges and starts to investigate.

## Root cause

${CAUSE}

${RULED_OUT}

## Action items

| Action | Owner | Due | Ticket |
|---|---|---|---|
| Renew certificates by machine | Ada | 2024-06-01 | OPS-12 |
| Alert thirty days before a certificate expires | Grace | 2024-05-20 | OPS-13 |

## Lessons

- [x] Told the team
`

const RST = `Checkout down after a certificate expired
#########################################

:Date: 2024-05-02
:Severity: SEV-1
:Author: Ada Lovelace

.. contents::

Summary
=======

${SUMMARY}

Timeline (all times UTC)
========================

10:05
    **Certificate expires**, first payments fail.
10:12
    Alert pages Ada.
10:20
    Ada acknowledges and starts to investigate.

Root cause
==========

${CAUSE}

.. note:: ${RULED_OUT}

Action items
============

.. list-table::
   :header-rows: 1

   * - Action
     - Owner
     - Due
     - Ticket
   * - Renew certificates by machine
     - Ada
     - 2024-06-01
     - OPS-12
   * - Alert thirty days before
       a certificate expires
     - Grace
     - 2024-05-20
     - OPS-13

Lessons
=======

- ☒ Told the team
`

const ASCIIDOC = `= Checkout down after a certificate expired
Ada Lovelace <ada@shop.example>
:date: 2024-05-02
:severity: SEV-1
:toc:

== Summary

${SUMMARY}

== Timeline (all times UTC)

[horizontal]
10:05:: *Certificate expires*, first payments fail.
10:12:: Alert pages Ada.
10:20:: Ada acknowledges and starts to investigate.

== Root cause

${CAUSE}

NOTE: ${RULED_OUT}

== Action items

[cols="3,1,1,1",options="header"]
|===
|Action |Owner |Due |Ticket
|Renew certificates by machine |Ada |2024-06-01 |OPS-12
|Alert thirty days before
a certificate expires
|Grace
|2024-05-20
|OPS-13
|===

== Lessons

* [*] Told the team
`

test.each([['a.md', MARKDOWN], ['a.rst', RST], ['a.adoc', ASCIIDOC], ['a.zip/a.md.j2', `{# drafted #}\n${MARKDOWN}{% include "foot" %}\n`]])('%s', (path, source) => {
  const [{ title, severity, people, moments, durations, causes, falseLeads, tasks, problems }] = parse(path, source) as [ReturnType<typeof parse>[number]]
  expect({
    title: title!.value, severity: severity!.value, people: people.map(({ value, role }) => [value, role]), started: moments.started!.value.at, detected: moments.detected!.value.at,
    acknowledged: moments.acknowledged!.value.at, resolve: durations.resolve!.value, causes: causes.map(({ tag }) => tag), falseLeads: falseLeads.map(({ text }) => text.value),
    tasks: tasks.map(({ text, owner, due, ticket }) => [text.value.replace('\n', ' '), owner!.value, due!.value, ticket!.value]), problems: problems.map(({ rule }) => rule),
  }).toEqual({
    title: 'Checkout down after a certificate expired', severity: 'SEV-1', people: [['Ada Lovelace', 'author']], started: '2024-05-02T10:05+00:00', detected: '2024-05-02T10:12+00:00',
    acknowledged: '2024-05-02T10:20+00:00', resolve: 95, causes: ['certificate-expiry'], falseLeads: ['DDoS attack'],
    tasks: [['Renew certificates by machine', 'Ada', '2024-06-01', 'OPS-12'], ['Alert thirty days before a certificate expires', 'Grace', '2024-05-20', 'OPS-13']], problems: ['moments-missing'],
  })
  for (const told of [title, moments.started, moments.detected, ...causes, ...tasks.map(({ text }) => text)]) for (const { quote, start, end } of told!.evidence) expect(source.slice(start, end)).toBe(quote)
  expect(moments.started!.evidence[0]!.quote).toMatch(/^10:05/)
})
