# Sourced by mvnw: sets JAVA_HOME to a JDK of at least version 21. A JAVA_HOME that is set wins; then the java on the PATH;
# then the newest JDK in the places where installers put them. Nothing found: one line that says what to install.
# Arguments: the places to look into instead of the usual ones.

jdk_needed=21

# The feature version of the JDK in a directory, from its release file; nothing when it is not a JDK.
jdk_version() {
  if [ -x "$1/bin/javac" ] && [ -r "$1/release" ]; then
    sed -n 's/^JAVA_VERSION="\(1\.\)\{0,1\}\([0-9][0-9]*\).*/\2/p' "$1/release" | head -n 1
  fi
}

# The directory a java command on the PATH belongs to, through any chain of links.
jdk_on_path() {
  jdk_link=$(command -v java) || return 0
  while [ -h "$jdk_link" ]; do
    jdk_target=$(readlink "$jdk_link")
    case "$jdk_target" in
    /*) jdk_link=$jdk_target ;;
    *) jdk_link=${jdk_link%/*}/$jdk_target ;;
    esac
  done
  (cd "${jdk_link%/*}/.." && pwd -P)
}

jdk_is_enough() {
  [ -n "$1" ] && [ "$1" -ge "$jdk_needed" ]
}

jdk_newest_of() {
  jdk_best='' jdk_best_version=$((jdk_needed - 1))
  for jdk_candidate in "$@"; do
    jdk_found=$(jdk_version "$jdk_candidate")
    if [ -n "$jdk_found" ] && [ "$jdk_found" -gt "$jdk_best_version" ]; then
      jdk_best=$jdk_candidate jdk_best_version=$jdk_found
    fi
  done
  printf %s "$jdk_best"
}

jdk_refuse() {
  printf '%s\n' "$1" >&2
  exit 1
}

if [ $# -eq 0 ]; then
  set -- /usr/lib/jvm/* /usr/lib64/jvm/* /usr/java/* /usr/local/*jdk* /opt/* /opt/java/* /opt/*/*jdk* \
    "${HOME-}"/.sdkman/candidates/java/* "${HOME-}"/.jdks/* "${HOME-}"/.gradle/jdks/* \
    "${HOME-}"/.asdf/installs/java/* "${HOME-}"/.local/share/mise/installs/java/* \
    /Library/Java/JavaVirtualMachines/*/Contents/Home "${HOME-}"/Library/Java/JavaVirtualMachines/*/Contents/Home \
    /opt/homebrew/opt/openjdk*/libexec/openjdk.jdk/Contents/Home /usr/local/opt/openjdk*/libexec/openjdk.jdk/Contents/Home
fi

if [ -n "${JAVA_HOME-}" ]; then
  jdk_chosen=$(jdk_version "$JAVA_HOME")
  [ -n "$jdk_chosen" ] || jdk_refuse \
    "JAVA_HOME is $JAVA_HOME, which is not a JDK: set it to a JDK $jdk_needed or newer, or unset it and one is looked for."
  jdk_is_enough "$jdk_chosen" || jdk_refuse \
    "JAVA_HOME is $JAVA_HOME, a JDK $jdk_chosen: set it to a JDK $jdk_needed or newer, or unset it and one is looked for."
else
  JAVA_HOME=$(jdk_on_path)
  jdk_is_enough "$(jdk_version "$JAVA_HOME")" || JAVA_HOME=$(jdk_newest_of "$@")
  [ -n "$JAVA_HOME" ] || jdk_refuse \
    "Onward needs a JDK $jdk_needed or newer and none was found: install one, for example from https://adoptium.net, or set JAVA_HOME to it."
  export JAVA_HOME
  jdk_chosen=$(jdk_version "$JAVA_HOME")
fi

# Maven's own libraries use what newer JDKs warn about; the flags that allow it are unknown to JDK 21.
if [ "$jdk_chosen" -ge 24 ]; then
  export MAVEN_OPTS="--enable-native-access=ALL-UNNAMED --sun-misc-unsafe-memory-access=allow ${MAVEN_OPTS-}"
fi
