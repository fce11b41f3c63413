#!/usr/bin/env bash
# Installs what seda's own Postgres needs on Debian and its kin: a server (15 or newer) and pgvector
# (0.8 or newer). Does nothing for what is already there. Each step is one line on stdout; a failure
# is a cause and a remedy on stderr.
#
#   install-postgres.sh PRIVATE_FOLDER
#
# Root, or a user whose `sudo -n` works, installs into the system. Anyone else gets a copy of the
# system's server in PRIVATE_FOLDER with pgvector beside it.
set -Eeuo pipefail # E: the trap on errors acts inside functions too

readonly private=${1:?usage: install-postgres.sh PRIVATE_FOLDER}
readonly oldest_server=15 oldest_vector=0.8
readonly elsewhere="or set SEDA_DATABASE_URL to a Postgres server that has pgvector $oldest_vector"
export PATH=/usr/sbin:/usr/bin:/sbin:/bin DEBIAN_FRONTEND=noninteractive LC_ALL=C

work=$(mktemp -d /var/tmp/seda-install-postgres.XXXXXX)
readonly work log=$work/log
: > "$log"
trap 'rm -rf "$work"' EXIT
trap 'fail "line $LINENO failed: $BASH_COMMAND" "mend what the log says, $elsewhere"' ERR

step() { echo "$*"; }

fail() { # cause, remedy
  trap - ERR
  {
    echo "$1"
    [ ! -s "$log" ] || { echo "Last lines of the log:"; tail -n 15 "$log" | sed 's/^/  /'; }
    echo "Remedy: $2"
  } >&2
  exit 1
}

# --- Who we are, and who else is at work --------------------------------------------------------

admin=() can_install=yes
if [ "$(id -u)" != 0 ]; then
  if sudo -n true 2> /dev/null; then admin=(sudo -n); else can_install=no; fi
fi

one_at_a_time() {
  exec 9> "/var/tmp/seda-install-postgres.$(id -u).lock"
  flock -n 9 || { step "Waiting for another installation to finish"; flock -w 900 9; }
}

# --- apt ----------------------------------------------------------------------------------------

apt() { "${admin[@]}" env DEBIAN_FRONTEND=noninteractive LC_ALL=C \
  apt-get -qq -o DPkg::Lock::Timeout=300 -o Dpkg::Use-Pty=0 "$@" >> "$log" 2>&1; }

# DPkg::Lock::Timeout does not cover the lock on the package lists, so that one is waited for here.
refresh_lists() {
  step "Refreshing the package lists"
  local deadline=$((SECONDS + 300)) seen
  until seen=$(wc -c < "$log"); apt update; do
    if ((SECONDS > deadline)) \
      || ! tail -c +$((seen + 1)) "$log" | grep -q 'Could not get lock'; then
      fail "apt-get update failed" "make the system's package sources reachable, $elsewhere"
    fi
    sleep 1
  done
}

install_packages() {
  [ $can_install = yes ] || fail "missing, and this user may not install packages: $*" \
    "run: sudo apt-get install $*   ($elsewhere)"
  step "Installing $*"
  apt install --yes --no-install-recommends "$@" && return
  refresh_lists # a list older than the archive names files that are gone
  apt install --yes --no-install-recommends "$@" \
    || fail "apt-get could not install $*" "run: apt-get install $*   and see why, $elsewhere"
}

know_packages() {
  [ $can_install = yes ] || fail "this machine's package lists are empty" \
    "run: sudo apt-get update   ($elsewhere)"
  refresh_lists
}

candidate() { apt-cache policy "$1" 2> /dev/null | sed -n 's/^ *Candidate: \([0-9].*\)/\1/p'; }
at_least() { dpkg --compare-versions "$1" ge "$2"; }

# --- The server ---------------------------------------------------------------------------------

newest_server() { # the major version of the newest installed server, or nothing
  find /usr/lib/postgresql -path '*/bin/postgres' 2> /dev/null | cut -d/ -f5 | sort -n | tail -n 1 \
    || true
}

install_server() {
  local package conf=/etc/postgresql-common/createcluster.conf
  [ $can_install = yes ] || fail "no Postgres server here, and this user may not install one" \
    "run: sudo apt-get install postgresql   ($elsewhere)"
  [ -n "$(candidate postgresql)" ] || refresh_lists
  package=$(apt-cache depends postgresql | sed -n 's/.*Depends: \(postgresql-[0-9]*\)$/\1/p')
  at_least "${package#postgresql-}" $oldest_server \
    || fail "the newest server of this distribution is ${package:-unknown}" "upgrade it, $elsewhere"
  # The package would create and start a cluster `main` that nobody asked for.
  install_packages postgresql-common
  "${admin[@]}" sed -i.seda 's/^#\?create_main_cluster.*/create_main_cluster = false/' $conf
  install_packages "$package"
  "${admin[@]}" mv $conf.seda $conf
}

# --- pgvector -----------------------------------------------------------------------------------

vector_version() { # of the server below root $1
  sed -n "s/^default_version *= *'\(.*\)'/\1/p" \
    "$1/usr/share/postgresql/$major/extension/vector.control" 2> /dev/null || true
}

