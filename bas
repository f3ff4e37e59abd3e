#!/usr/bin/env bash
# BAS Samverkan's one command. It finds a JDK, builds what has changed, and does what is asked.
set -euo pipefail

root=$(cd -- "$(dirname -- "$(readlink -f -- "${BASH_SOURCE[0]}")")" && pwd)
needed_jdk=25

say() { printf '%s\n' "$*" >&2; }
fail() {
  say "$@"
  exit 1
}

help() {
  cat <<'TEXT'
./bas run [--port N] [--db-url jdbc:postgresql://…] [--data-dir DIR] [--demo | --no-demo]
                     starts PostgreSQL, Keycloak and Open Liberty with the application; Ctrl-C stops them.
                     The demo is loaded into a database of its own, into another only with --demo
./bas test           every test: unit, architecture, inside the server, in the browser
./bas test --fast    those that need no server
./bas test --long    every test, with the big counts
./bas screenshots    makes the screenshots under docs/screenshots
./bas token ACCOUNT [--data-dir DIR]
                     prints an access token of a demo account, for the API of a running ./bas run
./bas migrate --db-url jdbc:postgresql://… [--demo]
                     brings an installation's database up to date, before its servers start;
                     the owner's password is read from BAS_DB_OWNER_PASSWORD
./bas check --db-url jdbc:postgresql://… [--witness FILE] [--write-witness FILE]
                     whether an installation's database is whole: locks, seals, log against facts;
                     reads BAS_DB_OWNER_PASSWORD, BAS_LOG_MAC_KEY and BAS_NUMBER_KEY
./bas realm [agency …]
                     prints Keycloak's realm "bas" for an installation, with a provider for each agency named
./bas package        makes what is installed: one directory and one archive under .bas/package
./bas world N [--data-dir DIR | --db-url jdbc:postgresql://…]
                     makes a world of N made-up participants for measuring, in .bas/world if not said otherwise
./bas bench case     measures what gate, row-level security and log cost
./bas bench consent  measures our decisions against engines that others have written
./bas bench crowd    64 clients for five minutes: nothing breaks, is lost, or crosses after a withdrawal
./bas bench session  measures what a signed-in session costs the server's memory, and whether a closed case costs any
./bas help           this

Needs a JDK 25 or newer (JAVA_HOME or BAS_JAVA_HOME, else looked for) and Maven 3.8.6 or newer.
TEXT
}

# What is wrong stands last, where it is seen.
wrong_use() {
  help >&2
  say
  say "$1"
  exit 2
}

jdk_version() {
  "$1/bin/java" -version 2>&1 | sed -n '1s/.*version "\([0-9]*\).*/\1/p'
}

# The newest JDK of those that are new enough; one that is named comes first.
choose_jdk() {
  local candidate version best='' best_version=0
  for candidate in "${BAS_JAVA_HOME:-}" "${JAVA_HOME:-}"; do
    [[ -n $candidate && -x $candidate/bin/javac ]] || continue
    version=$(jdk_version "$candidate")
    if [[ -n $version ]] && ((version >= needed_jdk)); then
      printf '%s\n' "$candidate"
      return
    fi
  done
  for candidate in /usr/lib/jvm/* /opt/jdk* /opt/java/* /usr/java/* /usr/local/java/* \
    "$HOME"/.sdkman/candidates/java/* "$HOME"/.jdks/* "$HOME"/.local/share/mise/installs/java/* \
    "$HOME"/.asdf/installs/java/* /Library/Java/JavaVirtualMachines/*/Contents/Home \
    /opt/homebrew/opt/openjdk*/libexec/openjdk.jdk/Contents/Home; do
    [[ -x $candidate/bin/javac ]] || continue
    version=$(jdk_version "$candidate")
    if [[ -n $version ]] && ((version >= needed_jdk && version > best_version)); then
      best=$candidate
      best_version=$version
    fi
  done
  [[ -n $best ]] || fail "No JDK $needed_jdk or newer was found.
Install one (for example Eclipse Temurin $needed_jdk), or name the one you have:
  BAS_JAVA_HOME=/path/to/jdk ./bas $*"
  printf '%s\n' "$best"
}

prepare() {
  JAVA_HOME=$(choose_jdk "$@")
  export JAVA_HOME
  command -v mvn >/dev/null || fail "Maven is missing. Install it (Debian: apt-get install maven; macOS: brew install maven)."
}

maven() {
  (cd "$root" && mvn -B -ntp "$@")
}

# Built, and nothing that goes into the build has changed since?
is_built() {
  local stamp=$root/.bas/built
  [[ -f $stamp && -f $root/web-ui/target/bas.war && -f $root/integration-tests/target/classpath ]] || return 1
  [[ $(<"$stamp") == "$JAVA_HOME" ]] || return 1
  local changed
  changed=$(
    cd "$root"
    find pom.xml .mvn domain application web-ui integration-tests \
      \( -name target -o -name node_modules -o -path web-ui/src/main/frontend -o -path '*/src/test' \) -prune -o \
      \( -path '*/src/*' -o -name pom.xml -o -path '.mvn/*' \) -newer "$stamp" -print | head -n 1
  )
  [[ -z $changed ]]
}

build() {
  if is_built; then
    return
  fi
  if [[ -f $root/web-ui/target/bas.war ]]; then
    say "Building anew, since something has changed …"
  else
    say "Building for the first time; Maven also fetches what it needs, which takes some minutes …"
  fi
  mkdir -p "$root/.bas"
  local log=$root/.bas/build.log stamp=$root/.bas/built started=$SECONDS
  rm -f "$stamp"
  # The build makes it, and would make its parent look edited.
  mkdir -p "$root/web-ui/src/main/frontend"
  touch "$stamp.begun"
  if ! maven package -Dmaven.test.skip=true -Dspotless.check.skip=true >"$log" 2>&1; then
    grep -E '^\[ERROR\]' "$log" | head -n 30 >&2 || tail -n 30 "$log" >&2
    fail "The build failed. All of it: $log"
  fi
  # As old as the beginning: what was edited while we built counts as changed.
  printf '%s\n' "$JAVA_HOME" >"$stamp"
  touch -r "$stamp.begun" "$stamp"
  rm -f "$stamp.begun"
  say "Built in $((SECONDS - started)) s."
}

run() {
  local argument
  local -a given=("$@")
  while (($#)); do
    argument=$1
    case $argument in
      --port | --db-url | --data-dir)
        (($# >= 2)) || wrong_use "$argument needs a value."
        # Before minutes of building, and not after.
        [[ $argument != --port || $2 =~ ^[0-9]+$ ]] || wrong_use "--port needs a number, not $2."
        shift 2
        ;;
      --demo | --no-demo) shift ;;
      *) wrong_use "Unknown option: $argument" ;;
    esac
  done
  prepare run
  build
  start_java se.bas.environment.Run ${given[@]+"${given[@]}"}
}

start_java() {
  exec "$JAVA_HOME/bin/java" -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -Xmx256m -Dfile.encoding=UTF-8 \
    --enable-native-access=ALL-UNNAMED "-Dbas.project=$root" \
    -cp "$root/integration-tests/target/classes:$(<"$root/integration-tests/target/classpath")" "$@"
}

migrate() {
  prepare migrate
  build
  start_java se.bas.environment.Migrate "$@"
}

check() {
  prepare check
  build
  start_java se.bas.environment.Check "$@"
}

# The same sources give the same archive, byte by byte.
package() {
  (($# == 0)) || wrong_use "Unknown option: $1"
  prepare package
  build
  local out=$root/.bas/package version name smaller liberty=
  version=$(sed -n 's:^  <version>\(.*\)</version>$:\1:p' "$root/pom.xml" | head -n 1)
  name=bas-samverkan-$version
  say "Taking out of Open Liberty what the application does not use …"
  rm -rf "$out"
  mkdir -p "$out/usr/servers/bas"
  smaller=$out/liberty.zip
  cp "$root/config/liberty/server.xml" "$out/usr/servers/bas/"
  cp -r "$root/config/liberty/production/." "$out/usr/servers/bas/"
  unpack "$root"/integration-tests/target/runtimes/openliberty-runtime-*.zip "$out/whole"
  chmod +x "$out"/whole/wlp/bin/*
  WLP_USER_DIR=$out/usr "$out/whole/wlp/bin/server" package bas "--archive=$smaller" --include=minify >"$out/liberty.log" 2>&1 ||
    fail "Open Liberty could not be packaged. All of it: $out/liberty.log"
  unpack "$smaller" "$out/small"
  liberty=$out/small/wlp
  chmod +x "$liberty"/bin/*
  # When it was packaged, and nothing else.
  rm -f "$liberty"/lib/versions/package_*.txt
  "$root/config/install/assemble" "$root" "$liberty" "$out/$name"
  printf '%s\n' "$version" >"$out/$name/VERSION"
  # Made by the packaging itself, at each time anew.
  rm -rf "$out"/{usr,whole,small,liberty.zip}
  tar --create --sort=name --mtime=@0 --owner=0 --group=0 --numeric-owner --format=gnu -C "$out" "$name" | gzip -9n >"$out/$name.tar.gz"
  (cd "$out" && sha256sum "$name.tar.gz" | tee "$name.tar.gz.sha256") >&2
  say "Made: $out/$name.tar.gz, and the same unpacked beside it. docs/administration.md says what to do with it."
}

unpack() {
  mkdir -p "$2"
  (cd "$2" && "$JAVA_HOME/bin/jar" --extract --file "$1")
}

realm() {
  prepare realm
  build
  start_java se.bas.environment.ProductionRealm "$@"
}

world() {
  prepare world
  build
  start_java se.bas.environment.World "$@"
}

token() {
  (($#)) || wrong_use "./bas token needs an account, for example: ./bas token soc-handlaggare"
  prepare token
  build
  start_java se.bas.environment.Token "$@"
}

bench() {
  local what=${1:-}
  [[ $what == case || $what == consent || $what == crowd || $what == session ]] ||
    wrong_use "What shall be measured? ./bas bench case, ./bas bench consent, ./bas bench crowd, or ./bas bench session"
  shift
  (($# == 0)) || wrong_use "Unknown option: $1"
  prepare bench
  local result=$root/.bas/bench/$what.txt
  [[ $what != case ]] || result=$root/.bas/bench/world/case.txt
  rm -f "$result"
  mkdir -p "$root/.bas/bench"
  if [[ $what == case ]]; then
    say "Making or opening a world of 100 000 case files in .bas/bench, then measuring; that takes some minutes …"
    measure BenchCase -Dbas.data=.bas/bench/world
  elif [[ $what == consent ]]; then
    say "Asking three engines the same questions; that takes a minute …"
    maven test -pl domain -Dtest=BenchConsent -Dbas.consent.report="$result" -Dspotless.check.skip=true >"$root/.bas/bench.log" 2>&1 ||
      fail "Measuring failed. All of it: $root/.bas/bench.log"
  elif [[ $what == session ]]; then
    ensure_chromium
    say "20 sessions, then 1 000 cases opened and closed in a browser; that takes some ten minutes …"
    measure SessionMemoryIT -Dbas.sessions=20 -Dbas.cycles=1000 -Dbas.sessions.report="$result"
  else
    say "64 clients read, write and withdraw for five minutes, in an environment of their own …"
    measure CrowdIT -Dbas.crowd.clients=64 -Dbas.crowd.seconds=300 -Dbas.crowd.report="$result"
  fi
  cat "$result"
}

measure() {
  local test=$1 log=$root/.bas/bench.log
  shift
  maven verify -Dit.test="$test" -Dfailsafe.failIfNoSpecifiedTests=true "$@" \
    -Dtest=None -Dsurefire.failIfNoSpecifiedTests=false -DskipPitest=true -Dspotless.check.skip=true -Dbas.java=production >"$log" 2>&1 ||
    fail "Measuring failed. All of it: $log"
}

# The browser tests use the machine's own Chromium; rather the one without windows, which needs half the processor time.
ensure_chromium() {
  local candidate
  for candidate in "${BAS_CHROMIUM:-}" /usr/bin/chromium-headless-shell /usr/bin/chromium \
    /usr/bin/chromium-browser /usr/bin/google-chrome "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome"; do
    if [[ -n $candidate && -x $candidate ]]; then
      export BAS_CHROMIUM=$candidate
      return
    fi
  done
  if ((EUID == 0)) && command -v apt-get >/dev/null; then
    say "Installing Chromium from the system's packages, for the browser tests …"
    apt-get update -qq >/dev/null || true
    for candidate in chromium-headless-shell chromium; do
      if DEBIAN_FRONTEND=noninteractive apt-get install -y -qq "$candidate" >/dev/null && [[ -x /usr/bin/$candidate ]]; then
        export BAS_CHROMIUM=/usr/bin/$candidate
        return
      fi
    done
  fi
  fail "The browser tests need Chromium. Install it (Debian, Ubuntu: sudo apt-get install chromium-headless-shell), or name another:
  BAS_CHROMIUM=/path/to/chromium ./bas test
Without a browser and without servers: ./bas test --fast"
}

# Backing up and restoring is tried with PostgreSQL's own tools; the embedded one has none.
ensure_postgresql() {
  local bin
  for bin in "${BAS_POSTGRESQL_BIN:-}" /usr/lib/postgresql/*/bin /usr/pgsql-*/bin /opt/homebrew/opt/postgresql@*/bin; do
    if [[ -n $bin && -x $bin/initdb && -x $bin/pg_dump && -x $bin/pg_restore && -x $bin/psql ]]; then
      # Debian's are found by the tests themselves, the newest of them.
      [[ $bin == /usr/lib/postgresql/* ]] || export BAS_POSTGRESQL_BIN=$bin
      return
    fi
  done
  if ((EUID == 0)) && command -v apt-get >/dev/null; then
    say "Installing PostgreSQL from the system's packages, for the tests of backup and restore …"
    # No cluster of its own is wanted, nor started.
    if [[ ! -e /etc/postgresql-common/createcluster.conf ]]; then
      mkdir -p /etc/postgresql-common
      printf 'create_main_cluster = false\n' >/etc/postgresql-common/createcluster.conf
    fi
    if apt-get update -qq >/dev/null &&
      DEBIAN_FRONTEND=noninteractive apt-get install -y -qq -o Dpkg::Options::=--force-confold postgresql >/dev/null; then
      return
    fi
  fi
  fail "The tests of backup and restore need PostgreSQL's tools. Install them (Debian, Ubuntu: sudo apt-get install postgresql), or name
the directory of others:
  BAS_POSTGRESQL_BIN=/path/to/bin ./bas test
Without servers: ./bas test --fast"
}

run_tests() {
  case ${1:-} in
    '')
      prepare test
      ensure_chromium
      ensure_postgresql
      maven verify
      ;;
    --fast)
      prepare test
      maven test
      ;;
    --long)
      prepare test
      ensure_chromium
      ensure_postgresql
      maven verify -Dbas.long=true
      ;;
    *) wrong_use "Unknown option: $1" ;;
  esac
}

screenshots() {
  (($# == 0)) || wrong_use "Unknown option: $1"
  prepare screenshots
  ensure_chromium
  maven verify -Dbas.screenshots=true -Dit.test=MakeScreenshots,StyleGuideIT -Dfailsafe.failIfNoSpecifiedTests=true \
    -Dtest=None -Dsurefire.failIfNoSpecifiedTests=false -DskipPitest=true -Dspotless.check.skip=true
}

word=${1:-help}
(($# == 0)) || shift
case $word in
  run) run "$@" ;;
  test) run_tests "$@" ;;
  screenshots) screenshots "$@" ;;
  migrate) migrate "$@" ;;
  check) check "$@" ;;
  realm) realm "$@" ;;
  package) package "$@" ;;
  world) world "$@" ;;
  token) token "$@" ;;
  bench) bench "$@" ;;
  help | --help | -h) help ;;
  *) wrong_use "Unknown word: $word" ;;
esac
