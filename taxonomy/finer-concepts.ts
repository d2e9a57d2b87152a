// Concepts narrower than those of glossary.ts: the trade's words for one thing beside the plain ones of somebody who half remembers it ("saved copies", "remote hands", "slept through").
// A concept counts by how few incidents speak of it, so that a narrow one tells more than its class, and a loose phrase harms more: ask of each what else it would match, in its
// stem as well (`validator` is found in "valid", `rooted` in "root", `finality` in "finally"). One that says the same as its class counts twice for the same words: it belongs there.

const of = (phrases: string) => phrases.split(',').map(phrase => phrase.trim())

export const FINER: Record<string, readonly string[]> = {
  // Buildings, power, cables
  'power-failure': of(`
    power outage, power failure, power loss, power cut, lost power, loss of power, lose power, blackout, brownout, utility power, power feed,
    power grid, electricity, electrical, electrician, voltage, breaker tripped, tripped breaker, blown fuse, fuse blew, pdu, power strip,
    power distribution, uninterruptible, ups battery, ups failure, ups unit, batteries, diesel, transfer switch, substation, lightning, power supply,
    power supplies, psu, power cord, power cable, power maintenance
  `),
  cooling: of(`
    cooling, chiller, hvac, crac, air conditioning, air conditioner, aircon, overheat, overheating, overheated, too hot, thermal, temperature,
    heat wave, heatwave, hot aisle, coolant, fans failed, fan failure, ambient temperature
  `),
  'on-site': of(`
    remote hands, smart hands, on site, onsite, on-site, technician, physical access, drove to, datacenter staff, data center staff, site visit,
    went to the data center, datacentre staff, reseat, reseated, unplugged, replug
  `),
  'remote-console': of(`
    remote console, serial console, console access, ipmi, idrac, ilo, bmc, out of band, kvm over ip, kvm console, lights out, vnc console,
    rescue mode, rescue system, rescue image, live cd, chroot, single user mode, emergency console, management interface, management port
  `),
  cabling: of(`
    cable, cabling, patch panel, patch cable, fiber cut, fibre cut, cut fiber, cut fibre, cross connect, optic, transceiver, sfp, backhoe, excavator,
    construction work
  `),

  // Machines
  unbootable: of(`
    unbootable, would not boot, will not boot, did not boot, does not boot, cannot boot, could not boot, failed to boot, unable to boot, not boot,
    grub, bootloader, boot loader, initramfs, initrd, boot partition, kernel panic, bricked, no longer boots, boot failure, boot process,
    did not come back, never came back, not come back up
  `),
  'physical-host': of(`
    physical host, physical server, physical machine, bare metal, dedicated server, dedicated box, dedicated machine, dedicated host, metal server,
    hardware node, root server
  `),
  'updates-itself': of(`
    unattended upgrades, auto update, auto updated, auto upgrade, automatic update, automatic updates, automatically updated, automatically upgraded,
    automatic upgrade, self update, updated itself, autoupdate, watchtower, dependabot, renovate, latest tag, floating tag
  `),
  hardening: of(`
    selinux, apparmor, seccomp, hardening, hardened, noexec, sysctl, executable memory, security policy, security context, lockdown mode,
    memory protection
  `),
  runtime: of('jit, just in time, jvm, java virtual machine, openjdk, jre, runtime environment, language runtime'),
  reclaimed: of(`
    spot instance, spot instances, spot node, preempted, preemptible, preemption, reclaimed, instance retirement, scheduled for retirement,
    spot interruption, retirement notice
  `),

  // Disks and files
  raid: of(`
    raid, raid1, raid5, raid6, raid10, mdadm, mdstat, mirrored disk, mirrored disks, mirrored drives, disk mirror, mirror pair, degraded array,
    disk array, array rebuild, raid rebuild, raid array, resilver, parity, spare disk, hot spare, zpool, raidz, raidz2, raid controller, raid card
  `),
  'file-system-damage': of(`
    fsck, e2fsck, xfs_repair, file system corruption, filesystem corruption, corrupt file system, corrupt filesystem, corrupted filesystem,
    superblock, remounted read only, remount read only, read only filesystem, read only file system, mounted read-only, damaged file system,
    filesystem errors, file system check, filesystem check, went read only, became read only
  `),

  // Data: copies, losses, ways back
  'no-backup': of(`
    no backup, no backups, without backup, without a backup, without backups, not backed up, never backed up, backup failed, backups failed,
    backups were not, backup was not, untested backup, untested backups, never tested, backups missing, missing backup, no snapshot, no snapshots,
    no dumps, backups did not, backup had not, outdated backup, old backup, no recent backup, backups broken, empty backup
  `),
  'wrong-target': of(`
    wrong server, wrong host, wrong database, wrong window, wrong terminal, wrong tab, wrong machine, wrong environment, wrong cluster,
    wrong account, wrong project, wrong directory, wrong bucket, wrong folder, wrong node, wrong instance, wrong namespace, wrong table, wrong path,
    wrong region, thought it was staging, instead of staging, against production, pointed at production, connected to production,
    on production by mistake, live database, real database, prod database, production db, wrong context, wrong connection
  `),
  'schema-reset': of(`
    recreate the schema, recreated the schema, create_all, drop all tables, dropped all tables, migrate reset, reset the database, database reset,
    reset database, db reset, db push, schema rebuild, empty tables, empty database, empty schema, rebuild the database, truncate all,
    recreates the tables, recreate the tables
  `),
  orm: of(`
    orm, sqlalchemy, activerecord, active record, hibernate, sequelize, typeorm, django orm, ecto, gorm, knex, eloquent, entity framework,
    object relational, database models
  `),
  'destructive-prompt': of(`
    confirmation prompt, are you sure, pressed yes, typed yes, answered yes, warning message, confirmation dialog, ignored the warning, clicked yes,
    pressed enter
  `),
  rehearsal: of(`
    dry run, dry-run, rehearsal, rehearse, rehearsed, trial run, test run, simulated, simulation, game day, gameday, drill, fire drill,
    disaster recovery test, failover test
  `),
  'write-ahead-log': of(`
    wal, wal files, write ahead, write-ahead log, write ahead log, archived wal, binlog, binary log, binary logs, binlogs, transaction log,
    transaction logs, redo log, oplog, replication slot, replication slots, archive_command, pg_wal, pg_xlog, wal archive, undo log, commit log
  `),
  'embedded-store': of(`
    sqlite, leveldb, rocksdb, berkeleydb, berkeley db, bdb, boltdb, bbolt, lmdb, badger, embedded database, embedded store, dbm, key value store,
    h2 database, duckdb
  `),
  overflow: of(`
    integer overflow, int overflow, int32, 32 bit, 32-bit, overflow, overflowed, sequence exhausted, ran out of ids, auto increment, autoincrement,
    2147483647, 2^31, bigint, wraparound, transaction id, primary key exhausted, id column, maximum value, integer limit, signed integer
  `),
  stale: of(`
    stale, outdated, out of date, not up to date, obsolete, old data, stale data, stale cache, stale copy, cached copy, old copies,
    old version of the file, behind the head, lagging behind, expired cache, old cached, not refreshed, never refreshed
  `),
  'data-format': of(`
    schema mismatch, incompatible schema, schema error, old format, new format, old schema, new schema, data format, data shape, shape of the data,
    format changed, changed format, different format, unexpected format, incompatible format, backwards compatible, backward compatible,
    backwards compatibility, backward compatibility, missing field, missing key, unexpected type, wrong type, payload format
  `),
  checksum: of(`
    hash mismatch, checksum mismatch, checksum, digest mismatch, wrong hash, different hash, hash differs, hashes differ, incorrect hash,
    hash calculation, computed hash, compute the hash, hash computation, merkle, fingerprint mismatch, state root
  `),

  // Names, domains, mail
  registrar: of(`
    registrar, whois, domain registration, domain renewal, domain expired, expired domain, domain expiration, domain expiry, renew the domain,
    renewed the domain, registrant, clienthold, serverhold, domain suspended, domain was suspended, suspended the domain, suspended domain,
    domain transfer, godaddy, namecheap, gandi, icann, tld, domain registrar, domain owner, domain ownership, domain lapsed, domain had expired,
    domain hold, domain has expired, domain verification, contact verification, domain provider
  `),
  'dns-propagation': of(`
    propagation, propagate, propagated, ttl, time to live, dns ttl, negative cache, negative caching, dns cache, dns caches, dns caching,
    cached by resolvers, resolvers cached, flush dns, flushed dns
  `),
  abuse: of(`
    abuse report, abuse team, abuse complaint, terms of service, terms of use, account suspended, suspended our account, suspended the account,
    account was suspended, account locked, anti-abuse, anti abuse, abuse detection, misuse, fraud detection, flagged our, flagged us,
    trust and safety, account banned, acceptable use, takedown, dmca, shut down our account, disabled our account, account disabled
  `),
  'unread-notice': of(`
    notified by email, notified by mail, notice by email, notification email, advance notice, nobody read, went to an old, old mailbox, mailbox,
    inbox, former employee, no longer with the company, left the company, spam folder, reminder emails, reminder mail, renewal notice,
    contact address, missed the email, missed the notice
  `),

  // Vendors and money
  'hosting-company': of(`
    hoster, hosting company, hosting provider, hetzner, ovh, digitalocean, linode, rackspace, vultr, scaleway, equinix, leaseweb, upcloud,
    packet.net, datacenter provider, data center provider, infrastructure provider, server provider, cloud host, upstream provider, network provider,
    softlayer, heroku, vercel, netlify, fly.io, render.com
  `),
  'vendor-support': of(`
    support ticket, support case, opened a ticket, opened a case, ticket with, contacted support, contact support, customer support, vendor support,
    technical support, support request, support team, aws support, premium support, support engineer, reached out to support, contacted the provider,
    contacted the vendor, provider support, filed a ticket, raised a ticket, support agent, helpdesk, help desk, no response from,
    wait for the provider
  `),
  cost: of(`
    bill, bills, billed, invoice, budget, budgets, cost increase, cost spike, unexpected cost, overspend, usd, eur, dollars, price,
    pricing, free tier, unpaid, past due, payment overdue, out of credit, ran out of credits, prepaid, balance ran out, reimbursed
  `),
  'another-provider': of(`
    moved to another, move to another, migrated to another, switched provider, switch provider, switched providers, new provider, another provider,
    different provider, alternative provider, other provider, rehosted, relocated, new hosting, migrated the site, moved the site, another cloud,
    different cloud, migrate away, moved away, temporary server, temporary host, spare server, replacement server, moved to a new
  `),

  // Change and code
  pinned: of(`
    pinned, pin, unpinned, not pinned, lockfile, lock file, package-lock, yarn.lock, version range, semver, peer dependency, caret, exact version,
    version constraint, version constraints, resolved to
  `),
  publish: of(`
    publish, published, publishing, republish, npm publish, release process, release script, release workflow, uploaded package, released package,
    package release, tarball, released to npm, new package
  `),
  unpublish: of(`
    unpublish, unpublished, yank, yanked, withdraw, withdrawn, retract, retracted, pulled the release, removed from npm, removed from the registry,
    deprecate the version, deprecated the release, took down the release, delisted
  `),
  'build-step': of(`
    build step, build process, build script, compile, compiled, compilation, compiler, transpile, prepublish, prepack, dist folder, dist directory,
    build output, build artifacts, compiled files, build command, build artifact, makefile, build task, build stage, broken build, build was broken,
    build pipeline, build system, minified, source maps
  `),
  'empty-package': of(`
    empty package, missing files, files were missing, without build, incomplete package, incomplete release, missing artifacts, missing build,
    files missing, empty release, package was empty
  `),
  refactoring: of(`
    refactor, refactored, refactoring, tidy, tidied, tidying, tidy up, cleaned up the code, code cleanup, cleanup commit, removed unused,
    unused code, dead code, restructure, reorganize, reorganise
  `),
  unfinished: of(`
    half finished, half-finished, unfinished, not finished, incomplete feature, prototype, proof of concept, not ready for production,
    not production ready, work in progress, partially implemented, not fully implemented, preview feature, partial migration
  `),
  'never-ran': of(`
    never called, not called, never invoked, not invoked, never started, was not started, were not started, never ran, never run, did not run,
    missing await, forgot to call, stopped running, never executed, never triggered, silently stopped
  `),
  'circular-dependency': of(`
    circular dependency, circular dependencies, chicken and egg, catch 22, catch-22, deploys itself, deploy itself, depends on itself, self-hosted,
    self hosted, dogfood, bootstrapping problem, cyclic, could not deploy the fix, own deployment, dependency loop, self-deploy
  `),
  'config-lost': of(`
    lost configuration, configuration lost, configuration was lost, lost its configuration, lost config, empty configuration, empty config,
    reset to default, reset to defaults, factory reset, factory default, fell back to default, fell back to defaults, missing configuration,
    configuration missing, config missing, missing config, configuration was missing, settings lost, without configuration,
    configuration was not loaded, blank configuration
  `),
  'silent-failure': of(`
    silent failure, silently failed, failed silently, fails silently, swallowed, swallow, error ignored, ignored errors, ignored the error,
    ignoring errors, ignore errors, exit code 0, returned success, reported success, reported as successful, reported ok, appeared successful,
    marked as successful, marked as complete, false success, without any error
  `),
  'empty-result': of(`
    empty response, empty list, empty array, empty result, empty results, returned empty, returns empty, returned nothing, returned null,
    returned no, returning empty, null response, no results, zero rows, zero results, nothing returned, blank response, empty set, no data returned,
    came back empty, returning null, empty string, empty value
  `),
  'not-verified': of(`
    unvalidated, not validated, not verified, unverified, without validation, without verification, without verifying, without checking,
    skip verification, skip validation, skipped validation, skips validation, skipping validation, skipped verification, no validation,
    missing validation, no sanity check, sanity check, sanity checks, validity check, blindly, blind trust, verification step, did not verify,
    did not validate
  `),
  'invalid-state': of(`
    invalid state, bad state, inconsistent state, corrupted state, wrong state, broken state, invalid block, bad block, incorrect state, diverged,
    divergence, divergent, state mismatch, out of sync state, desync, desynchronized
  `),
  duplicate: of(`
    duplicate, duplicated, duplicates, duplication, charged twice, sent twice, double charge, double charged, repeated messages, same message,
    two copies, two instances, ran twice, executed twice, duplicate entries, duplicate key, duplicate rows, idempotent, idempotency
  `),
  'lost-messages': of(`
    lost messages, message loss, messages lost, dropped messages, dropped events, silently dropped, lost events, missed events, missing events,
    events lost, events were lost, lost notifications, lost jobs, dropped jobs, jobs were lost, missing hits, not recorded, were not stored,
    never stored, got lost
  `),

  // Front end, the browser's own storage, pages
  'browser-storage': of(`
    localstorage, local storage, sessionstorage, session storage, indexeddb, browser cache, browser caches, browser caching, browser storage,
    service worker, service workers, cached in the browser, cached by browsers, browser cached, client cache, client side cache, client-side cache,
    hard refresh, clear site data, site data, clear their cache, cleared their cache, clear the cache, incognito, private window, cached data,
    cached javascript, cached assets, clearing cookies, clear cookies
  `),
  prerendered: of(`
    prerender, prerendered, pre-rendered, prerendering, static generation, statically generated, static pages, static site, ssg, isr, ssr,
    server side rendering, server-side rendering, server rendered, revalidate, revalidation, dynamic rendering, incremental static, next.js, nextjs,
    nuxt, gatsby, sveltekit, opennext
  `),
  'query-string': of(`
    query string, query strings, querystring, query parameter, query parameters, query params, search params, searchparams, url parameter,
    url parameters, url variants, url params, get parameters, get parameter
  `),
  publicity: of(`
    hacker news, reddit, front page, frontpage, slashdot, product hunt, launch day, release day, tv show, television, newsletter, press coverage,
    popular tweet, influencer
  `),
  'content-type': of(`
    content type, content-type, mime type, mime types, mimetype, file extension, file extensions, octet-stream, file type, file types, media type
  `),
  'edge-worker': of(`
    cloudflare workers, cloudflare worker, edge worker, edge workers, edge function, edge functions, lambda@edge, edge compute, deno deploy,
    workers kv
  `),
  'refused-form': of(`
    csrf, xsrf, authenticity token, form submission, form submissions, submit forms, submitting forms, post requests, session cookie, samesite,
    cross site, cross origin
  `),
  'wrong-user': of(`
    logged in as another, as another user, other users, another user, wrong user, wrong users, mixed up users, users mixed, another customer,
    other customers, other customer, another tenant, cross tenant, someone else, session mixup, session leak, sessions mixed, impersonate,
    impersonated, impersonation, swapped identities, wrong person, cross-user
  `),

  // Identity and intruders
  'wrong-certificate': of(`
    wrong certificate, certificate mismatch, name mismatch, hostname mismatch, common name, subject alternative name, subject alternative names,
    certificate name, does not match the host, invalid certificate, incorrect certificate, incomplete chain, intermediate certificate,
    certificate chain, missing intermediate, self signed, self-signed, untrusted
  `),

  // Network
  'bgp-route': of(`
    bgp, peering, route leak, route announcement, as path, internet exchange, ixp, autonomous system, withdrew routes, withdrawn routes,
    route reflector, bgp session, bgp sessions, hijack, route filter, rpki, upstream carrier
  `),
  'interior-routing': of(`
    ospf, router-id, router id, isis, is-is, loopback, loopback address, loopback addresses, lsa, mpls, ldp, ibgp, routing protocol, eigrp,
    static route, static routes, default route, routing table, routing loop, neighborship
  `),
  router: of(`
    router, routers, edge router, edge routers, border router, core router, juniper, junos, cisco, arista, mikrotik, routeros, border device,
    routing engine, gateway router, bkk, vyos, edge device, network gear, network equipment, network device, network devices
  `),
  'network-switch': of(`
    network switch, top of rack, tor switch, spanning tree, broadcast storm, layer 2 loop, switching loop, vlan, vlans, stack master, lacp,
    port channel, mlag, switch port, switchport, core switch, line card, aggregation switch
  `),
  'looked-healthy': of(`
    looked healthy, appeared healthy, seemed healthy, marked healthy, reported healthy, showed healthy, considered healthy, was healthy,
    status green, still green, passed health checks, passing health checks, health checks passed, health check passed, health check did not,
    health checks did not, shallow health check, available but, all green
  `),
  ipv6: of(`
    ipv6, v6, aaaa, dual stack, slaac, ipv6 address, ipv6 addresses, ipv6 range, ip range, ip ranges, address range, entire range, subnet range,
    ipv6 prefix
  `),
  'http-version': of('http/3, quic, http3, http/2, http2, alpn, h2, h3, udp 443, keep-alive, keepalive'),
  'new-address': of(`
    ip change, ip changed, changed ip, new ip, new ip address, new ip addresses, new addresses, different addresses, different ip,
    ip addresses changed, ip address changed, renumber, renumbered, renumbering, old ip, old ip address, ip address change, change of ip
  `),

  // Chains of blocks, peers
  blockchain: of(`
    blockchain, blockchains, block height, block producer, block producers, block production, mainnet, testnet, rollup, rollups, layer 2, layer 1,
    l1, l2, ethereum, geth, op-geth, bitcoin, bitcoind, mining pool, solana, tendermint, cometbft, substrate, starknet, polkadot, node operators,
    smart contract, smart contracts, slashing, staking, stakers, parachain, relay chain, on-chain, onchain, arbitrum, evm, light client,
    light clients
  `),
  'chain-halt': of(`
    chain halt, chain halted, halted chain, stopped producing blocks, block production stopped, stopped producing, stuck at block, network halt,
    consensus failure, stopped syncing, sync stalled, could not sync, unable to sync, sync stopped, stopped finalizing, missed blocks
  `),
  'chain-split': of(`
    chain split, split chain, hard fork, hardfork, soft fork, chain fork, forked chain, reorg, reorganization, reorganisation, two chains,
    longest chain, minority chain, majority chain, orphaned blocks, consensus bug, network split
  `),
  peers: of(`
    p2p, peer to peer, peer-to-peer, libp2p, dht, kademlia, gossip, peer discovery, bootnode, bootnodes, bootstrap nodes, ipfs, protocol id,
    protocol identifier, peer id, light node, light nodes
  `),
  'rpc-node': of(`
    rpc provider, rpc providers, rpc endpoint, rpc node, rpc nodes, infura, alchemy, l1 node, archive node, json-rpc, json rpc, execution client,
    consensus client, beacon node, l1 provider, l1 rpc
  `),

  // Code hosting
  'history-rewritten': of(`
    force push, force-push, force pushed, force-pushed, rewrite history, rewritten history, rewrote history, history was rewritten, history rewrite,
    git history, rebase, rebased, reset hard, filter-branch, re-clone, reclone, fresh clone, git fsck, fsck error, tree object, malformed tree,
    corrupt repository, corrupted repository, duplicate entries, bad commit, git object, git objects, clone again
  `),
  'web-editor': of('web editor, online editor, github editor, edited in the browser, web based editor, edited online, merge button, edit button'),

  // Clusters of other kinds
  supercomputer: of(`
    slurm, slurmctld, pbs, gridengine, sge, hpc, supercomputer, login node, login nodes, infiniband, omni-path, job scheduler, batch system,
    batch jobs, metadata server, parallel file system, gpfs, beegfs
  `),

  // People who were to be called
  'page-missed': of(`
    not paged, was not paged, were not paged, did not page, page was missed, missed the page, missed page, missed pages, slept through, slept,
    woke up, pager silent, silent mode, do not disturb, sms not delivered, alert not delivered, alerts not delivered, alerts were not, alert was not,
    notification was not, notifications were not, unacknowledged, not acknowledged, never acknowledged, on-call did not, did not receive the alert,
    not receive alerts, no alert was, no alerts were, no alerts fired, no alert fired, alerting failed, muted, silenced, snoozed, did not wake
  `),
  phone: of(`
    sms, text message, text messages, handset, cell phone, cellphone, smartphone, mobile phone, phone number, phone, new phone, phone call,
    phone calls, whatsapp, telephone, pushover
  `),
  telephony: of(`
    voip, sip, telephony, phone system, call center, call centre, callcenter, pbx, asterisk, inbound calls, outbound calls, phone lines, sip trunk,
    calls dropped, hotline
  `),
  'single-person': of(`
    only person, one person, single person, sole maintainer, sole responder, only responder, bus factor, volunteer, volunteers, only one engineer,
    single engineer, only engineer, one engineer, key person, only admin, single maintainer
  `),
  subscriber: of(`
    subscription, subscriptions, subscriber, subscribers, premium, paid users, paying users, entitlement, entitlements, license, licence, licensing,
    licenses, paid plan, paid feature, unlock, unlocked, paywall
  `),
  'payment-webhook': of(`
    stripe webhook, stripe webhooks, payment notification, payment notifications, webhook delivery, webhook deliveries, webhook endpoint,
    webhook endpoints, webhook url, webhook signature, webhook secret, ipn, webhook events, payment webhook, payment events
  `),
  'social-network': of('mastodon, fediverse, activitypub, social network, social media, toot, toots, lemmy, peertube'),
  'maintenance-mode': of(`
    maintenance page, maintenance mode, read-only mode, read only mode, took the site down, took the site offline, taken offline, took it offline,
    took offline, shut down the site, put the site into, shut the service down, disabled the site, under maintenance
  `),

  // Narrower than their class
  'special-characters': of(`
    non-ascii, accents, accented, special characters, special character, umlaut, emoji, diacritics, byte order mark, trailing space, line endings,
    invisible character, control characters, character encoding
  `),
  'data-restored': of(`
    restored from, restore from, restoring from, restore the data, restored the data, restored data, data recovery, recover the data,
    data restoration, re-imported, repopulate, undelete, backfilled, restored the database, restored a backup
  `),
  'locked-out': of(`
    locked out, lockout, lost access, lose access, could not log in, unable to log in, cannot log in, unable to login, regain access,
    regained access, break glass
  `),
  'no-failover': of(`
    failover did not, did not fail over, no failover, not fail over, did not failover, failover failed, failed to fail over, failed to failover,
    not promoted, was not promoted
  `),
  'os-upgrade': of(`
    os upgrade, operating system, dist upgrade, distribution upgrade, distro upgrade, kernel update, kernel upgrade, new kernel, apt upgrade,
    os update, os image, machine image, node image, golden image, os version
  `),
  'port-exhaustion': of(`
    port exhaustion, ephemeral ports, snat, conntrack table, connection tracking, source ports, time_wait, out of ports, socket exhaustion
  `),
  robots: of('robots.txt, noindex, googlebot, crawler, crawling, scraper, scraping, spider, bot, bots, user agent'),
  'fixed-limit': of(`
    hard limit, hard coded limit, hardcoded limit, default limit, preset limit, limit was reached, limit reached, reached the limit,
    reached its limit, exceeded the limit, hit the limit, hit a limit, maximum number, maximum size, upper limit, size limit, exceeded the maximum
  `),
  'password-change': of(`
    rotated the password, rotated password, password rotation, changed the password, password change, password was changed, changed password,
    new password, reset the password, password manager, rotated credentials, rotated the key, key rotation, token rotation
  `),
  'leaked-secret': of(`
    leaked secret, leaked credentials, leaked key, leaked token, exposed credentials, exposed key, exposed token, committed credentials,
    published credentials, secret in the repository, revoked the token, revoked the key
  `),
  'redundant-pair': of(`
    redundant, redundancy, secondary router, backup router, second router, both routers, high availability, highly available, active passive, vrrp,
    carp, hsrp, pacemaker, corosync
  `),
  'file-server': of(`
    nfs server, smb, samba, cifs, file server, fileserver, shared storage, network storage, storage server, storage cluster, ceph, gluster,
    glusterfs, drbd, iscsi, stale file handle
  `),
  'nodes-replaced': of(`
    node rotation, rotated nodes, node recycling, recycled nodes, nodes were replaced, replaced all nodes, replacing nodes, node replacement
  `),
  'space-reclaimed': of(`
    garbage collect, unreferenced, dangling images, orphaned blobs, untagged, cleanup job, cleanup script, cleanup task, reclaim space, prune, purge,
    lifecycle policy, retention policy, delete old, deleted old, janitor
  `),
  deletion: of(`
    delete, deletion, wipe, erase, purge, truncate, dropped table, dropped the table, drop table, dropped the database, drop database, rm -rf,
    cleared out, got rid of
  `),
}
