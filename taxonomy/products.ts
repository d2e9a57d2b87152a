// Names of one product, protocol or place among others of their class. A glossary puts them into one concept, so that one finds the other; but who asks for
// redis does not mean memcached: an incident that only speaks of the class, or of another one of it, does not have the word.

const list = (words: string) => new Set(words.split(/\s+/).filter(Boolean))

export const PRODUCTS = list(`
  ec2 droplet docker containerd podman runc dockerhub ecr gcr ghcr harbor quay eks gke aks openshift rancher k3s etcd asg hpa karpenter lambda fargate vpc vnet nacl
  java tomcat jetty kotlin scala python django flask celery gunicorn uwsgi pip pypi ruby rails unicorn puma sidekiq rubygems bundler php laravel wordpress fpm symfony composer
  javascript nodejs npm react webpack typescript
  rds aurora postgres postgresql psql mysql mariadb mssql oracle cockroachdb cloudsql galera innodb sqlite mongo mongodb dynamodb cassandra couchdb couchbase scylla firestore hbase
  bigtable riak redis memcached memcache elasticache varnish valkey elasticsearch opensearch solr lucene kibana logstash raft zookeeper paxos consul pgbouncer hikari hikaricp pgpool
  flyway liquibase s3 gcs minio swift ebs pvc ssd nvme raid san nfs efs lustre zfs lvm swap inotify
  coredns route53 bind9 unbound dnssec cname elb alb nlb haproxy keepalived f5 lvs metallb nginx envoy traefik squid apache httpd istio linkerd kong caddy
  cloudflare fastly akamai cloudfront bgp mtu vlan nic arp ospf tcp cni calico cilium weave flannel iptables conntrack waf wireguard ipsec openvpn expressroute
  smtp sendgrid mailgun postfix dmarc spf imap kafka rabbitmq sqs pubsub activemq kinesis redpanda resque airflow jenkins circleci travis concourse argocd argo flux buildkite teamcity
  spinnaker tekton github gitlab bitbucket maven artifactory nexus launchdarkly terraform cloudformation pulumi ansible puppet chef saltstack helm iac cdk kustomize
  ntp dst chrony stripe twilio amazon cloudwatch cloudtrail microsoft entra gce bigquery stackdriver letsencrypt certbot acme keystore
  oauth oidc saml jwt okta auth0 keycloak ldap cognito dex vault kms gpg hmac
  prometheus alertmanager datadog grafana nagios zabbix pingdom statuscake icinga sentry thanos fluentd splunk syslog loki filebeat influxdb graphite statsd
  pagerduty opsgenie victorops psu dimm bios paypal android apns fcm
  cargo hexpm cocoapods homebrew nuget packagist conda sqlalchemy activerecord hibernate sequelize typeorm ecto gorm knex eloquent leveldb rocksdb berkeleydb boltdb bbolt lmdb duckdb
  raidz raidz2 zpool mdadm selinux apparmor seccomp openjdk grub ipmi idrac ilo bmc velero barman restic borg ceph gluster glusterfs drbd samba pacemaker corosync vrrp carp hsrp
  hetzner ovh digitalocean linode rackspace vultr scaleway equinix leaseweb heroku vercel netlify godaddy namecheap gandi juniper junos cisco arista mikrotik vyos mpls ipv6 quic http2 http3
  ethereum bitcoin solana tendermint substrate starknet polkadot geth infura alchemy libp2p kademlia ipfs nextjs nuxt gatsby sveltekit slurm pbs gridengine sge gpfs beegfs mastodon lemmy peertube
  dependabot renovate watchtower googlebot asterisk voip
`)
