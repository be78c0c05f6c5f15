import Foundation
import Testing

/// Ctrl-C while commands run on a corpus that each of them takes long for in a debug build.
@Suite(.serialized) struct CancellationTests {
  private static let prompt = "documents> "

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
  @Test func `Ctrl-C ends counting, sorting and writing soon and leaves the session as it was`()
    throws
  {
    let folder = try Self.folder()
    let terminal = try PseudoTerminal(
      ["--no-config", "--quiet", folder + "/one.txt", folder + "/two.txt"])
    try terminal.expect(Self.prompt, within: 120)
    // What looks at the flag itself. In a debug build each takes many times the limit to its end.
    let commands = [
      "ngrams 3", "reuse words 3", "find [] [] [] sort by word on match", "turns", "sentences",
      "turns to \(folder)/turns.csv",
    ]
    for command in commands {
      terminal.type("\(command)\r")
      try terminal.expect("\n")
      usleep(250_000)
      let start = ContinuousClock.now
      terminal.type("\u{3}")
      try terminal.expect(Self.prompt)
      let time = ContinuousClock.now - start
      #expect(time < .seconds(2), "\(command)")
      terminal.type("\u{15}echo after\r")
      try terminal.expect("\nafter", within: 60)
      try terminal.expect(Self.prompt)
    }
    terminal.type("\u{15}documents\r")
    #expect(try terminal.expect(Self.prompt).contains("two"))
  }
}
