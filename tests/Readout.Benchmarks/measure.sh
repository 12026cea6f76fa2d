# Sourced by compare.sh and scaling.sh: readout's executable, its input format, and the cost of a command.
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
build=$here/../../src/Readout.Cli/bin/Release/net10.0/$(dotnet --info | sed -nE 's/^ *RID: *//p')
# As users install it: 'dotnet publish' compiles ahead. A build is newer only while someone works on the code.
newest=$build/publish/readout
for dll in "$build"/[Rr]eadout*.dll; do [ "$dll" -nt "$build/publish/${dll##*/}" ] && newest=$build/readout; done
readout=${READOUT:-$newest}
[ -x "$readout" ] || { echo "publish first: dotnet publish src/Readout.Cli -c Release (or set READOUT)" >&2; exit 2; }
[ -x /usr/bin/time ] || { echo "needs GNU time: apt-get install time" >&2; exit 2; }

# topic TAB text, without a header, to the TSV that readout reads.
with_header() {
    printf 'topic\ttext\n'
    awk -F '\t' -v OFS='\t' '{ t = $0; sub(/^[^\t]*\t/, "", t); gsub(/"/, "\"\"", t); print $1, "\"" t "\"" }' "$1"
}

# measure FILE COMMAND...: appends "cpu wall rss-KB" of the whole process to FILE; the command's own output goes to $out.
measure() {
    local file=$1
    shift
    /usr/bin/time -q -f '%U %S %e %M' -o "$work/time" "$@" >"${out:-/dev/null}" 2>"$work/stderr" || { cat "$work/stderr" >&2; return 1; }
    awk '{ printf "%.3f %.3f %d\n", $1 + $2, $3, $4 }' "$work/time" >>"$file"
}

# The median of column $2 of file $1.
median() { awk -v c="$2" '{ print $c }' "$1" | sort -g | awk '{ v[NR] = $1 } END { print NR % 2 ? v[(NR + 1) / 2] : (v[NR / 2] + v[NR / 2 + 1]) / 2 }'; }

bytes() { du -sbc "$@" | awk 'END { printf "%.1f", $1 / 1e6 }'; }
