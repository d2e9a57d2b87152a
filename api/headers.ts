// Security headers. Nothing may be loaded from elsewhere, framed, or run that we did not write.
import type { FastifyReply, FastifyRequest } from 'fastify'
import type { Access } from './access/access.ts'

const POLICY = [
  "default-src 'none'", "script-src 'self'", "style-src 'self'", "img-src 'self' data:", "font-src 'self'", "connect-src 'self'",
  "base-uri 'none'", "form-action 'self'", "frame-ancestors 'none'",
].join('; ')

/** What a page of ours never asks the browser for. */
const PERMISSIONS = ['camera', 'display-capture', 'geolocation', 'microphone', 'payment', 'usb'].map(name => `${name}=()`).join(', ')

const YEAR_SECONDS = 31_536_000

export function securityHeaders({ url }: Access) {
  const headers = {
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'no-referrer',
    'cross-origin-opener-policy': 'same-origin',
    'cross-origin-resource-policy': 'same-origin',
    'permissions-policy': PERMISSIONS,
    // Once seen over https, never again without. Subdomains are somebody else's.
    ...(url?.startsWith('https:') ? { 'strict-transport-security': `max-age=${YEAR_SECONDS}` } : {}),
  }
  return async (_request: FastifyRequest, reply: FastifyReply): Promise<void> => {
    if (!reply.hasHeader('content-security-policy')) reply.header('content-security-policy', POLICY)
    reply.headers(headers)
  }
}
