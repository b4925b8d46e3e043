# Installs what Netwerk needs and this machine lacks: Graphviz with its plugins, fonts, and the few
# libraries a freshly unpacked Swift leans on. Sourced by the other scripts; does nothing by itself.
#
# A caller sets `root` (the checkout) and, for English sentences, `language=en`; then:
#   prepare_machine   everything needed to build and draw, or an explanation and exit code 69
#   ensure KIND…      some kinds of the table below, in the same way
#   logged COMMAND…   runs a command silently, its words kept in $log

# shellcheck shell=bash
# shellcheck disable=SC2086,SC2154  # lists of packages are split into words; the caller sets root

language=${language:-nl}
log=$root/.build/netwerk-dot/log

# What has to be on disk, per kind, and the packages that bring it: the first that apt knows is
# taken, and a trailing * stands for a version number. Debian 14 splits Graphviz's plugins off;
# before that libgvc6 holds them.
#   build   without it the tool cannot be built      draw   without it the tool cannot draw
#   font    without it some names look worse         swift  a Swift from an archive may miss it
#   python  the check of the examples needs it       peer   compared with by scripts/bench
#   java    Apache Spark needs it                    recipe named in examples/op-schaal
# WenQuanYi Micro Hei draws Chinese, Japanese and Korean names in 1.6 MB. Noto CJK draws them finer
# and has bold letters of its own, but costs 57 MB; Droid Fallback is as small but lacks Korean.
requirements() {
  cat <<'TABLE'
build   /usr/include/graphviz/gvc.h                                         libgraphviz-dev
build   /usr/lib/gcc/*/*/libstdc++.so                                       g++
build   /usr/include/sqlite3.h                                              libsqlite3-dev
draw    /usr/lib/*/libgvc.so.[0-9]                                          libgraphviz-dev
draw    /usr/lib/*/graphviz/libgvplugin_neato_layout.so.[0-9]               libgvplugin-neato-layout* libgvc6
draw    /usr/lib/*/graphviz/libgvplugin_pango.so.[0-9]                      libgvplugin-pango* libgvc6
font    /usr/share/fonts/truetype/liberation*/LiberationSans-Regular.ttf    fonts-liberation2 fonts-liberation
font    /usr/share/fonts/truetype/noto/NotoSansEthiopic-Regular.ttf         fonts-noto-core
font    /usr/share/fonts/truetype/wqy/wqy-microhei.ttc                      fonts-wqy-microhei
swift   /usr/bin/pkg-config                                                 pkg-config
swift   /usr/lib/*/libsqlite3.so.0                                          libsqlite3-0
swift   /usr/lib/*/libncurses.so.6                                          libncurses6
swift   /usr/lib/*/libcurl.so.4                                             libcurl4t64 libcurl4
swift   /usr/lib/*/libxml2.so.2                                             libxml2
python  /usr/lib/python3*/ensurepip/__init__.py                             python3-venv
peer    /usr/include/igraph/igraph.h                                        libigraph-dev
browser /usr/bin/chromium*                                                   chromium chromium-browser
java    /usr/lib/jvm/*/bin/java                                             openjdk-17-jre-headless default-jre-headless
recipe  /usr/bin/parallel                                                   parallel
recipe  /usr/bin/Rscript                                                    r-base-core
recipe  /usr/lib/R/site-library/jsonlite/DESCRIPTION                        r-cran-jsonlite
recipe  /usr/lib/R/site-library/RSQLite/DESCRIPTION                         r-cran-rsqlite
peer    /usr/include/simdjson.h                                             libsimdjson-dev
peer    /usr/bin/Rscript                                                    r-base-core
peer    /usr/lib/R/site-library/igraph/DESCRIPTION                          r-cran-igraph
peer    /usr/lib/R/site-library/sna/DESCRIPTION                             r-cran-sna
peer    /usr/lib/R/site-library/jsonlite/DESCRIPTION                        r-cran-jsonlite
TABLE
}

say() { # DUTCH ENGLISH
  if [ "$language" = en ]; then printf '%s\n' "$2" >&2; else printf '%s\n' "$1" >&2; fi
}

fail() { # EXIT-CODE DUTCH ENGLISH
  say "$2" "$3"
  exit "$1"
}

# Descriptor 9 holds the lock of a build; whatever a package starts must not inherit it.
logged() {
  "$@" </dev/null >>"$log" 2>&1 9>&-
}

show_log() {
  tail -n 20 "$log" >&2
  say "Het hele verslag staat in $log" "The whole log is in $log"
}

exists() { compgen -G "$1" >/dev/null; }

# The rows of these kinds for which nothing is on disk.
missing() { # KIND…
  requirements | while read -r kind file packages; do
    case " $* " in *" $kind "*) exists "$file" || echo "$kind $file $packages" ;; esac
  done
}

# One file on disk for each row of these kinds that is met.
present() { # KIND…
  requirements | while read -r kind file _; do
    case " $* " in *" $kind "*) compgen -G "$file" | head -n 1 || true ;; esac
  done
}

prepare_machine() {
  mkdir -p "${log%/*}"
  : >"$log"
  require_swift
  ensure build draw font swift
  require_swift_version
}

ensure() { # KIND…
  if command -v apt-get >/dev/null; then
    ensure_with_apt "$@"
  elif ! command -v pkg-config >/dev/null || ! pkg-config --exists libgvc; then
    ensure_with_brew
  fi
}

# --- Debian, Ubuntu and their kin ---------------------------------------------------------------

ensure_with_apt() {
  local packages
  [ -n "$(missing "$@")" ] || return 0
  may_install || { explain_apt "$@"; return; }
  packages=$(packages_for "$@")
  case $packages in
    *unknown:*)
      retried apt_get update || true
      packages=$(packages_for "$@")
      ;;
  esac
  packages=$(printf '%s\n' "$packages" | grep -v '^unknown:') || true
  if [ -n "$packages" ]; then
    say "Eenmalig installeren: ${packages//$'\n'/ }" "Installing once: ${packages//$'\n'/ }"
    install_packages $packages || true
  fi
  [ -z "$(missing "$@")" ] || explain_apt "$@"
}

install_packages() {
  retried apt_get install "$@" || { retried apt_get update && retried apt_get install "$@"; }
}

# A network that is slow but alive is waited for; so is another package manager at work.
apt_get() {
  $as_root env LC_ALL=C.UTF-8 DEBIAN_FRONTEND=noninteractive NEEDRESTART_SUSPEND=1 \
    apt-get --yes --no-install-recommends -o Dpkg::Options::=--force-confold \
    -o DPkg::Lock::Timeout=600 -o Acquire::Retries=3 -o Acquire::http::Timeout=120 "$@"
}

# apt itself waits for dpkg's lock, not for those of its lists and downloads.
retried() {
  local before until=$((SECONDS + 600)) told=
  while true; do
    before=$(wc -l <"$log")
    logged "$@" && return
    tail -n "+$((before + 1))" "$log" | grep -q 'E: Could not get lock' || return 1
    [ "$SECONDS" -lt "$until" ] || return 1
    [ -n "$told" ] || say "Wachten op een andere installatie…" "Waiting for another installation…"
    told=yes
    sleep 10
  done
}

# Sets as_root to what makes an administrator of this user. Asks nothing unless someone is there.
may_install() {
  [ -z "${NETWERK_GEEN_INSTALLATIE:-}" ] || return 1
  if [ "$(id -u)" = 0 ]; then
    as_root=
  elif ! command -v sudo >/dev/null; then
    return 1
  elif sudo -n true 2>/dev/null; then
    as_root='sudo -n'
  elif [ -t 0 ]; then
    say "Voor het installeren vraagt de computer om uw wachtwoord." \
      "The computer asks for your password to install packages."
    sudo -v && as_root=sudo
  else
    return 1
  fi
}

# The packages that bring what is missing, one a line; "unknown:" marks one that apt does not know.
packages_for() { # KIND…
  missing "$@" | while read -r _ _ packages; do choose $packages; done | sort -u
}

choose() { # PACKAGE…
  local package name
  for package; do
    case $package in
      *'*') name=$(apt-cache pkgnames "${package%'*'}" | grep '[0-9]$' | sort -V | tail -n 1) ;;
      *) name=$(apt-cache pkgnames "$package" | grep -xF -- "$package") ;;
    esac || true
    [ -z "$name" ] || { echo "$name"; return; }
  done
  echo "unknown:$package"
}

# Says what is still missing; ends the run if nothing can be built or drawn without it.
explain_apt() { # KIND…
  local packages command
  packages=$(packages_for "$@" | sed 's/^unknown://')
  packages=${packages//$'\n'/ }
  case $'\n'$(missing "$@") in
    *$'\n'build* | *$'\n'draw* | *$'\n'python* | *$'\n'java* | *$'\n'recipe* | *$'\n'browser*) ;;
    *)
      say "Zonder deze pakketten gaat het verder, maar misschien minder mooi: $packages" \
        "Going on without these packages, perhaps less beautifully: $packages"
      return
      ;;
  esac
  command="apt-get update && apt-get install --no-install-recommends $packages"
  ! command -v sudo >/dev/null || command="sudo apt-get update && sudo ${command#*&& }"
  [ ! -s "$log" ] || show_log
  fail 69 "Netwerk mist pakketten en kon ze niet installeren. Voer dit uit, of vraag het een beheerder:
  $command" \
    "Netwerk lacks packages and could not install them. Run this, or ask an administrator:
  $command"
}

# --- macOS and everything else ------------------------------------------------------------------

ensure_with_brew() {
  if [ "$(uname)" != Darwin ]; then
    fail 69 "Op dit systeem kan Netwerk niets voor u installeren. Nodig zijn: Graphviz met zijn
ontwikkelbestanden (libgvc, vaak graphviz-devel of graphviz-dev), pkg-config, en de lettertypen
Liberation Sans en Noto Sans. Installeer die en start dit opnieuw." \
      "Netwerk cannot install anything on this system. It needs Graphviz with its development
files (libgvc, often graphviz-devel or graphviz-dev), pkg-config, and the fonts Liberation Sans
and Noto Sans. Install these and start again."
  fi
  if [ -n "${NETWERK_GEEN_INSTALLATIE:-}" ] || ! command -v brew >/dev/null; then
    fail 69 "Graphviz ontbreekt. Installeer het met Homebrew (https://brew.sh):
  brew install graphviz pkg-config" \
      "Graphviz is missing. Install it with Homebrew (https://brew.sh):
  brew install graphviz pkg-config"
  fi
  say "Eenmalig installeren: graphviz pkg-config" "Installing once: graphviz pkg-config"
  logged brew install graphviz pkg-config || {
    show_log
    fail 69 "Homebrew kon Graphviz niet installeren." "Homebrew could not install Graphviz."
  }
}

# --- Swift --------------------------------------------------------------------------------------

# Before installing anything: without Swift the rest is of no use.
require_swift() {
  ! command -v swift >/dev/null || return 0
  fail 69 "Swift ontbreekt. Installeer Swift $(wanted_swift) of nieuwer volgens https://www.swift.org/install
en open daarna een nieuw venster." \
    "Swift is missing. Install Swift $(wanted_swift) or newer from https://www.swift.org/install
and open a new window."
}

wanted_swift() { sed -n '1s/[^0-9]*\([0-9.]*\).*/\1/p' "$root/Package.swift"; }

require_swift_version() {
  local found oldest
  found=$(swift --version 2>>"$log" </dev/null | sed -n 's/.*Swift version \([0-9.]*\).*/\1/p') || true
  if [ -z "$found" ]; then
    show_log
    fail 69 "Swift staat op deze computer, maar start niet. Zie https://www.swift.org/install" \
      "Swift is on this computer but does not start. See https://www.swift.org/install"
  fi
  oldest=$(printf '%s\n' "$(wanted_swift)" "$found" | sort -V | head -n 1)
  if [ "$oldest" != "$(wanted_swift)" ]; then
    fail 69 "Swift $found is te oud. Installeer $(wanted_swift) of nieuwer: https://www.swift.org/install" \
      "Swift $found is too old. Install $(wanted_swift) or newer: https://www.swift.org/install"
  fi
}
