# Finds a JDK 25 or newer where people put them, and sets JAVA_HOME, PATH and $java. Sourced, not run.
major() {
  [ -x "$1/bin/javac" ] && [ -r "$1/release" ] || { echo 0; return; }
  found=$(sed -n 's/^JAVA_VERSION="\([0-9][0-9]*\).*/\1/p' "$1/release")
  echo "${found:-0}"
}
best='' bestv=0
onpath=$(command -v javac 2>/dev/null || true)
[ -n "$onpath" ] && onpath=$(dirname "$(dirname "$(readlink -f "$onpath")")")
for home in "${JAVA_HOME:-}" "$onpath" /usr/lib/jvm/* "$HOME"/.sdkman/candidates/java/* "$HOME"/.jdks/* /opt/jdk* /Library/Java/JavaVirtualMachines/*/Contents/Home; do
  [ -n "$home" ] || continue
  v=$(major "$home")
  [ "$v" -ge 25 ] || continue
  [ "$v" -gt "$bestv" ] || continue
  best=$home bestv=$v
done
if [ -z "$best" ]; then
  echo "A JDK 25 is needed and none was found. Install one, or set JAVA_HOME to it." >&2
  exit 1
fi
JAVA_HOME=$best
PATH=$best/bin:$PATH
MAVEN_OPTS="${MAVEN_OPTS:-} --enable-native-access=ALL-UNNAMED --sun-misc-unsafe-memory-access=allow"
java=$best/bin/java
export JAVA_HOME PATH MAVEN_OPTS
