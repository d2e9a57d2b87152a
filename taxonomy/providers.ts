// Who runs for us what we do not run ourselves: phrases about an outage of theirs, and its end, know them by these words.

/** Companies whose outages are told by their name alone; none that is an everyday word as well. */
export const COMPANIES = 'aws|amazon|azure|microsoft|gcp|google|cloudflare|fastly|akamai|github|gitlab|linode|digitalocean|heroku|hetzner|ovh|vultr|scaleway|netlify|vercel|rackspace|equinix|verizon|stripe|twilio|okta|mailgun|sendgrid|npm'

export const PROVIDERS = `provider|providers|vendor|isp|hoster|carrier|supplier|upstream|datacenter|colo|registrar|${COMPANIES}`
