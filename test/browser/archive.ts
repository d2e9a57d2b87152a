/** A small archive of an invented library that lends books by post. */
export const ARCHIVE = {
  'loans-outage.md': `# Loans fail after the shelf index ran out of memory

Severity: SEV-2

Started: 2025-02-11 09:00 UTC
Detected: 2025-02-11 09:12 UTC
Resolved: 2025-02-11 10:30 UTC

## Summary

Readers could not borrow books for an hour and a half. The shelf-index process was killed again and again with OutOfMemoryError.

## Root cause

A memory leak in shelf-index: every renewal kept its whole history in a map that nothing emptied.

## What we looked at

At first we suspected the network, but packet loss was zero and we ruled it out.

## Resolution

We restarted shelf-index on both machines, then rolled back to version 4.1.

## Action items

- [ ] Alert when the heap of shelf-index is above 85% (owner: Mira Holt)
- [x] Empty the map of renewals after a day
`,
  'certificate.md': `---
title: Readers locked out by an expired certificate
date: 2024-08-03
severity: SEV-1
---

# Readers locked out by an expired certificate

## Timeline (UTC)

- 06:00 The certificate of login.example.org expired, and nobody could log in.
- 06:25 A reader telephoned the desk.
- 07:10 The certificate was renewed and everything worked again.

## Root cause

The TLS certificate had expired because the renewal job had been switched off in June.
`,
  'markup.md': `# The page that said <script>document.title = 'taken over'</script>

On 2023-05-04 from 12:00 to 12:40 UTC the catalogue showed markup instead of titles.

<img src="https://elsewhere.example/pixel.png" onerror="document.title = 'taken over'">

The escape function was removed by a deploy; we rolled back.
`,
  'TEMPLATE.md': `# [Incident title]

Date: YYYY-MM-DD

## Summary

[What happened, in two sentences]

## Action items

- [Task] (owner: [name])
`,
  // No text at all, whatever its ending says.
  'scan.md': 'PK\u0003\u0004\u0000\u0000\u0000\u0000\u0000',
}

/** What somebody sees on the screen while shelf-index is dying. */
export const ALERT = `[FIRING:1] LoansErrorRateHigh (prod shelf-index severity=page)
2026-11-21T02:47:09.118Z ERROR [shelf-index-7d9f4] borrow failed reader=88213047
java.lang.OutOfMemoryError: Java heap space
    at org.example.shelf.Renewals.keep(Renewals.java:141)
process killed and restarted 4 times, readers could not borrow`
