import Foundation
import Testing

/// Ctrl-C while commands run on a corpus that each of them takes long for in a debug build.
@Suite(.serialized) struct CancellationTests {
  private static let prompt = "parlance> "

  /// Two long interviews of words that follow no rule, made by a linear congruential generator.
  private static func folder() throws -> String {
    let folder = PseudoTerminal.freshFolder()
    var state: UInt64 = 42
    func next(_ bound: UInt64) -> UInt64 {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return (state >> 33) % bound
    }
    for name in ["one", "two"] {
      var text = ""
      for turn in 0..<1_200 {
        text += turn.isMultiple(of: 2) ? "Anna Smith: What of " : "Bert Jones: "
        for word in 0..<24 { text += (word % 8 == 7 ? "and the " : "") + "word\(next(3_000)) " }
        text += turn.isMultiple(of: 2) ? "?\n\n" : ".\n\n"
      }
      try text.write(toFile: "\(folder)/\(name).txt", atomically: true, encoding: .utf8)
    }
    return folder
  }

  /// Fails where the prompt waits for a command to end by itself.
  @Test func `Ctrl-C brings the prompt back soon, whatever runs, and leaves the session as it was`()
    throws
  {
    let folder = try Self.folder()
    let terminal = try PseudoTerminal(
      ["--no-config", "--quiet", folder + "/one.txt", folder + "/two.txt"])
    try terminal.expect(Self.prompt, within: 120)
    let commands = [
      "summarize", "summarize by speaker", "topics", "keyphrases", "ngrams 3", "compare one two",
      "style by speaker", "count [] by word", "reuse words 3", "nearest one",
      "keywords one vs two", "frequency", "collocates the", "dispersion [word=\"word.*\"]",
      "trend the by document", "find [] [] [] sort by word on match", "turns",
      "turns to \(folder)/turns.csv",
      "sentences", "save \(folder)/saved.parlance", "load \(folder)/*.txt",
      "filter has [word=\"w.*\"] [] []",
      "quotes", "show one", "load -",
    ]
    for command in commands {
      terminal.type("\(command)\r")
      try terminal.expect("\n")
      usleep(250_000)
      let start = ContinuousClock.now
      terminal.type("\u{3}")
      try terminal.expect(Self.prompt)
      let time = ContinuousClock.now - start
      #expect(time < .milliseconds(600), "\(command)")
      terminal.type("\u{15}echo after\r")
      try terminal.expect("\nafter", within: 60)
      try terminal.expect(Self.prompt)
    }
    terminal.type("\u{15}documents\r")
    #expect(try terminal.expect(Self.prompt).contains("two"))
  }

  @Test func `Long work says what runs, and the line goes with it`() throws {
    let folder = try Self.folder()
    let terminal = try PseudoTerminal(["--no-config", folder + "/one.txt", folder + "/two.txt"])
    try terminal.expect(Self.prompt, within: 120)
    terminal.type("summarize by speaker\r")
    try terminal.expect("summarize: ", within: 60)
    try terminal.expect("s (Ctrl-C stops it)")
    try terminal.expect(Self.prompt, within: 120)
  }

  @Test(arguments: [SIGTERM, SIGHUP])
  func `A signal that ends the program leaves the terminal as it was`(signal: Int32) throws {
    let terminal = try PseudoTerminal(["--no-config"])
    try terminal.expect(Self.prompt)
    let before = terminal.localModes
    terminal.type("echo half a line")
    try terminal.expect("half a line")
    #expect(terminal.localModes != before || before & UInt32(ICANON) == 0)
    terminal.send(signal)
    #expect(try terminal.waitForExit() == 128 + signal)
    #expect(terminal.localModes & UInt32(ICANON) != 0 && terminal.localModes & UInt32(ECHO) != 0)
  }

  @Test func `Ctrl-C ends a script with status 130 and leaves no temporary files`() throws {
    let folder = try Self.folder()
    let terminal = try PseudoTerminal([
      "--no-config", "--quiet", folder + "/one.txt", "-c",
      "echo ready; summarize by speaker to \(folder)/a.csv; topics to \(folder)/a.csv",
    ])
    try terminal.expect("ready", within: 120)
    usleep(100_000)
    let start = ContinuousClock.now
    terminal.type("\u{3}")
    #expect(try terminal.waitForExit() == 130)
    #expect(ContinuousClock.now - start < .milliseconds(700))
    let left = try FileManager.default.contentsOfDirectory(atPath: folder)
    #expect(left.allSatisfy { !$0.hasPrefix("a.csv.") })
  }
}
