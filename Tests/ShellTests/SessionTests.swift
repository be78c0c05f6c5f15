import Corpus
import Glibc
import Presentation
import Query
import Testing

@testable import Shell

/// What a conversation keeps: the selection and the way back, names, settings, and all of it saved.
@Suite struct SessionTests {
  private func transcript(_ script: String = "") -> Transcript {
    var transcript = Transcript()
    transcript.run("set output json\n" + script)
    return transcript
  }

  // MARK: Selection

  @Test func `Undo steps back through filter and filter all`() {
    var transcript = transcript()
    var counts: [Int] = []
    for line in ["filter speaker = Berg", "filter all", "undo", "undo"] {
      #expect(transcript.run(line) == .succeeded)
      counts.append(transcript.session.selection.turns.count)
    }
    #expect(counts == [2, 7, 2, 7])
    #expect(transcript.session.isEverythingSelected)
    #expect(transcript.run("undo") == .failed)
    #expect(transcript.session.selection.turns.count == 7)
  }

  @Test func `After undo nothing is narrowed any more`() {
    var transcript = transcript("filter speaker = Berg\nundo")
    #expect(transcript.session.isEverythingSelected)
    transcript.session.grow(to: Corpus([Fixtures.interview, Fixtures.article, Fixtures.article]))
    #expect(transcript.session.selection.turns.count == 9)
  }

  @Test func `A load does not widen what is narrowed`() {
    var transcript = transcript("filter document = harbour")
    transcript.session.grow(to: Corpus([Fixtures.interview, Fixtures.article, Fixtures.article]))
    #expect(transcript.session.selection.turns.count == 5)
    transcript.run("filter all")
    #expect(transcript.session.selection.turns.count == 9)
  }

  @Test func `Another corpus has no names and no way back`() {
    var transcript = transcript("a = filter speaker = Berg\nfilter speaker = Berg")
    transcript.session.replaceCorpus(by: Corpus([Fixtures.article]))
    #expect(transcript.session.names.isEmpty)
    #expect(transcript.session.isEverythingSelected)
    #expect(transcript.session.selection.turns.count == 2)
    #expect(transcript.run("undo") == .failed)
  }

  // MARK: Names

