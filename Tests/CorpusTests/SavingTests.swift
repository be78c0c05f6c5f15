import Dispatch
import Glibc
import Testing

@testable import Corpus

@Suite struct SavingTests {
  /// A file in a folder of its own, removed afterwards.
  static func withFile(_ body: (String) throws -> Void) rethrows {
    var template = Array("/tmp/parlance-saving-XXXXXX".utf8CString)
    guard let folder = unsafe mkdtemp(&template) else { return }
    let path = unsafe String(cString: folder) + "/corpus.parlance"
    defer {
      unsafe unlink(path)
      unsafe rmdir(folder)
    }
    try body(path)
  }

  static func contents(of path: String) -> [UInt8] {
    guard let file = unsafe fopen(path, "r") else { return [] }
    defer { unsafe fclose(file) }
    var bytes: [UInt8] = []
    while true {
      let byte = unsafe getc(file)
      if byte < 0 { return bytes }
      bytes.append(UInt8(byte))
    }
  }

  static func write(_ bytes: [UInt8], to path: String) {
    guard let file = unsafe fopen(path, "w") else { return }
    unsafe fwrite(bytes, 1, bytes.count, file)
    unsafe fclose(file)
  }

  static func rich() -> Corpus {
    var drafts = CorpusTests.drafts(80, seed: 11)
    drafts[3].title = "A title"
    drafts[3].date = "2019-12"
    drafts[3].confidence = 0.1 + 0.7
    drafts[3].metadata = [MetadataEntry(key: "outlet", value: "Rádio")]
    drafts[3].omittedLines = [OmittedLine(line: 4, text: "menu", reason: "link")]
    drafts[3].warnings = [
      SourceWarning(path: "a.zip/b", line: 7, kind: .damaged, message: "cut off", count: 3)
    ]
    drafts[5] = .ofTurns(["a" + String(repeating: " ", count: 300) + "b  c"], id: "gaps")
    drafts[6] = .ofTurns(["Ann: He said yes to it."], id: "quoted")
    drafts[6].quotes = [QuoteDraft(bytes: 8..<11, speaker: 0, kind: .indirect, source: 5..<7)]
    drafts[6].turns[0].time = TurnTime(start: 1_500, end: 4_250)
    drafts[8].turns[0].time = TurnTime(start: 0)
    drafts[8].turns[0].language = "it"
    return Corpus(drafts)
  }

  static func expectEqual(_ left: Corpus, _ right: Corpus) {
    #expect(left.tokenCount == right.tokenCount)
    #expect(left.sentenceCount == right.sentenceCount)
    #expect(left.speakers == right.speakers)
    #expect(left.quotes == right.quotes)
    for (one, other) in zip(left.documents, right.documents) {
      #expect(String(describing: one) == String(describing: other))
    }
    for turn in 0..<left.turnCount {
      #expect(left.turn(turn) == right.turn(turn))
      #expect(left.time(ofTurn: turn) == right.time(ofTurn: turn))
      #expect(left.language(ofTurn: turn) == right.language(ofTurn: turn))
      #expect(left.text(ofTurn: turn) == right.text(ofTurn: turn))
    }
    for position in 0..<left.tokenCount {
      #expect(left.word(at: position) == right.word(at: position))
      #expect(left.byteRange(ofToken: position) == right.byteRange(ofToken: position))
    }
    for sentence in 0..<left.sentenceCount {
      #expect(left.tokens(ofSentence: sentence) == right.tokens(ofSentence: sentence))
    }
    for type in left.lexicon.ids {
      #expect(left.count(ofType: type) == right.count(ofType: type))
      #expect(left.positions(ofTypes: [type]) == right.positions(ofTypes: [type]))
    }
  }

