// Operations words that mean one thing: abbreviations, products of one class, the ways of saying one failure, one change, one repair.
// Written from the trade, never from anybody's queries: a word taken from a query helps that query only. Inflections come by themselves
// (`rolled back` covers `rolling back`). Loose words (spike, website, overload, crash, power) and words of the situation (users, traffic,
// unnoticed) do harm: they stand in every story. A phrase may belong to several concepts.

const of = (phrases: string) => phrases.split(',').map(phrase => phrase.trim())

export const GLOSSARY: Record<string, readonly string[]> = {
  // Machines and what runs on them
  node: of('node, worker node, vm, vms, virtual machine, ec2, droplet, compute instance, bare metal, hypervisor, server machine, instance'),
  container: of('container, docker, containerd, cri-o, podman, runc'),
  image: of(`
    container image, docker image, docker hub, dockerhub, registry, ecr, gcr, ghcr, image pull, ErrImagePull, ImagePullBackOff, pull image, harbor,
    quay
  `),
  pod: of('pod, pods, replica set, replicaset, daemonset, statefulset'),
  kubernetes: of('k8s, kubernetes, kube, eks, gke, aks, openshift, kubelet, kubectl, rancher, k3s'),
  'control-plane': of('control plane, api server, apiserver, kube apiserver, etcd, kube-controller-manager, kubernetes master, master node'),
  'not-ready': of(`
    not ready, notready, cordon, uncordon, cordoned, unschedulable, drain node, drained, node pressure, evicted, eviction, taint, tainted
  `),
  'crash-loop': of(`
    crash loop, crashloop, crashloopbackoff, restart loop, restarting loop, boot loop, bootloop, kept restarting, constantly restarting, keeps
    restarting, flapping
  `),
  scheduling: of('scheduler, scheduling, unschedulable, pending pods, placement, bin packing'),
  autoscaling: of(`
    autoscaling, auto scaling, autoscaler, asg, hpa, karpenter, scaling group, scale out, scaled out, scale up, scaled up, scale set, upscaled,
    upscale
  `),
  'scale-down': of('scale down, scaled down, downscale, downscaled, scale in, scaled in, downsize, shrink, shrunk'),
  serverless: of('lambda, serverless, cloud function, cloud functions, azure functions, cloud run, fargate'),
  'virtual-network': of('vpc, vnet, subnet, security group, nacl, peering, transit gateway, nat gateway, route table'),
  thread: of('thread, threads, goroutine, thread pool, threadpool, worker thread, workers busy, worker pool, worker processes'),
  java: of('java, jvm, tomcat, jetty, spring boot, kotlin, scala'),
  python: of('python, django, flask, celery, gunicorn, uwsgi, pip, pypi'),
  ruby: of('ruby, rails, unicorn, puma, sidekiq, rubygems, gem, bundler'),
  php: of('php, laravel, wordpress, php-fpm, fpm, symfony, composer'),
  javascript: of('javascript, js, node.js, nodejs, npm, react, webpack, typescript'),

  // Stores
  database: of(`
    database, db, dbs, rds, aurora, postgres, postgresql, psql, mysql, mariadb, mssql, sql server, oracle, cockroachdb, cloud sql, cloudsql,
    datastore, galera, innodb, sqlite
  `),
  'document-store': of('mongo, mongodb, dynamodb, cassandra, couchdb, couchbase, cosmos db, scylla, firestore, nosql, hbase, bigtable, riak'),
  cache: of('cache, caching, redis, memcached, memcache, elasticache, varnish, valkey, cache hit, cache miss, cached, in-memory store'),
  'search-engine': of('elasticsearch, opensearch, solr, lucene, kibana, logstash, search index, search cluster'),
  replica: of(`
    replica, replication, standby, read replica, replication lag, replica lag, streaming replication, binlog, wal, hot standby, slave database
  `),
  primary: of('leader, primary database, master database, primary node, primary server, master server'),
  'leader-election': of('leader election, elected, election, quorum, raft, zookeeper, paxos, consul, split brain, split-brain, fencing, lost quorum'),
  failover: of('failover, fail over, failed over, switchover, switch over, promoted, promote, promotion, standby took over, disaster recovery'),
  lock: of('lock, deadlock, dead lock, lock contention, locked, table lock, mutex, blocking query, lock wait, row lock, semaphore, contention'),
  'race-condition': of('race condition, race, concurrency, concurrent, data race, simultaneous, simultaneously, thread safe'),
  query: of('query, queries, sql, slow query, query plan, full table scan, sequential scan, select statement, n+1'),
  'missing-index': of(`
    missing index, without index, no index, database index, unindexed, full table scan, sequential scan, seq scan, index creation, create index,
    query planner
  `),
  'connection-pool': of(`
    connection pool, connection limit, max connections, too many connections, pool exhausted, pgbouncer, connections exhausted, connection
    exhaustion, hikari, hikaricp, idle connections, open connections, remaining connection slots, out of connections, pool size, pgpool
  `),
  migration: of(`
    migration, migrate, migrated, schema change, alter table, ddl, schema migration, add column, backfill, data migration, cutover, flyway,
    liquibase
  `),
  transaction: of('transaction, long running transaction, isolation level, vacuum, autovacuum, wraparound, transaction id'),
  backup: of('backup, back up, snapshot, restored from, dump, pg_dump, point in time recovery, pitr, restore from backup, restored from backup'),
  'data-loss': of(`
    data loss, lost data, deleted data, accidentally deleted, dropped table, truncate, truncated, wiped, overwritten, rm -rf, drop table, missing
    data
  `),
  corruption: of('corrupt, corrupted, corruption, inconsistent data, inconsistency, checksum mismatch, bad data, invalid data, malformed data'),
  'object-store': of('s3, bucket, blob storage, object storage, gcs, minio, azure blob, swift'),

  // Resources
  memory: of(`
    memory, oom, oomkilled, oomkill, oomkiller, out of memory, oom killer, exit code 137, exit 137, heap, java heap space, swap, swapping, memory
    limit, ram, OutOfMemoryError
  `),
  'garbage-collection': of('garbage collection, garbage collector, gc, gc pause, full gc, stop the world'),
  leak: of('leak, memory leak, resource leak, file descriptor leak, connection leak, leaking, leaked, grew steadily, not released'),
  cpu: of('cpu, load average, processor, cpu throttling, 100% cpu, high cpu, cpu usage, cpu utilization, cores, loadavg'),
  disk: of(`
    disk, disk space, volume, ebs, filesystem, file system, storage, pvc, persistent volume, inode, iops, ssd, nvme, raid, san, nfs, efs, lustre,
    zfs, lvm, hard drive
  `),
  'disk-full': of(`
    disk full, full disk, no space left, no space left on device, enospc, out of disk, disk space, ran out of space, ran out of disk, filled up, out
    of space, filled the disk, disk usage, inodes, low disk, log rotation, logrotate, free space
  `),
  'file-descriptor': of(`
    file descriptor, file descriptors, too many open files, ulimit, emfile, nofile, open files, file handles, inotify, sockets exhausted, ephemeral
    ports
  `),
  quota: of(`
    quota, limit exceeded, rate limit, rate limited, ratelimit, throttle, throttled, throttling, 429, too many requests, exceeded limit, service
    limit, api limit, limitexceeded, quota exceeded
  `),
  capacity: of(`
    capacity, under-provisioned, underprovisioned, insufficient capacity, overcommitted, resource exhaustion, exhausted, exhaustion, saturated,
    saturation, maxed out, headroom, ran out, insufficient resources, not enough resources
  `),

  // Network
  dns: of(`
    dns, nameserver, name server, nxdomain, servfail, coredns, kube-dns, route53, route 53, name resolution, resolv.conf, bind9, hosted zone, dns
    record, cname, unbound, dnssec, domain resolution, getaddrinfo, ENOTFOUND, could not resolve, dns resolver
  `),
  'load-balancer': of(`
    lb, lbs, load balancer, loadbalancer, load balancing, elb, alb, nlb, haproxy, vip, virtual ip, keepalived, f5, target group, upstream pool,
    backend pool, round robin, LVS, metallb
  `),
  proxy: of(`
    proxy, reverse proxy, nginx, haproxy, envoy, traefik, squid, apache, httpd, ingress, ingress controller, istio, linkerd, sidecar, service mesh,
    api gateway, gateway, kong, caddy
  `),
  cdn: of('cdn, cloudflare, fastly, akamai, cloudfront, edge cache, edge server, point of presence'),
  network: of(`
    network, router, bgp, packet loss, packets dropped, dropped packets, latency between, connectivity, fiber, fibre, uplink, routing, mtu, vlan,
    network partition, nic, arp, ospf, tcp, cni, calico, cilium, weave, flannel, iptables, conntrack, network switch, network interface
  `),
  firewall: of(`
    firewall, iptables, security group, waf, acl, access list, blocked traffic, network policy, networkpolicy, egress rule, ingress rule, allowlist,
    whitelist, ip whitelist
  `),
  vpn: of('vpn, wireguard, ipsec, openvpn, tunnel, bastion, direct connect, expressroute'),
  'connection-refused': of(`
    connection refused, ECONNREFUSED, connection reset, ECONNRESET, reset by peer, broken pipe, unreachable, no route to host, refused connections,
    cannot connect, could not connect, unable to connect, failed to connect, cant connect, connection error, connection failures, connection failed
  `),
  timeout: of(`
    timeout, timed out, time out, ETIMEDOUT, deadline exceeded, DeadlineExceeded, context deadline, request timeout, gateway timeout, 504
  `),
  unresponsive: of(`
    unresponsive, hung, hang, hanging, stalled, stuck, not responding, stopped responding, did not respond, no response, froze, frozen, freeze,
    wedged, locked up
  `),
  'server-error': of(`
    5xx, 500, 502, 503, 504, 500s, 502s, 503s, http 500, http 502, http 503, internal server error, bad gateway, service unavailable, error rate,
    server errors, elevated errors, increased errors, 5xx errors
  `),
  'client-error': of('4xx, 404, not found, 404s, 400, bad request, page not found'),
  slowness: of(`
    slow, slowness, latency, sluggish, slowed down, slowdown, high latency, response time, response times, p99, p95, degraded performance,
    performance degradation, degraded, long load times, lag, lagging, took too long, slower
  `),
  'traffic-surge': of(`
    traffic surge, flood, flooded, ddos, dos attack, denial of service, thundering herd, stampede, surge, bot traffic, crawler, crawlers, scraper,
    bots, botnet, burst of requests, hammering, hammered, load test, black friday
  `),
  'retry-storm': of(`
    retry, retries, retrying, retry storm, exponential backoff, backoff, circuit breaker, thundering herd, reconnect storm, retried
  `),
  websocket: of('websocket, websockets, long polling, socket.io, persistent connection, sse, keepalive, keep-alive'),
  mail: of('email, mail, smtp, sendgrid, mailgun, postfix, dmarc, spf, mailbox, imap'),

  // Queues and work
  queue: of(`
    queue, backlog, kafka, rabbitmq, sqs, pubsub, pub/sub, consumer lag, message broker, activemq, kinesis, event bus, dead letter, dlq, piled up,
    pile up, backed up, job queue, redpanda, enqueued, unprocessed, message queue, kafka consumer
  `),
  job: of(`
    cron, cronjob, cron job, scheduled job, scheduled task, batch job, background job, sidekiq, celery, resque, background worker, airflow, nightly
    job, batch processing, delayed job, worker jobs, scheduled jobs
  `),
  webhook: of('webhook, webhooks, callback, admission controller, admission webhook, mutating webhook, validating webhook'),
  'ci-cd': of(`
    ci, ci/cd, pipeline, jenkins, github actions, circleci, gitlab ci, travis, build agent, concourse, argocd, argo, flux, buildkite, build server,
    teamcity, runner, spinnaker, continuous integration, continuous deployment, azure pipelines, build pipeline, tekton
  `),
  git: of('git, github, gitlab, bitbucket, pull request, commit history'),
  'package-registry': of(`
    npm, pypi, rubygems, maven, artifactory, nexus, package registry, package repository, package index, packages mirror, apt repository, mirror
  `),

  // Change
  deploy: of(`
    deploy, deployment, deployed, rollout, rolled out, roll out, new version, shipped, pushed to production, went live, new release, new build, push
    to prod, redeploy, new release deployed
  `),
  rollback: of(`
    rollback, roll back, rolled back, revert, reverted, reverting, previous version, backed out, back out, undo, undone, downgrade, downgraded,
    earlier version, last known good, old version
  `),
  'config-change': of(`
    configuration, config, misconfiguration, misconfigured, configured, configuration change, config change, env var, environment variable, yaml,
    configmap, config file, helm values, misconfig, conf, incorrectly configured, wrongly configured, reconfigured, reconfigure
  `),
  'feature-flag': of('feature flag, feature toggle, toggle, launchdarkly, a/b test, gradual rollout, kill switch, canary'),
  'infrastructure-as-code': of(`
    terraform, cloudformation, pulumi, ansible, puppet, chef, saltstack, helm, helm chart, infrastructure as code, iac, terraform apply, playbook
    run, cdk, kustomize
  `),
  upgrade: of(`
    upgrade, upgraded, upgrading, version bump, bump, bumped, patch release, new major version, update version, updated to version, dependency
    update, library update, minor version, kernel update, patched, patching
  `),
  incompatibility: of(`
    incompatible, incompatibility, breaking change, backward compatible, backwards compatible, deprecated, deprecation, removed api, api version,
    version mismatch, not compatible, unsupported version, schema mismatch
  `),
  dependency: of('dependency, dependencies, library, third party library, transitive dependency, lockfile, vendored, sdk'),
  maintenance: of(`
    maintenance, maintenance window, planned maintenance, scheduled maintenance, planned work, planned change, scheduled work, routine maintenance,
    planned downtime
  `),
  decommission: of(`
    decommission, decommissioned, retired, teardown, tear down, terminated, destroyed, destroy, sunset, deprovisioned, garbage collected
  `),
  restart: of(`
    restart, restarted, reboot, rebooted, bounce, bounced, power cycle, recycled, recycle, rolling restart, kicked, killed and restarted,
    restarting, force restart, relaunched, respawn, pod deleted
  `),
  'hot-fix': of('hotfix, hot fix, fix forward, patch, emergency fix, quick fix, emergency release'),
  'traffic-shift': of(`
    failed away, rerouted, reroute, shifted traffic, traffic shift, drained traffic, diverted, redirected traffic, moved traffic, took out of
    rotation, out of rotation, removed from rotation, removed from the load balancer, evacuated
  `),
  workaround: of('workaround, work around, temporary fix, stopgap, band-aid'),
  rename: of('rename, renamed, renaming, name change, changed name'),
  redirect: of('redirect, redirects, redirect loop, 301, 302, too many redirects, rewrite rule, url rewrite'),

  // Code
  exception: of(`
    exception, stack trace, stacktrace, traceback, uncaught, unhandled, NullPointerException, null pointer, TypeError, undefined, nil, nil pointer,
    segfault, segmentation fault, sigsegv, core dump, panic, assertion, runtime error, fatal error, throws, npe, kernel panic, undefined method,
    keyerror
  `),
  regression: of('regression, bug, logic error, coding error, faulty code, code change, off by one, edge case, software bug, software defect, buggy'),
  'infinite-loop': of('infinite loop, endless loop, infinite recursion, recursion, stack overflow, loop forever, looping, recursive, spinning'),
  syntax: of(`
    syntax error, typo, parse error, malformed, invalid json, invalid yaml, misspelled, misspelt, indentation, unexpected token, missing semicolon
  `),
  encoding: of(`
    encoding, utf-8, utf8, unicode, charset, character set, serialization, deserialization, serialize, deserialize, protobuf, json parsing, escape,
    escaping, parser, parsing
  `),
  time: of('clock, ntp, time zone, timezone, leap second, leap year, daylight saving, dst, clock skew, clock drift, time drift, utc offset, chrony'),
  'third-party': of(`
    third party, third-party, upstream provider, external provider, cloud provider, external service, external api, provider outage, supplier,
    partner api, saas, service provider, stripe, twilio, upstream service
  `),
  aws: of('aws, amazon, ec2, s3, us-east-1, eu-west-1, cloudwatch, cloudtrail'),
  azure: of('azure, microsoft, entra, active directory, office 365'),
  gcp: of('gcp, google cloud, google compute engine, gce, bigquery, stackdriver, app engine'),

  // Access
  certificate: of(`
    cert, certs, certificate, tls, ssl, x509, letsencrypt, lets encrypt, cert-manager, ca, root ca, certificate authority, handshake, handshake
    failure, certbot, acme, self-signed, trust store, keystore, intermediate certificate, chain of trust, pki
  `),
  expiry: of(`
    expired, expiry, expire, expiration, expires, not renewed, renewal, renew, renewed, lapsed, out of date certificate, valid until, notAfter,
    validity
  `),
  authentication: of(`
    authentication, authenticate, auth, login, log in, logged in, sign in, signin, oauth, oidc, sso, saml, jwt, session, okta, auth0, keycloak,
    ldap, 401, unauthorized, unauthenticated, identity provider, idp, mfa, 2fa, logins, logged out, sign-in, cookie, cognito, dex
  `),
  authorization: of(`
    permission, permissions, iam, rbac, 403, forbidden, access denied, privileges, authorization, service account, permission denied, accessdenied,
    acls, iam policy, iam role
  `),
  credential: of(`
    credential, credentials, secret, secrets, password, api key, access key, token, rotate, rotated, rotation, vault, key rotation, revoked, leaked
    key, private key, service token, secrets manager, passphrase, stale credentials, ssh key
  `),
  security: of(`
    attack, attacker, breach, compromised, vulnerability, exploit, malicious, cve, intrusion, exposed, phishing, malware, unauthorized access,
    hacked, abuse, spam, disclosure, security incident
  `),
  encryption: of('encryption, encrypted, kms, decrypt, signing key, signature, gpg, hmac, cipher, encryption key'),

  // Knowing
  monitoring: of(`
    prometheus, alertmanager, datadog, grafana, nagios, new relic, cloudwatch, zabbix, pingdom, uptime check, healthcheck, health check, probe,
    readiness probe, liveness probe, statuscake, icinga, sentry, thanos, uptime robot, synthetic check
  `),
  logging: of(`
    log files, fluentd, fluent bit, logstash, splunk, syslog, loki, log shipping, filebeat, log volume, verbose logging, debug logging, log shipper,
    log aggregation
  `),
  metrics: of('metrics, dashboard, time series, influxdb, graphite, statsd, telemetry, exporter, scrape, cardinality, high cardinality, tsdb'),
  alert: of('pager, pagerduty, opsgenie, on-call, oncall, on call, page fired, victorops'),
  'status-page': of('status page, statuspage, status site'),

  // Things and places
  hardware: of(`
    hardware failure, faulty, motherboard, power supply, psu, dimm, ecc, disk failure, drive failure, failed disk, bad disk, firmware, bios, raid
    controller, defective, raid array, faulty hardware, server failure, hardware fault
  `),
  datacentre: of(`
    data center, data centre, datacenter, datacentre, colocation, colo, rack, cooling, power outage, power failure, power loss, electrical, air
    conditioning, availability zone, az, regional outage, zone outage, backup generator
  `),
  payment: of('payment, payments, checkout, billing, invoice, stripe, paypal, credit card, transactions declined, charge, charged, subscription'),
  mobile: of('mobile app, android, app store, push notification, push notifications, apns, fcm'),
  frontend: of('frontend, front end, front-end, css, web app, javascript bundle, static assets, blank page, white screen, single page'),
  'human-error': of(`
    human error, mistakenly, by mistake, accidentally, accident, wrong command, fat finger, inadvertently, unintentionally, erroneously, manual
    error, operator error, wrong cluster, wrong environment, by accident, unintended
  `),
  environment: of('test environment, preprod, pre-production, non-production, sandbox, dev environment, staging environment, staging cluster'),
}