  @Test func `A name that is a command is refused`() {
    let transcript = transcript("turns = filter speaker = Berg")
    #expect(transcript.session.names.isEmpty)
    #expect(
      transcript.messages.text.contains("'turns' is a command and cannot be a name")
        && transcript.messages.text.contains("my-turns"))
  }

  @Test func `What has no rows cannot be named`() {
    let transcript = transcript("a = speakers")
    #expect(transcript.messages.text.contains("what speakers yields cannot be named"))
    #expect(transcript.session.names.isEmpty)
  }

  @Test func `A name without a command says what is missing`() {
    let transcript = transcript("a =")
    #expect(transcript.messages.text.contains("a command is missing behind 'a ='"))
    #expect(transcript.messages.text.contains(#""at":{"line":2,"column":2}"#))
  }

  // MARK: Settings

  @Test(arguments: [
    ("output", "JSON", "json"), ("limit", "0", "0"), ("limit", "all", "all"),
    ("limit", "AUTO", "auto"), ("width", "20", "20"), ("width", "10000", "10000"),
    ("hard-boundary", "007", "7"), ("color", "always", "always"),
    ("anchor-number-keyword", "9", "9"),
  ])
  func `Settings take what they allow`(name: String, text: String, value: String) {
    var transcript = Transcript()
    #expect(transcript.run("set \(name) \(text)") == .succeeded)
    #expect(Setting.all.first { $0.name == name }.map { transcript.session.settings[$0] } == value)
  }

  @Test(arguments: [
    ("output", "xml"), ("limit", "-1"), ("width", "19"), ("width", "10001"), ("width", "wide"),
    ("hard-boundary", "0"), ("hard-boundary", "1000001"), ("color", "on"), ("pager", "auto"),
    ("anchor-number-target", "10"), ("strict-regions", "maybe"),
  ])
  func `Settings refuse the rest and stay as they are`(name: String, text: String) {
    var transcript = Transcript()
    #expect(transcript.run("set \(name) \(text)") == .failed)
    #expect(
      Setting.all.first { $0.name == name }.map { transcript.session.settings[$0] == $0.initial }
        == true)
    #expect(transcript.messages.text.contains("expected: "))
  }

  @Test func `Settings reach the queries`() {
    var transcript = transcript(
      "set matching-strategy longest; set strict-regions off; set hard-boundary 7; "
        + "set anchor-number-target 3; set anchor-number-keyword 4")
    let settings = transcript.session.settings.querySettings
    #expect(settings.matchingStrategy == .longest)
    #expect(!settings.strictRegions)
    #expect(settings.hardBoundary == 7)
    #expect(settings.anchorNumberTarget == 3)
    #expect(settings.anchorNumberKeyword == 4)
    let initial = Settings().querySettings
    #expect(initial.matchingStrategy == .standard && initial.strictRegions)
    #expect(initial.hardBoundary == 500 && initial.anchorNumberTarget == 0)
    transcript.run("a = find \"the\" [] \"of\"\nset hard-boundary 1")
    #expect(transcript.session.queries.settings.hardBoundary == 1)
  }

  // MARK: Saving

  @Test func `A saved session has its names, targets, keywords and word lists again`() {
    var transcript = transcript(
      """
      define $two = the of
      define $one = well 'and so'
      all = find @[] @1:[] "harbour"
      bergs = filter speaker = Berg
      none = find "nowhere"
      """)
    let path = "/tmp/parlance-test-kept-\(UInt32.random(in: 0 ... .max)).parlance"
    defer { unsafe unlink(path) }
    #expect(transcript.run("save \(path)") == .succeeded)
    var opened = Transcript([])
    #expect(opened.run("open \(path)") == .succeeded)
    let kept = opened.session
    let corpus = opened.session.corpus
    #expect(kept.wordLists.keys.sorted() == ["one", "two"])
    #expect(kept.wordLists["two"]?.words == ["the", "of"])
    #expect(kept.wordLists["one"]?.words == ["well", "and so"])
    #expect(kept.names.keys.sorted() == ["all", "bergs", "none"])
    #expect(kept.names["none"]?.matches?.isEmpty == true)
    let before = transcript.session.names["all"]?.matches
    let after = kept.names["all"]?.matches
    #expect(before?.isEmpty == false && before?.count == after?.count)
    for index in 0..<(before?.count ?? 0) {
      #expect(before?[index].tokens == after?[index].tokens)
      #expect(before?[index].target == after?[index].target && before?[index].target != nil)
      #expect(before?[index].keyword == after?[index].keyword)
    }
    #expect(
      kept.names["bergs"]?.selection(in: corpus).turns.ranges
        == transcript.session.names["bergs"]?.selection(in: corpus).turns.ranges)
  }

  @Test func `A session without names keeps nothing`() {
    let transcript = transcript()
    #expect(KeptSession(of: transcript.session).bytes.isEmpty)
    #expect(KeptSession(keptWith: transcript.session.corpus).names.isEmpty)
  }

  // MARK: Counts

  @Test func `Counts are written as people write them`() {
    #expect(Count.of(1, "turn") == "1 turn" && Count.of(0, "turn") == "0 turns")
    #expect(Count.of(1_234, "match", "matches") == "1,234 matches")
    #expect(Count.megabytes(1_250_000) == "1.3 MB" && Count.megabytes(49_999) == "0.0 MB")
    #expect(Count.time(0.04) == "0.0 ms" && Count.time(12.34) == "12.3 ms")
    #expect(Count.time(1_049) == "1.05 s" && Count.time(61_500) == "61.50 s")
    #expect(Count.grouped(-1_234_567) == "-1,234,567" && Count.grouped(999) == "999")
  }

  // MARK: Prompt

  @Test func `The prompt says what is loaded and how much of it is selected`() {
    var transcript = Transcript()
    #expect(transcript.session.prompt.plain == "parlance 2 documents> ")
    transcript.run("filter speaker = Berg")
    #expect(transcript.session.prompt.plain == "parlance 2 documents 2/7 turns> ")
    #expect(Transcript([Fixtures.interview]).session.prompt.plain == "parlance harbour> ")
    #expect(Session.missing(in: "find {") == "closing }")
    #expect(Session.missing(in: "echo 'x") == "closing '")
    #expect(Session.greeting(hasTexts: true).contains("'help start'"))
    #expect(Session.greeting(hasTexts: false).contains("'load PATH'"))
  }
}