copy_server() { # into the private folder, for a user who may not write to the system's
  step "Copying Postgres $major to $private"
  mkdir -p "$private/usr/lib/postgresql" "$private/usr/share/postgresql"
  cp -R "/usr/lib/postgresql/$major" "$private/usr/lib/postgresql/"
  cp -R "/usr/share/postgresql/$major" "$private/usr/share/postgresql/"
}

archive() { # the address of this machine's Debian archive, and the file that names it
  local codename
  codename=$(. /etc/os-release; echo "${VERSION_CODENAME:-}")
  # shellcheck disable=SC2016 # apt fills these in
  apt-get indextargets --format '$(REPO_URI)|$(SOURCESENTRY)' \
    'Identifier: Packages' 'Component: main' 'Origin: Debian' "Codename: $codename"
}

# A source list with one line: the suite that has pgvector 0.8, from the archive, and trusted by the
# keyring, that this machine uses already.
fetch_source() {
  local suite=trixie origin uri file keyring
  origin=$(archive)
  [ -n "$origin" ] || { know_packages; origin=$(archive); }
  [ -n "$origin" ] || fail "no Debian archive among this machine's package sources" \
    "install the pgvector package for Postgres $major, $elsewhere"
  IFS='|' read -r uri file <<< "$origin"
  keyring=$(grep -ioPm1 'signed-by[:=]\s*\K/[^]\s]+' "${file%:*}" || true)
  mkdir -p "$work"/apt/{lists,cache/archives}/partial
  echo "deb-src ${keyring:+[signed-by=$keyring]} $uri $suite main" > "$work/apt/sources.list"
  local private_apt=(apt-get -qq -o APT::Sandbox::User= -o Dir::State::lists="$work/apt/lists"
    -o Dir::Cache="$work/apt/cache" -o Dir::Etc::sourceparts=-
    -o Dir::Etc::sourcelist="$work/apt/sources.list")
  step "Fetching the source of pgvector"
  (cd "$work" && "${private_apt[@]}" update \
    && "${private_apt[@]}" source --download-only pgvector) >> "$log" 2>&1 \
    || fail "the source of pgvector could not be fetched" \
      "install the pgvector package for Postgres $major, $elsewhere"
  mkdir "$work/pgvector"
  tar -xf "$work"/pgvector_*.orig.tar.* -C "$work/pgvector" --strip-components=1
}

# The headers are only unpacked here: installing the package would bring 500 MB of compilers along.
unpack_headers() {
  local dev=postgresql-server-dev-$major lib=$work/root/usr/lib/postgresql/$major
  [ -n "$(candidate "$dev")" ] || fail "this distribution has no $dev" \
    "install the pgvector package for Postgres $major, $elsewhere"
  step "Fetching the headers of Postgres $major"
  (cd "$work" && apt-get -qq -o APT::Sandbox::User= download "$dev" libpq-dev) >> "$log" 2>&1 \
    || return 1
  for package in "$work"/*.deb; do dpkg -x "$package" "$work/root"; done
  mkdir -p "$lib/bin"
  cp "/usr/lib/postgresql/$major/bin/pg_config" "$lib/bin/" # tells paths relative to itself
  cp -R "/usr/lib/postgresql/$major/lib/pgxs" "$lib/lib/"
}

build_vector() {
  if ! command -v gcc > /dev/null || ! command -v make > /dev/null; then
    install_packages gcc make libc6-dev
  fi
  fetch_source
  unpack_headers || { [ $can_install = no ] || refresh_lists; unpack_headers; }
  step "Building pgvector (about 20 seconds)"
  # OPTFLAGS: for any CPU of this kind, not just this one. with_llvm: no clang needed.
  make -C "$work/pgvector" -s -j2 OPTFLAGS="" with_llvm=no \
    PG_CONFIG="$work/root/usr/lib/postgresql/$major/bin/pg_config" >> "$log" 2>&1
}

put_vector() { # below root $1, with the prefix command $2…
  local target=$1; shift
  step "Installing pgvector for Postgres $major"
  "$@" install -m 755 "$work/pgvector/vector.so" "$target/usr/lib/postgresql/$major/lib/"
  # The control file last: it says that pgvector is there.
  "$@" install -m 644 "$work"/pgvector/sql/vector--*.sql "$work/pgvector/vector.control" \
    "$target/usr/share/postgresql/$major/extension/"
}

install_vector() {
  local package=postgresql-$major-pgvector version
  [ -n "$(candidate "postgresql-server-dev-$major")" ] || know_packages
  version=$(candidate "$package")
  if [ $can_install = yes ] && [ -n "$version" ] && at_least "$version" $oldest_vector; then
    install_packages "$package"
  elif [ $can_install = yes ]; then
    build_vector
    put_vector "" "${admin[@]}"
  else
    build_vector
    copy_server
    put_vector "$private"
  fi
}

has_vector() { # below root $1
  local version
  version=$(vector_version "$1")
  [ -n "$version" ] && at_least "$version" $oldest_vector
}

# --- The sentence -------------------------------------------------------------------------------

command -v apt-get > /dev/null || fail "this system has no apt-get to install anything with" \
  "install Postgres $oldest_server or newer with pgvector $oldest_vector or newer, $elsewhere"
one_at_a_time
major=$(newest_server)
[ "${major:-0}" -ge $oldest_server ] || { install_server; major=$(newest_server); }
has_vector "" || has_vector "$private" || install_vector
step "Postgres $major with pgvector is installed"