  @Test func whatIsOpenedIsWhatWasSaved() throws {
    try Self.withFile { path in
      let corpus = Self.rich()
      try corpus.save(to: path)
      var opened = try Corpus(opening: path)
      Self.expectEqual(corpus, opened)
      #expect(opened.damage == nil)
      #expect(opened.documents[3].metadataValue("OUTLET") == "Rádio")
      // It can be added to, and saved again.
      var grown = corpus
      let more = [DocumentDraft.ofTurns(["Ann: one more", "Zoe: word"], id: "more")]
      grown.add(more)
      opened.add(more)
      Self.expectEqual(grown, opened)
      try opened.save(to: path)
      Self.expectEqual(grown, try Corpus(opening: path))
    }
  }

  @Test func anEmptyCorpusToo() throws {
    try Self.withFile { path in
      try Corpus().save(to: path)
      #expect(try Corpus(opening: path).documents.isEmpty)
    }
  }

  /// What stands between words comes back byte for byte, whoever asks first, for whatever part.
  @Test func textComesBackFromTokens() throws {
    try Self.withFile { path in
      let turns = [
        "  One\ttwo\n\nthree \u{2003}four.", "\u{A0}", "five", "six, \u{2014} seven  \n",
        String(repeating: "word\n", count: 90) + String(repeating: " ", count: 700) + "end",
      ]
      let corpus = Corpus(
        (0..<40).map { .ofTurns(turns + ["number \($0)"], id: "d\($0)") })
      try corpus.save(to: path)
      let opened = try Corpus(opening: path)
      let size = corpus.bytes.count
      DispatchQueue.concurrentPerform(iterations: 200) { index in
        let start = (index * 7919) % size
        let range = start..<min(size, start + index)
        #expect(opened.text(bytes: range) == corpus.text(bytes: range))
      }
      #expect(opened.text(bytes: 0..<size) == corpus.text(bytes: 0..<size))
    }
  }

  @Test func manyTokens() throws {
    try Self.withFile { path in
      let turn = (0..<90_000).map { "w\($0 % 701)" }.joined(separator: " ")
      let corpus = Corpus.ofTurns([turn, turn])
      try corpus.save(to: path)
      let opened = try Corpus(opening: path)
      for position in stride(from: 0, to: corpus.tokenCount, by: 37) {
        #expect(corpus.word(at: position) == opened.word(at: position))
        #expect(corpus.byteRange(ofToken: position) == opened.byteRange(ofToken: position))
      }
    }
  }

  @Test func whatIsNoCorpusIsRefused() {
    Self.withFile { path in
      #expect(throws: SavedCorpusError.self) { try Corpus(opening: path) }
      for contents in [[], Array("plain text".utf8), [UInt8](repeating: 7, count: 500)] {
        Self.write(contents, to: path)
        #expect(throws: SavedCorpusError.self) { try Corpus(opening: path) }
      }
    }
  }

  /// Every kind of damage is refused or reported, and nothing that is opened can crash.
  @Test func damageIsFound() throws {
    try Self.withFile { path in
      try Self.rich().save(to: path)
      let whole = Self.contents(of: path)
      var random = SplitMix(seed: 5)
      for round in 0..<120 {
        var bytes = whole
        if round % 5 == 0 {
          bytes.removeLast(Int(random.next() % UInt64(bytes.count)))
        } else {
          let place = Int(random.next() % UInt64(bytes.count))
          bytes[place] ^= UInt8(1 + random.next() % 255)
        }
        Self.write(bytes, to: path)
        guard let corpus = try? Corpus(opening: path) else { continue }
        for position in 0..<corpus.tokenCount {
          _ = corpus.text(bytes: corpus.byteRange(ofToken: position))
        }
        for turn in 0..<corpus.turnCount { _ = corpus.text(ofTurn: turn) }
        for type in corpus.lexicon.ids { _ = corpus.positions(ofTypes: [type]) }
        _ = corpus.postings.value
        // What was changed lies between the sections, or is reported.
        if corpus.damage == nil {
          Self.expectEqual(corpus, Self.rich())
        }
      }
    }
  }
}
