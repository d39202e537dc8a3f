# The server with its built client. The data lies in /data; with NEO4J_URI it lies in Neo4j.
FROM node:22-slim AS manifests
WORKDIR /sirkel
ENV PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD=1
COPY package.json package-lock.json ./
COPY graph-schema/package.json graph-schema/
COPY server/package.json server/
COPY client/package.json client/
COPY seed/package.json seed/
COPY tests/package.json tests/

FROM manifests AS client
RUN npm ci --ignore-scripts --no-audit --no-fund --workspace=graph-schema --workspace=client
COPY tsconfig.json ./
COPY graph-schema graph-schema
COPY client client
COPY scripts scripts
RUN node scripts/build.mjs

FROM manifests AS packages
RUN npm ci --ignore-scripts --no-audit --no-fund --omit=dev --workspace=graph-schema --workspace=server --workspace=seed

FROM node:22-slim
ENV NODE_ENV=production HOST=0.0.0.0 PORT=4000 SIRKEL_DATA=/data
WORKDIR /sirkel
COPY --from=packages /sirkel ./
COPY tsconfig.json ./
COPY graph-schema graph-schema
COPY server server
COPY seed seed
COPY --from=client /sirkel/client/dist client/dist
RUN mkdir /data && chown node:node /data
# It owns nothing but /data, and writes nowhere else but to /tmp (where tsx keeps what it has compiled).
USER node
VOLUME /data
EXPOSE 4000
# It lets what runs end, for up to ten seconds: give it `--init --stop-timeout 20`, as docker-compose.yml does.
STOPSIGNAL SIGTERM
# Whether the process answers. A database that is away is no reason to end it: it goes on answering from memory.
HEALTHCHECK --interval=10s --timeout=5s --start-period=60s \
  CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.PORT}/health/live`).then(({ ok }) => process.exit(ok ? 0 : 1), () => process.exit(1))"]
CMD ["node", "--import", "tsx", "server/main.ts"]
