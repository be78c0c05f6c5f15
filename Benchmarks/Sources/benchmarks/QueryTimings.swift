@preconcurrency import Glibc

/// What corpus queries cost in one session, beside what CQP 3.5 takes for them on two million tokens
/// of annotated interviews (attributes `pos` and `lemma`, structures `s` and `u`).
struct QueryTimings {
  /// The command, and CQP's milliseconds for it.
  static let commands: [(text: String, cqp: Double)] = [
    (#"find "Kubernetes""#, 0.07),
    (#"find "xyzzy""#, 0.01),
    (#"find "the""#, 5.6),
    (#"find "the"%c"#, 25),
    (#"find "pokemon"%cd"#, 35),
    (#"find ".*tion""#, 2.9),
    (#"find ".*tion.*"%c"#, 13.7),
    (#"find [pos="NOUN"]"#, 27),
    (#"find [pos!="NOUN"]"#, 116),
    (#"find "open" "source""#, 0.36),
    (#"find "the" "cluster""#, 7.0),
    (#"find [pos="ADJ"] [pos="NOUN"]"#, 15.2),
    (#"find [pos="DET"]? [pos="ADJ"]* [pos="NOUN"]+"#, 125),
    (#"find [pos="DET"] ".*tion""#, 41),
    (#"find [] ".*tion""#, 457),
    (#"find "the" []{0,5} "of""#, 43),
    (#"find "not" []* "but" within s"#, 15.3),
    (#"find "if"%c []* "then"%c within s"#, 65),
    (#"find "the" []* "xyzzy""#, 2_059),
    (#"find a:[] b:[] :: a.lemma = b.lemma"#, 490),
    (#"find a:[pos="NOUN"] []{0,3} b:[pos="NOUN"] :: a.lemma = b.lemma"#, 171),
    (#"find <s> "So""#, 36),
    (#"find <u_role="guest"> []* </u_role>"#, 239),
    (#"find [lemma="think"] :: match.u_role="guest""#, 3.8),
    (#"find "Kubernetes" expand to s"#, 0.31),
    (#"find MU (meet "open" "source" 1 1)"#, 0.05),
    (#"find "the" sort by word %cd on match[1] .. match[3]"#, 906),
    (#"find "the" sort by word %cd on match[-1]"#, 41),
    (#"count [pos="ADJ"] [pos="NOUN"] by word %c"#, 484),
    (#"frequency by word"#, 3_174),
  ]

  let program: String
  let corpus: String
  let runs: Int

  /// Prints a line for each command: the first time and the median of all. False where the session
  /// did not run to its end.
  func report() -> Bool {
    let script = "/tmp/parlance-benchmark-\(getuid()).script"
    defer { unlink(script) }
    var lines = ["load '\(corpus)' format vrt"]
    for command in Self.commands {
      lines += Array(repeating: "time \(command.text) limit 20", count: runs)
    }
    guard write(lines, to: script) else { return false }
    let times = milliseconds(
      of: "'\(program)' --no-config --quiet --keep-going --output json < '\(script)'")
    guard times.count == Self.commands.count * runs else { return false }
    print("median ms  first ms    CQP ms  command")
    for (place, command) in Self.commands.enumerated() {
      let own = times[place * runs..<(place + 1) * runs]
      let columns = [own.sorted()[runs / 2], own[own.startIndex], command.cqp].map { time in
        let text = fixed(time, 2)
        return String(repeating: " ", count: max(0, 9 - text.count)) + text
      }
      print(columns.joined(separator: " ") + "  " + command.text)
    }
    return true
  }

  private func write(_ lines: [String], to path: String) -> Bool {
    guard let file = fopen(path, "w") else { return false }
    for line in lines { fputs(line + "\n", file) }
    return fclose(file) == 0
  }

  /// The times that a session tells on its error output.
  private func milliseconds(of session: String) -> [Double] {
    guard let output = popen("\(session) 2>&1 > /dev/null", "r") else { return [] }
    defer { pclose(output) }
    var times: [Double] = []
    while let line = readLine(from: output) {
      let parts = line.split { $0 == ":" || $0 == "}" || $0 == "," || $0 == " " }
      if let key = parts.firstIndex(of: "\"milliseconds\""), key + 1 < parts.count,
        let time = Double(parts[key + 1])
      {
        times.append(time)
      }
    }
    return times
  }
}
