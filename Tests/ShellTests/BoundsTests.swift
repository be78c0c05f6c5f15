import Corpus
import Testing

@testable import Shell

/// What is extreme, empty, repeated or written by strangers.
@Suite struct BoundsTests {
  /// Every place where a number is typed, with numbers that overflow when one is added.
  @Test(arguments: [
    "find the context N", "find the context N characters", "find the limit N", "turns limit N",
    "show 1:1 context N",
    "show 1:N", "show 1:1.N", "show -N", "show N", "find \"the\" within N s",
    "find \"the\" expand to N s",
    "find \"the\" expand left to N words", "find \"the\" sort by word at N",
    "find \"the\" []{N,} \"a\"",
    "find \"the\" []{N,N} \"a\"", "find \"the\" []{0,N} \"a\"", "find TAB \"the\" {N} \"a\"",
    "find \"the\" cut N",
    "filter words = N", "filter turn > N", "filter start >= N", "filter start >= N:N:N",
    "find the sample N",
    "ngrams N", "collocates the window N", "summarize words N", "keywords 1 vs 2 lines N",
    "x = find \"the\"; cat x N N",
    "x = find \"the\"; dump x N N", "x = find \"the\"; tabulate x match[N] word",
    "x = find \"the\"; group x match[N] word",
    "find MU(meet \"the\" \"a\" -N N)", "find \"the\" :: match < N", "set limit N", "set width N",
    "history limit N",
    "find [distance(match, N) < N]", "compare 1 2 limit N", "reuse words N", "quit N",
  ])
  func `Extreme numbers are answered or refused, never the end of the program`(command: String) {
    for number in [
      "9223372036854775807", "-9223372036854775808", "9223372036854775806", "2147483647",
      "2147483648",
      "18446744073709551616", "99999999999999999999999999", "-1", "0", "4294967296",
    ] {
      var transcript = Transcript()
      transcript.session.keepsGoing = true
      transcript.run(
        command.split(separator: "N", omittingEmptySubsequences: false).joined(separator: number))
    }
  }

  @Test func `Commands in commands have a greatest depth`() {
    let messages = Transcript.messages(of: String(repeating: "time ", count: 2_000) + "speakers")
    #expect(messages.contains("nested more than 50 deep"))
  }

  @Test(arguments: [
    "turns", "speakers", "documents", "summarize", "frequency", "find the", "count the", "style",
  ])
  func `An empty selection is named by what finds nothing because of it`(command: String) {
    let messages = Transcript.messages(of: "filter words > 100000; \(command)")
    #expect(messages.split(separator: "nothing is selected ('filter words > 100000')").count >= 3)
    #expect(!Transcript.messages(of: command).contains("nothing is selected"))
  }

  @Test func `The same text twice is said, with what to do`() {
    var transcript = Transcript.onSeeds()
    #expect(!transcript.messages.text.contains("same text"))
    transcript.run("load seeds to |cat >/dev/null")
    #expect(transcript.messages.text.contains("holds the same text as"))
    #expect(
      transcript.messages.text.contains(
        "other document of this load, and counts twice: 'filter not document = "))
  }

  @Test(arguments: [
    "!touch made", "turns to |cat", "turns to /tmp/parlance-restricted.csv",
    "turns to seeds/SOURCE.md",
    "save /tmp/parlance-restricted", "source /etc/hostname",
  ])
  func `A restricted session reaches nothing outside`(command: String) {
    var transcript = Transcript()
    transcript.session.isRestricted = true
    #expect(transcript.run(command) == .failed)
    #expect(transcript.messages.text.contains("a restricted session does not"))
  }

  @Test func `Messages show what cannot be seen`() {
    let messages = Transcript.messages(of: "turns in 'a\u{202E}b\u{200B}\u{1B}[31m\u{9B}'")
    #expect(messages.contains("a‹U+202E›b‹U+200B›␛[31m‹U+009B›"))
    #expect(!messages.contains("\u{1B}[31m") && !messages.contains("\u{202E}"))
  }
}
