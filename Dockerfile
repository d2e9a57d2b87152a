# The pages are built in one stage; the image holds only what runs. Its Node is the one that package.json pins (a test holds them together),
# so the packages that bring a Node of their own are left out.
FROM node:26.10.0-slim AS build
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
COPY bin/pinned-node.js bin/
RUN npm ci --omit=dev
COPY vite.config.ts tsconfig.json ./
COPY web web
RUN npm run build && npm prune --omit=dev --omit=optional

FROM node:26.10.0-slim
ENV NODE_ENV=production HINDSIGHT_DATA=/data HINDSIGHT_HOST=0.0.0.0 HINDSIGHT_LOG=info
WORKDIR /app
COPY --from=build /app/node_modules node_modules
COPY --from=build /app/web/dist web/dist
COPY package.json ./
COPY bin bin
COPY api api
COPY store store
COPY ingest ingest
COPY text text
COPY taxonomy taxonomy
COPY examples examples
# Nothing else is written to, so that the rest can be read-only.
RUN mkdir /data && chown node:node /data
VOLUME /data
USER node
EXPOSE 4477
HEALTHCHECK --interval=30s --timeout=5s --start-period=30s CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.HINDSIGHT_PORT || 4477}/ready`).then(({ ok }) => process.exit(ok ? 0 : 1), () => process.exit(1))"]
ENTRYPOINT ["node", "bin/hindsight.js"]
# The archive is mounted there; the first token is printed to the log (docs/running.md).
CMD ["serve", "/archive", "--first-token"]
