// Operations words that mean one thing: abbreviations, products of one class, the ways of saying one failure, one change, one repair.
// Written from the trade, never from anybody's queries: a word taken from a query helps that query only. Inflections come by themselves
// (`rolled back` covers `rolling back`). Loose words (spike, website, overload, crash, power) and words of the situation (users, traffic,
// unnoticed) do harm: they stand in every story. So do words whose stem is that of others: `gcs` is that of garbage collectors, `.net` the end of
// a host's name, `operator error` an OperationalError. A phrase may belong to several concepts.

import { FINER } from './finer-concepts.ts'

const of = (phrases: string) => phrases.split(',').map(phrase => phrase.trim())

/** Classes, and beside them what is narrower. */
export const GLOSSARY: Record<string, readonly string[]> = {
  ...FINER,

  // Machines and what runs on them
  node: of(`
    node, worker node, vm, virtual machine, ec2, droplet, compute instance, bare metal, hypervisor, server machine, instance, host machine,
    compute node
  `),
  container: of(`
    container, docker, containerd, cri-o, podman, runc, docker compose, dockerd, lxc, oci, sandbox, FailedCreatePodSandBox, ContainerCreating
  `),
  virtualization: of(`
    vmware, esxi, proxmox, lxc, kvm, xen, hypervisor, qemu, openstack, virtual machine, vm, guest, vps, virtual server, guests, vserver, domu
  `),
  image: of(`
    container image, docker image, docker hub, dockerhub, registry, ecr, gcr, ghcr, image pull, ErrImagePull, ImagePullBackOff, pull image, harbor,
    quay, base image, docker pull, image tag, image registry, private registry, artifact registry, manifest unknown, image not found, missing image,
    registry credentials
  `),
  pod: of('pod, replica set, replicaset, daemonset, statefulset'),
  kubernetes: of('k8s, kubernetes, kube, eks, gke, aks, openshift, kubelet, kubectl, rancher, k3s'),
  'control-plane': of('control plane, api server, apiserver, kube apiserver, etcd, kube-controller-manager, kubernetes master, master node'),
  'not-ready': of(`
    not ready, notready, unready, cordon, uncordon, unschedulable, drain node, drained, node pressure, evicted, taint, NodeNotReady, node lost, NodeLost,
    SchedulingDisabled, unhealthy node, node went down
  `),
  'crash-loop': of(`
    crash loop, crashloop, crashloopbackoff, restart loop, boot loop, bootloop, kept restarting, constantly restarting, keeps restarting,
    flapping, reboot loop, rebooting in a loop, restarts constantly, restarted repeatedly, repeatedly restarting, keeps crashing, kept crashing,
    repeatedly crashed
  `),
  'start-failure': of(`
    failed to start, would not start, could not start, not start, cannot start, unable to start, does not start, did not start, refuses to start,
    boot failure, fails at startup, at startup, on startup, startup failure, failed to boot, not come up, did not come up, never came up,
    failed to launch, launch failures, spawn
  `),
  killed: of('sigkill, sigterm, signal 9, kill -9, killed, exit code 143, terminated by, killed by, oom killer'),
  scheduling: of(`
    unschedulable, pending pods, placement, bin packing, kube-scheduler, pod scheduling, failed scheduling, FailedScheduling, scheduler
  `),
  autoscaling: of(`
    autoscaling, auto scaling, autoscaler, asg, hpa, karpenter, scaling group, scale out, scale up, scale set, upscaled, cluster autoscaler,
    node group, node pool, max size, new nodes
  `),
  'scale-down': of('scale down, downscale, scale in, downsize, shrink, shrunk'),
  serverless: of('lambda, serverless, cloud function, azure functions, cloud run, fargate'),
  'virtual-network': of(`
    vpc, vnet, subnet, security group, nacl, peering, transit gateway, nat gateway, route table, vpc cni, aws cni, cni plugin, eni, ip address,
    address pool, ip pool, ip range, cidr, ipam, out of ip addresses, no ip, prefix delegation
  `),
  'ip-address': of('ip address, public ip, static ip, elastic ip, address range, cidr, eni, ipam, no free ip, out of ips, ipv6, ipv4, subnet'),
  thread: of(`
    thread, goroutine, thread pool, threadpool, worker thread, workers busy, worker pool, worker processes, threads busy, blocked threads,
    workers saturated, all workers, worker count, event loop
  `),
  systemd: of('systemd, systemctl, init script, service unit, daemon, supervisor, supervisord, process manager'),
  java: of('java, jvm, tomcat, jetty, spring boot, kotlin, scala'),
  windows: of('windows, windows server, iis, powershell, msi, active directory, dotnet, asp.net, azure devops'),
  python: of('python, django, flask, celery, gunicorn, uwsgi, pip, pypi'),
  ruby: of('ruby, rails, unicorn, puma, sidekiq, rubygems, gem, bundler'),
  php: of('php, laravel, wordpress, php-fpm, fpm, symfony, composer'),
  javascript: of('javascript, js, node.js, nodejs, npm, react, webpack, typescript'),

  // Stores
  database: of(`
    database, db, rds, aurora, postgres, postgresql, psql, mysql, mariadb, mssql, sql server, oracle, cockroachdb, cloud sql, cloudsql, datastore,
    galera, innodb, sqlite, sql database, database server, db server, database cluster, db cluster, mysqld, primary database, master db
  `),
  'document-store': of('mongo, mongodb, dynamodb, cassandra, couchdb, couchbase, cosmos db, scylla, firestore, nosql, hbase, bigtable, riak'),
  cache: of('cache, redis, memcached, elasticache, varnish, valkey, cache hit, cache miss, in-memory store'),
  'search-engine': of(`
    elasticsearch, opensearch, solr, lucene, kibana, logstash, search index, search cluster, elastic, full text search, fulltext search,
    search results, es cluster, shards
  `),
  replica: of(`
    replica, replication, standby, read replica, replication lag, replica lag, streaming replication, binlog, wal, hot standby, slave database,
    slave, secondary database, read only replica, out of sync, in sync, synchronization, lagging, falling behind, fell behind, catch up
  `),
  synchronisation: of('sync, synchronization, synchronisation, out of sync, resync, replication, catch up, falling behind, lag'),
  primary: of('leader, primary database, master database, primary node, primary server, master server'),
  'leader-election': of('leader election, elected, quorum, raft, zookeeper, paxos, consul, split brain, fencing, lost quorum'),
  failover: of(`
    failover, fail over, switchover, switch over, promoted, standby took over, disaster recovery, take over, took over, backup server,
    backup instance, switched to the standby, fell back
  `),
  'single-point': of(`
    single point of failure, spof, only one, single server, single instance, no redundancy, not redundant, one replica, redundancy, no failover,
    backup router, hot spare, no spare
  `),
  lock: of('lock, deadlock, dead lock, lock contention, table lock, mutex, blocking query, lock wait, row lock, semaphore, contention'),
  'race-condition': of(`
    race condition, race, concurrency, data race, simultaneous, thread safe, at the same time, simultaneous requests, out of order, wrong order,
    timing issue
  `),
  query: of(`
    query, sql, slow query, query plan, full table scan, sequential scan, select statement, n+1, select, sql statement, sql queries,
    expensive query, heavy query, long running query, inefficient query, unoptimized query, n plus one
  `),
  'missing-index': of(`
    missing index, without index, no index, database index, unindexed, full table scan, sequential scan, seq scan, index creation, create index,
    query planner, indexes, indices missing, add an index, added an index, added indexes, index was missing, index missing, not indexed
  `),
  'connection-pool': of(`
    connection pool, connection limit, max connections, too many connections, pool exhausted, pgbouncer, connections exhausted, hikari, hikaricp,
    idle connections, open connections, remaining connection slots, out of connections, pool size, pgpool, pooler, pooled connections,
    database sessions, QueuePool, pool timeout, connection slots, connection count, connections maxed out
  `),
  'connection-leak': of(`
    connections not closed, connections not released, unclosed, never closed, not closing connections, not released, connection leak,
    leaked connections, held open, open sessions, idle in transaction
  `),
  migration: of(`
    migration, schema change, alter table, ddl, schema migration, add column, backfill, data migration, cutover, flyway, liquibase, move to,
    switched to, cut over, transfer, transition, database migration, orm, schema
  `),
  transaction: of('transaction, long running transaction, isolation level, vacuum, autovacuum, wraparound, transaction id'),
  backup: of(`
    backup, back up, snapshot, restored from, dump, pg_dump, point in time recovery, pitr, restore from backup, restore point, recovered from backup,
    rsync, saved copy, saved copies, spare copy, older copy, nightly copy, daily copy, mysqldump, offsite, velero, barman, restic, borg,
    restore the data, restored the data, data recovery, undelete, reimport
  `),
  'data-loss': of(`
    data loss, lost data, deleted data, accidentally deleted, dropped table, truncate, wiped, overwritten, rm -rf, missing data, vanished, erased,
    purged, dropped the table, overwrote, overwrite, got rid of, cleared out, removed all, drop database, dropped the database
  `),
  corruption: of('corrupt, inconsistent data, inconsistency, checksum mismatch, bad data, invalid data, malformed data'),
  'object-store': of('s3, bucket, blob storage, object storage, google cloud storage, minio, azure blob, swift, blob, object store, blob store, swift storage'),

  // Resources
  memory: of(`
    memory, oom, oomkilled, out of memory, oom killer, exit code 137, exit 137, heap, java heap space, swap, memory limit, ram, OutOfMemoryError,
    oom kill, memory exhaustion, ran out of memory, memory pressure, memory usage, high memory, rss, memory consumption, cgroup limit, free memory
  `),
  'garbage-collection': of('garbage collection, garbage collector, gc, gc pause, full gc, stop the world'),
  leak: of(`
    leak, memory leak, resource leak, file descriptor leak, connection leak, grew steadily, not released, memory grew, growing memory,
    memory growth, never freed, not freed, keeps growing
  `),
  cpu: of(`
    cpu, load average, processor, cpu throttling, 100% cpu, high cpu, cpu usage, cpu utilization, cores, loadavg, cpu load, load avg,
    cpu exhaustion, pegged, cpu spike, cpu bound, high load, system load
  `),
  disk: of(`
    disk, disk space, volume, ebs, filesystem, file system, storage, pvc, persistent volume, inode, iops, ssd, nvme, raid, san, nfs, efs, lustre,
    zfs, lvm, hard drive, hard disk, hdd, partition, mount point, block device
  `),
  mount: of(`
    mount, unmount, remount, attach volume, multi-attach, pvc, persistent volume claim, read only file system, fstab, file share, azure file, nfs,
    efs
  `),
  'disk-full': of(`
    disk full, full disk, no space left, no space left on device, enospc, out of disk, disk space, ran out of space, ran out of disk, filled up,
    out of space, filled the disk, disk usage, inodes, low disk, log rotation, logrotate, free space, out of disk space, disk filled,
    disk was full, volume full, partition full, 100% full, storage full, disk alert
  `),
  retention: of(`
    retention, retention policy, lifecycle, lifecycle policy, ilm, cleanup, clean up, prune, purge, old logs, old files, old snapshots, garbage,
    log rotation, logrotate, cleanup job, cleanup script, cleanup task, pruned, reclaim space, unreferenced, untagged, deletes old, deleted old,
    delete old, janitor
  `),
  orphan: of(`
    orphan, leftover, left over, stale, dangling, zombie, stuck resources, not cleaned, not deleted, never deleted, lingering, left behind,
    leftovers, remnant, not removed, never removed, still referenced
  `),
  'file-descriptor': of(`
    file descriptor, too many open files, ulimit, emfile, nofile, open files, file handles, inotify, sockets exhausted, ephemeral ports
  `),
  quota: of(`
    quota, limit exceeded, rate limit, ratelimit, throttle, 429, too many requests, exceeded limit, service limit, api limit, limitexceeded,
    quota exceeded, capped, ceiling, resource quota, exceeded quota, over quota, api rate limit, limit reached
  `),
  'api-limit': of('rate limit, throttled, 429, too many requests, api limits, docker hub limit, pull limit, secondary rate limit, abuse limit'),

  // Network
  dns: of(`
    dns, nameserver, name server, nxdomain, servfail, coredns, kube-dns, route53, route 53, name resolution, resolv.conf, bind9, hosted zone,
    dns record, cname, unbound, dnssec, domain resolution, getaddrinfo, ENOTFOUND, could not resolve, dns resolver, dns lookup, lookups,
    domain name, subdomain, a record, wildcard record, zone file, EAI_AGAIN, UnknownHostException, host name
  `),
  'load-balancer': of(`
    lb, load balancer, loadbalancer, elb, alb, nlb, haproxy, vip, virtual ip, keepalived, f5, target group, upstream pool, backend pool,
    round robin, LVS, metallb, balancer, ipvs, network load balancer, application load balancer, backend servers, health checks failing
  `),
  imbalance: of(`
    uneven, unevenly, imbalance, unbalanced, hot spot, hotspot, hot shard, hot partition, sticky sessions, only one server, one backend,
    idle servers, skewed, disproportionate, hot key
  `),
  proxy: of(`
    proxy, reverse proxy, nginx, haproxy, envoy, traefik, squid, apache, httpd, ingress, ingress controller, istio, linkerd, sidecar,
    service mesh, api gateway, gateway, kong, caddy, forward proxy, web server, webserver, http server, edge proxy, x-forwarded-proto,
    forwarded header, virtual host, vhost
  `),
  cdn: of('cdn, cloudflare, fastly, akamai, cloudfront, edge cache, edge server, point of presence'),
  network: of(`
    network, router, bgp, packet loss, packets dropped, dropped packets, latency between, connectivity, fiber, fibre, uplink, routing, mtu, vlan,
    network partition, nic, arp, ospf, tcp, cni, calico, cilium, weave, flannel, iptables, conntrack, network switch, network interface, switch,
    bond, lacp, port channel, link down, link flap, flapping link, optic, transceiver, ethernet, isp, backbone, wan, peering link, fiber cut
  `),
  firewall: of(`
    firewall, iptables, security group, waf, acl, access list, blocked traffic, network policy, networkpolicy, egress rule, ingress rule,
    allowlist, whitelist, ip whitelist, blocked port, ports closed, closed port, iptables rule, nftables, ufw, firewall rule, modsecurity,
    waf rule, drop rule
  `),
  vpn: of('vpn, wireguard, ipsec, openvpn, tunnel, bastion, direct connect, expressroute'),
  ssh: of('ssh, sshd, publickey, authorized_keys, private key, id_rsa, scp, sftp, ssh key, ssh access, jump host, bastion, openssh'),
  'connection-refused': of(`
    connection refused, ECONNREFUSED, connection reset, ECONNRESET, reset by peer, broken pipe, unreachable, no route to host,
    refused connections, cannot connect, could not connect, unable to connect, failed to connect, cant connect, connection error,
    connection failures, connection failed
  `),
  timeout: of('timeout, timed out, ETIMEDOUT, deadline exceeded, DeadlineExceeded, context deadline, request timeout, gateway timeout, 504'),
  'server-error': of(`
    5xx, 500, 502, 503, 504, http 500, http 502, http 503, internal server error, bad gateway, service unavailable, error rate, server errors,
    elevated errors, increased errors, 5xx errors, error 500, error 503, error 502, error 504, http 5xx, internal error, error page, 5xx rate,
    errors spiked, status 500
  `),
  'client-error': of('4xx, 404, not found, 400, bad request, page not found, missing page, dead link, broken link, 4xx errors'),
  slowness: of(`
    slow, latency, sluggish, slowed down, slowdown, high latency, response time, p99, p95, degraded performance, performance degradation,
    degraded, long load times, lag, took too long, slower, sluggishly, crawl, slowly, delays, takes ages, took ages, took forever, load time,
    page load, response times up, unperformant, high response time, long wait
  `),
  'traffic-surge': of(`
    traffic surge, flood, ddos, dos attack, denial of service, thundering herd, stampede, surge, bot traffic, crawler, scraper, bots, botnet,
    burst of requests, hammering, load test, black friday, spike in traffic, traffic spike, spike of requests, went viral, viral,
    marketing campaign, campaign, promotion, influx, more traffic than usual, peak traffic, high traffic, mass requests, too many users,
    spike in requests, spam requests
  `),
  'retry-storm': of(`
    retry, retry storm, exponential backoff, backoff, circuit breaker, thundering herd, reconnect storm, retried requests, reconnecting,
    retry logic, endless retries, keep retrying
  `),
  websocket: of('websocket, long polling, socket.io, persistent connection, sse, keepalive, keep-alive'),
  mail: of(`
    email, mail, smtp, sendgrid, mailgun, postfix, dmarc, spf, mailbox, imap, outgoing mail, mail server, email delivery, bounce, exchange, outlook,
    mail queue, mta, relay, sendmail, exim, undeliverable, undelivered, non delivery, messages came back, returned mail
  `),
  chat: of('chat, instant message, direct message, messenger, conversation, telegram, discord'),

  // Queues and work
  queue: of(`
    queue, backlog, kafka, rabbitmq, sqs, pubsub, pub/sub, consumer lag, message broker, activemq, kinesis, event bus, dead letter, dlq, piled up,
    backed up, job queue, redpanda, enqueued, unprocessed, message queue, kafka consumer, pending jobs, waiting jobs, job backlog, builds waiting,
    waiting in queue, queued, consumer, broker, message bus, stream processing, event stream, pubsub topic, queue length, queue depth
  `),
  job: of(`
    cron, cronjob, cron job, scheduled job, scheduled task, batch job, background job, sidekiq, celery, resque, background worker, airflow,
    nightly job, batch processing, delayed job, worker jobs, scheduled script, cron script, crontab, periodic job, weekly job, daily job,
    hourly job, recurring job, batch, task runner, background task, job runner, worker queue
  `),
  bulk: of('bulk, mass, en masse, all at once, in one go, thousands of, huge batch, large batch, too many at once'),
  webhook: of('webhook, callback, admission controller, admission webhook, mutating webhook, validating webhook'),
  'ci-cd': of(`
    ci, ci/cd, pipeline, jenkins, github actions, circleci, gitlab ci, travis, build agent, concourse, argocd, argo, flux, buildkite,
    build server, teamcity, runner, spinnaker, continuous integration, continuous deployment, azure pipelines, build pipeline, tekton, executor,
    build node, build job, build queue, ci job, ci server, continuous delivery, deployment pipeline, release pipeline, drone, build failed,
    build executor, jenkins agent, build worker
  `),
  git: of('git, github, gitlab, bitbucket, pull request, commit history, code host, code hosting, gitea, forgejo, git hosting, sourceforge'),
  'package-registry': of(`
    npm, pypi, rubygems, maven, artifactory, nexus, package registry, package repository, package index, packages mirror, apt repository, mirror,
    crates.io, cargo, crate, hex.pm, cocoapods, homebrew, nuget, packagist, conda, package manager, dependency manager, registry index,
    software repository
  `),

  // Change
  deploy: of(`
    deploy, deployment, rollout, rolled out, new version, shipped, pushed to production, went live, new release, new build, push to prod,
    redeploy, new release deployed, new code, code push, code deployment, code release
  `),
  rollback: of(`
    rollback, roll back, revert, previous version, backed out, undo, undone, downgrade, earlier version, last known good, old version,
    rolled it back, prior version, prior release, previous release, back to the old, restored the previous, older version, reinstated, went back to,
    went back a version, put back, put it back, undid, pinned to, restored the old, back to version
  `),
  'config-change': of(`
    configuration, config, misconfiguration, configuration change, config change, env var, environment variable, yaml, configmap, config file,
    helm values, misconfig, conf, incorrectly configured, wrongly configured, reconfigured, flag value, tuning, tweak, wrong value, wrongly set,
    set incorrectly, wrong setting, default value, override, config push, conf file, values file, ini
  `),
  'feature-flag': of(`
    feature flag, feature toggle, toggle, launchdarkly, a/b test, gradual rollout, kill switch, canary, a/b, rollout percentage, new feature,
    feature release
  `),
  canary: of('canary, staged rollout, gradual rollout, phased rollout, percentage rollout, blue green, one percent, rolling update'),
  'infrastructure-as-code': of(`
    terraform, cloudformation, pulumi, ansible, puppet, chef, saltstack, helm, helm chart, infrastructure as code, iac, terraform apply,
    playbook run, cdk, kustomize
  `),
  upgrade: of(`
    upgrade, version bump, bump, patch release, new major version, update version, updated to version, dependency update, library update,
    minor version, kernel update, patched, newer version, version upgrade, upgrade to, os update, package update, bulk update, security update,
    version change, package upgrade, bumped to, major bump, upgraded from
  `),
  incompatibility: of(`
    incompatible, breaking change, backward compatible, deprecated, removed api, api version, version mismatch, not compatible,
    unsupported version, schema mismatch, not supported, no longer supported, conflict, conflicting versions, wrong version, older clients,
    old clients, NoSuchMethodError, method not found, abi, api change, removed method, outdated version, mismatched
  `),
  dependency: of('dependency, library, third party library, transitive dependency, lockfile, vendored, sdk, add-on, addon'),
  plugin: of('plugin, extension, add-on, addon, module'),
  maintenance: of(`
    maintenance, maintenance window, planned maintenance, scheduled maintenance, planned work, planned change, scheduled work,
    routine maintenance, planned downtime, routine work, routine update, planned update, scheduled update, announced work, maintenance work,
    maintenance script, housekeeping
  `),
  decommission: of(`
    decommission, retired, teardown, tear down, terminated, destroyed, sunset, deprovisioned, garbage collected, scheduled for retirement,
    torn down, powered off
  `),
  'machine-replacement': of(`
    replaced node, replace the node, replaced instance, swapped the disk, new machine, new instance, replacement, replaced the disk,
    replaced the server, rebuild the server, reprovisioned, recreated
  `),
  restart: of(`
    restart, reboot, bounce, power cycle, recycled, rolling restart, kicked, killed and restarted, force restart, relaunched, respawn, pod deleted,
    hard reset, systemctl restart, service restart, restarted manually, pressed reset, reset button, hard reboot, cold reboot, forced reboot,
    power button, pulled the plug
  `),
  'hot-fix': of('hotfix, hot fix, fix forward, patch, emergency fix, quick fix, emergency release'),
  'traffic-shift': of(`
    failed away, rerouted, shifted traffic, traffic shift, drained traffic, diverted, redirected traffic, moved traffic, took out of rotation,
    out of rotation, removed from rotation, removed from the load balancer, evacuated, depool, repool, drain, removed backend, took it out,
    pulled from rotation, back in rotation, route traffic, failed over traffic, out of the pool
  `),
  workaround: of('workaround, work around, temporary fix, stopgap, band-aid'),
  rename: of('rename, name change, changed name'),
  redirect: of(`
    redirect, redirect loop, 301, 302, too many redirects, rewrite rule, url rewrite, 307, 308, ERR_TOO_MANY_REDIRECTS, bounced back, loop between
  `),

  // Code
  exception: of(`
    exception, stack trace, stacktrace, traceback, uncaught, unhandled, NullPointerException, null pointer, TypeError, undefined, nil,
    nil pointer, segfault, segmentation fault, sigsegv, core dump, panic, assertion, runtime error, fatal error, throws, npe, kernel panic,
    undefined method, keyerror, threw, thrown, panicked, aborted, class not found, undefined variable, unhandled exception, uncaught error,
    attribute error, key error, nullpointer
  `),
  'missing-file': of(`
    ENOENT, no such file, no such file or directory, file not found, missing file, wrong path, wrong file name, file name, filename,
    path not found, file missing, FileNotFoundException, could not open, cannot open
  `),
  'does-not-exist': of(`
    not found, does not exist, missing table, no such table, unknown column, undefined table, missing column, relation does not exist,
    no such column, doesnt exist
  `),
  regression: of(`
    regression, bug, logic error, coding error, faulty code, code change, off by one, edge case, software bug, software defect, buggy, code bug,
    broken code, defect, programming error, software error, introduced a bug, logic bug, faulty release, bad code, wrong code, coding mistake,
    bad deploy, bad release, broken release
  `),
  'infinite-loop': of(`
    infinite loop, endless loop, infinite recursion, recursion, stack overflow, loop forever, looping, spinning, endlessly, repeats forever,
    never ends, recursion depth
  `),
  syntax: of(`
    syntax error, typo, parse error, malformed, invalid json, invalid yaml, misspelled, misspelt, indentation, unexpected token,
    missing semicolon, spelling, spelling mistake, extra letter, extra character, wrong character, malformed config, badly formatted,
    wrong format, quoting, unescaped
  `),
  encoding: of(`
    encoding, utf-8, utf8, unicode, charset, character set, serialization, deserialization, protobuf, json parsing, escape, parser, parsing,
    content type, multipart, boundary, body parsing, header, serialize, serialise, serialised, marshal, unmarshal, non ascii, accents,
    special characters, umlaut, emoji, character encoding
  `),
  'bad-request': of(`
    malformed request, invalid request, bad input, invalid input, large request, large payload, oversized, negative value, unvalidated,
    input validation, sanitization
  `),
  time: of(`
    clock, ntp, time zone, timezone, leap second, leap year, daylight saving, dst, clock skew, clock drift, time drift, utc offset, chrony, ntpd,
    time sync, midnight, leap day, winter time, summer time
  `),
  'third-party': of(`
    third party, upstream provider, external provider, cloud provider, external service, external api, provider outage, supplier, partner api,
    saas, service provider, stripe, twilio, upstream service, vendor, external dependency, outside provider, hosting provider, isp,
    upstream outage, external vendor
  `),
  aws: of('aws, amazon, ec2, s3, us-east-1, eu-west-1, cloudwatch, cloudtrail'),
  azure: of('azure, microsoft, entra, active directory, office 365'),
  gcp: of('gcp, google cloud, google compute engine, gce, bigquery, stackdriver, app engine'),

  // Access
  certificate: of(`
    cert, certificate, tls, ssl, x509, letsencrypt, lets encrypt, cert-manager, ca, root ca, certificate authority, handshake, handshake failure,
    certbot, acme, self-signed, trust store, keystore, intermediate certificate, chain of trust, pki, tls cert, ssl certificate,
    https certificate, certificate verify failed, x.509, ERR_CERT, SSLError, pem
  `),
  expiry: of(`
    expired, expiry, not renewed, renewal, lapsed, out of date certificate, valid until, notAfter, validity period, expires in, expired yesterday,
    about to expire, expiration notice, past due, end of life
  `),
  authentication: of(`
    authentication, auth, login, log in, sign in, signin, oauth, oidc, sso, saml, jwt, session, okta, auth0, keycloak, ldap, 401, unauthorized,
    unauthenticated, identity provider, idp, mfa, 2fa, logged out, cookie, cognito, dex, log on, logon, sign on, single sign on, locked out,
    credentials rejected, identity, active directory, token validation, openid, password reset, signed out, lost access, regained access, lockout
  `),
  authorization: of(`
    permission, iam, rbac, 403, forbidden, access denied, privileges, authorization, service account, permission denied, accessdenied, acls,
    iam policy, iam role, not authorized, not permitted, operation not permitted, EACCES, file permissions, chmod, chown, sudo, read access,
    write access
  `),
  permission: of('read-only, readonly, write permission, operation not permitted, file mode, chmod, ownership, access rights'),
  credential: of(`
    credential, secret, password, api key, access key, token, rotate, vault, key rotation, revoked, leaked key, private key, service token,
    secrets manager, passphrase, stale credentials, ssh key, login details, rotated password, changed password, secret key, authorized_keys,
    publickey, public key, signing key, pat, access token, personal access token, expired token, wrong password, invalid credentials, api token,
    id_rsa, changed the password, password rotation, reset the password, credentials rotation
  `),
  secret: of('secret, vault, sealed secret, kubernetes secret, sops, secret rotation, env secrets, leaked secret'),
  security: of(`
    attack, breach, compromised, vulnerability, exploit, malicious, cve, intrusion, exposed, phishing, malware, unauthorized access, hacked, abuse,
    spam, disclosure, security incident, ddos, hacker, leaked, account takeover, suspicious, blacklist, blocklist, infected, virus, ransomware,
    brute force, unauthorised, hijacked, intruder, broke in, break-in, webshell, web shell, backdoor, trojan, rootkit, gained access,
    privilege escalation, defaced, cryptominer
  `),
  phishing: of('phishing, social engineering, mfa, account takeover, compromised account, stolen credentials, suspicious login'),
  blocklist: of(`
    blacklist, blocklist, deny list, denylist, spam list, rbl, spamhaus, banned, blocked ip, blocked by, ip block, dnsbl, delist, delisting,
    ip reputation, sender reputation, flagged as spam, marked as spam, safe browsing
  `),
  encryption: of('encryption, kms, decrypt, signing key, signature, gpg, hmac, cipher, encryption key'),

  // Knowing
  monitoring: of(`
    prometheus, alertmanager, datadog, grafana, nagios, new relic, cloudwatch, zabbix, pingdom, uptime check, healthcheck, health check, probe,
    readiness probe, liveness probe, statuscake, icinga, sentry, thanos, uptime robot, synthetic check, synthetic, observability, watchdog
  `),
  logging: of(`
    log files, fluentd, fluent bit, logstash, splunk, syslog, loki, log shipping, filebeat, log volume, verbose logging, debug logging,
    log shipper, log aggregation, log pipeline, log ingestion, log collector, log retention, rsyslog, access log, kibana, elk
  `),
  metrics: of(`
    metrics, dashboard, time series, influxdb, graphite, statsd, telemetry, exporter, scrape, cardinality, high cardinality, tsdb
  `),
  alert: of('pager, pagerduty, opsgenie, on-call, oncall, page fired, victorops'),
  'false-alarm': of('false alarm, false positive, spurious, false alert, noise, noisy, flaky, misleading alert, not a real'),
  'status-page': of('status page, statuspage, status site'),

  // Things and places
  hardware: of(`
    hardware failure, faulty, motherboard, power supply, psu, dimm, ecc, disk failure, drive failure, failed disk, bad disk, firmware, bios,
    raid controller, defective, raid array, faulty hardware, server failure, hardware fault, hard drive, hard disk, bad sectors, pending sectors,
    smart errors, smartd, broken disk, dead disk, disk died, drive died, faulty disk, failing drive, memory module, raid card, line card,
    faulty switch, hardware issue, hardware problem, hdd, input/output error, i/o error, i/o errors, bad blocks, smartctl, drive failed, disk failed,
    failing disk, defective disk, damaged disk, disk replacement
  `),
  datacentre: of(`
    data center, data centre, datacenter, datacentre, colocation, colo, rack, cooling, power outage, power failure, power loss, electrical,
    air conditioning, availability zone, az, regional outage, zone outage, backup generator
  `),
  payment: of(`
    payment, checkout, billing, invoice, stripe, paypal, credit card, transactions declined, charge, subscription, transaction failed, shop, cart,
    purchases, payment gateway, paywall
  `),
  upload: of('upload, attachment, file upload, multipart, download, file transfer'),
  mobile: of('mobile app, android, app store, push notification, apns, fcm'),
  frontend: of(`
    frontend, front end, css, web app, javascript bundle, static assets, blank page, white screen, single page, stylesheet, styles, unstyled,
    snippet, web page, html, ui, user interface, page rendering, rendering, javascript error
  `),
  blank: of('blank, null, no data, missing content, nothing shown, white page, blank page, empty response, empty page'),
  'human-error': of(`
    human error, mistakenly, by mistake, accidentally, accident, wrong command, fat finger, inadvertently, unintentionally, erroneously,
    manual error, operator mistake, wrong cluster, wrong environment, by accident, unintended, mistake, mistaken, wrong button, wrong host,
    wrong server, wrong database, confused, mixed up, mixup, oversight, forgotten, overlooked, copy paste
  `),
  oversight: of(`
    forgot, forgotten, overlooked, not noticed, neglected, left out, not included, omitted, not updated, never updated, not configured
  `),
  environment: of('test environment, preprod, pre-production, non-production, sandbox, dev environment, staging environment, staging cluster'),
}
