@preconcurrency import Glibc

// benchmarks PROGRAM [FOLDER]: what loading a folder of texts and the common commands cost, each beside
// a yardstick that runs in turn with it. Without a folder, interviews are made up.
// benchmarks PROGRAM FILE.vrt: what corpus queries on an annotated corpus cost.

setvbuf(stdout, nil, _IOLBF, 0)
guard CommandLine.arguments.count >= 2 else {
  print("usage: benchmarks PROGRAM [FOLDER | FILE.vrt]")
  exit(2)
}
let program = CommandLine.arguments[1]
if CommandLine.arguments.count > 2, CommandLine.arguments[2].hasSuffix(".vrt") {
  let timings = QueryTimings(program: program, corpus: CommandLine.arguments[2], runs: 7)
  guard timings.report() else {
    print("the session did not answer every query")
    exit(1)
  }
  exit(0)
}
let folder: String
if CommandLine.arguments.count > 2 {
  folder = CommandLine.arguments[2]
} else {
  folder = "/tmp/parlance-benchmark-\(getuid())"
  var interviews = SyntheticInterviews()
  if access(folder, F_OK) != 0, !interviews.write(1_000, size: 60_000, to: folder) {
    print("cannot write \(folder)")
    exit(1)
  }
}
let runs = 5

func parlance(_ commands: [String], _ paths: [String] = []) -> [String] {
  [program, "--no-config", "--quiet"] + commands.flatMap { ["-c", $0] } + paths
}

/// The files of a folder and its folders, sorted.
func files(in folder: String) -> [String] {
  guard let listing = popen("find '\(folder)' -type f | sort", "r") else { return [] }
  defer { pclose(listing) }
  var paths: [String] = []
  while let line = readLine(from: listing) { paths.append(line) }
  return paths
}

func readLine(from stream: UnsafeMutablePointer<FILE>) -> String? {
  var line: UnsafeMutablePointer<CChar>?
  var capacity = 0
  defer { free(line) }
  guard getline(&line, &capacity, stream) > 0, let line else { return nil }
  return String(cString: line).split(separator: "\n").first.map(String.init) ?? ""
}

func fixed(_ value: Double, _ digits: Int) -> String {
  let scale = pow(10, Double(digits))
  let rounded = Int((value * scale).rounded())
  let fraction = String(rounded % Int(scale))
  return "\(rounded / Int(scale))."
    + String(repeating: "0", count: max(0, digits - fraction.count)) + fraction
}

/// Prints what a command costs; with the bytes it reads also how many megabytes that are a second.
func report(
  _ name: String, _ command: [String], beside yardstick: [String], _ yardstickName: String,
  reading byteCount: Int? = nil
) {
  guard let (mine, other) = medians(of: command, and: yardstick, runs: runs) else {
    print("\(name): did not run")
    return
  }
  print(
    "\(name): \(fixed(mine.wall * 1000, 1)) ms, \(fixed(mine.wall / other.wall, 2)) x \(yardstickName)"
      + " (\(fixed(other.wall * 1000, 1)) ms); processor \(fixed(mine.processor * 1000, 0)) ms,"
      + " memory \(mine.memory >> 20) MB"
      + (byteCount.map { "; \(fixed(Double($0) / mine.wall / 1e6, 0)) MB/s" } ?? ""))
}

func size(of paths: some Sequence<String>) -> Int {
  paths.reduce(0) { total, path in
    var status = stat()
    return stat(path, &status) == 0 ? total + Int(status.st_size) : total
  }
}

let count = ["sh", "-c", "find '\(folder)' -type f -print0 | xargs -0 cat | wc -w"]
let quietLoad = "load '\(folder)' to |cat > /dev/null"
let saved = "/tmp/parlance-benchmark-\(getuid()).parlance"

report("start, nothing loaded", parlance(["echo ready"]), beside: ["sh", "-c", ":"], "sh")
let all = files(in: folder)
report("load", parlance([quietLoad]), beside: count, "wc -w", reading: size(of: all))
report(
  "load on one core", ["taskset", "-c", "0"] + parlance([quietLoad]), beside: parlance([quietLoad]),
  "both cores")
for share in [10, 100, 1_000] {
  let paths = all.prefix(share)
  guard paths.count == share else { break }
  report(
    "load \(share) files",
    parlance(["load " + paths.map { "'\($0)'" }.joined(separator: " ") + " to |cat > /dev/null"]),
    beside: ["sh", "-c", "cat \(paths.map { "'\($0)'" }.joined(separator: " ")) | wc -w"], "wc -w",
    reading: size(of: paths))
}
report(
  "load all ten times",
  parlance([
    "load " + Array(repeating: "'\(folder)'", count: 10).joined(separator: " ")
      + " to |cat > /dev/null"
  ]), beside: parlance([quietLoad]), "once", reading: 10 * size(of: all))
report("load and save", parlance([quietLoad, "save \(saved)"]), beside: count, "wc -w")
report("open", parlance(["open \(saved)"]), beside: ["sh", "-c", ":"], "sh")
report(
  "open, then find \"the\" limit 20", parlance(["open \(saved)", "find \"the\" limit 20"]),
  beside: ["sh", "-c", ":"], "sh")
for command in ["frequency limit 20", "keywords limit 20 in 1", "keyphrases limit 20 in 1"] {
  report("load, then \(command)", parlance([quietLoad, command]), beside: count, "wc -w")
}
unlink(saved)
