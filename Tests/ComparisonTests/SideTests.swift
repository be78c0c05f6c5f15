import Corpus
import Glibc
import Statistics
import Summarization
import Testing

@testable import Comparison

/// What is said of one side: counts against plain counting, units of its text, topics and passages.
@Suite struct SideTests {
  private func side(_ corpus: Corpus, _ document: Int, speaker: String? = nil) -> ComparisonSide {
    ComparisonSide(
      name: corpus.documents[document].id, selection: corpus.selection(ofDocument: document),
      speaker: speaker.flatMap { name in corpus.speakers.firstIndex { $0.name == name } })
  }

  /// Words as a reader counts them: what stands between blanks.
  private func words(_ text: String) -> [String] {
    text.split(separator: " ").map { word in
      word.lowercased().filter { $0.isLetter || $0.isNumber }
    }
  }

  private func turns(_ draft: DocumentDraft) -> [(speaker: String?, text: String)] {
    draft.turns.map { turn in
      (
        turn.speaker.map { draft.speakers[$0].name },
        String(decoding: draft.text[turn.bytes], as: UTF8.self)
      )
    }
  }

  @Test func `Words, turns, sentences and shares equal plain counting`() {
    let corpus = Corpus([harbourTalk, harbourSpeech])
    let comparison = Comparer(corpus).compare(side(corpus, 0), side(corpus, 1))
    for (profile, draft) in [(comparison.left, harbourTalk), (comparison.right, harbourSpeech)] {
      let turns = turns(draft)
      let total = turns.reduce(0) { $0 + words($1.text).count }
      #expect(profile.words == total)
      #expect(profile.turns == turns.count)
      for share in profile.speakers {
        let own = turns.filter { $0.speaker == corpus.speakers[share.speaker].name }
        let said = own.reduce(0) { $0 + words($1.text).count }
        #expect(share.turns == own.count)
        #expect(share.words == said)
        #expect(abs(share.share - Double(said) / Double(total)) < 1e-12)
      }
    }
    #expect(comparison.left.sentences == 10 && comparison.right.sentences == 4)
    #expect(comparison.left.questions == 3 && comparison.right.questions == 0)
    #expect(comparison.left.documents == [0] && comparison.right.documents == [1])
    #expect(
      comparison.left.speakers.map { corpus.speakers[$0.speaker].name } == ["Ida Holm", "Reporter"])
  }

  @Test func `Counts of key and common words equal plain counting`() {
    let corpus = Corpus([mayor, minister])
    let comparison = Comparer(corpus).compare(side(corpus, 0), side(corpus, 1))
    let left = turns(mayor).flatMap { words($0.text) }
    let right = turns(minister).flatMap { words($0.text) }
    func check(_ rows: [KeywordRow]) {
      for row in rows {
        let word = comparison.keywords.value(of: row)
        #expect(row.frequencies.count == left.count { $0 == word }, "\(word)")
        #expect(row.frequencies.referenceCount == right.count { $0 == word }, "\(word)")
      }
    }
    check(comparison.leftKeywords)
    check(comparison.rightKeywords)
    check(comparison.commonWords)
    let leftWords = comparison.leftKeywords.map(comparison.keywords.value)
    let rightWords = comparison.rightKeywords.map(comparison.keywords.value)
    #expect(leftWords.contains("museum") && leftWords.contains("whaling"))
    #expect(rightWords.contains("oil") && rightWords.contains("drilling"))
    #expect(comparison.leftKeywords.allSatisfy { $0.frequencies.count > 1 })
    #expect(comparison.rightKeywords.allSatisfy { $0.frequencies.referenceCount > 1 })
    #expect(!leftWords.contains("the") && !rightWords.contains("the"))
    let common = comparison.commonWords.map(comparison.keywords.value)
    #expect(common.contains("norland") && common.contains("ferry"))
    #expect(!common.contains("whaling"))
  }

  @Test func `The surest key word comes first`() {
    let corpus = Corpus([
      document("l", [("A", .statement, "Salt, salt and tide, salt and tide, salt, gull.")]),
      document("r", [("B", .statement, "Rye, loaf, rye, loaf, rye, loaf, loaf, crust.")]),
    ])
    let comparison = Comparer(corpus).compare(side(corpus, 0), side(corpus, 1))
    #expect(comparison.leftKeywords.map(comparison.keywords.value) == ["salt", "tide"])
    #expect(comparison.rightKeywords.map(comparison.keywords.value) == ["loaf", "rye"])
  }

  @Test func `What a speaker is quoted with counts as theirs`() {
    let article = document(
      "article", kind: .article,
      [
        (
          "", .narration,
          "“Norland boats stay away,” Berg said. “Herring pays for schools,” said Lund."
        )
      ],
      quotes: [
        ("Olaf Berg", "Norland boats stay away,"), ("Eva Lund", "Herring pays for schools,"),
      ])
    let corpus = Corpus([mayor, article])
    let all = Comparer(corpus).compare(side(corpus, 0), side(corpus, 1)).right
    #expect(all.speakers.map(\.quotes) == [1, 1])
    #expect(all.speakers.map(\.words) == [4, 4])
    let berg = Comparer(corpus).compare(side(corpus, 0), side(corpus, 1, speaker: "Olaf Berg"))
      .right
    #expect(berg.speakers.map { corpus.speakers[$0.speaker].name } == ["Olaf Berg"])
    #expect(berg.speakers.map(\.quotes) == [1])
    #expect(berg.sentences == 1)
  }

  /// Three documents and twenty unseen ones: a stem of one document has the rarity ln(23 / 2) / ln 23,
  /// one of two ln(23 / 3) / ln 23; a count weighs as ln(1 + count).
  @Test func `Similarity is the cosine of counts weighted by rarity`() {
    let corpus = Corpus([
      document("l", [("A", .statement, "tide tide salt")]),
      document("r", [("B", .statement, "tide rye")]), document("x", [("C", .statement, "salt")]),
    ])
    func rarity(_ documents: Double) -> Double { log(23 / (documents + 1)) / log(23.0) }
    let left = (tide: log(3.0) * rarity(2), salt: log(2.0) * rarity(2))
    let right = (tide: log(2.0) * rarity(2), rye: log(2.0) * rarity(1))
    let expected =
      left.tide * right.tide
      / ((left.tide * left.tide + left.salt * left.salt)
      * (right.tide * right.tide + right.rye * right.rye)).squareRoot()
    let found = Comparer(corpus).compare(side(corpus, 0), side(corpus, 1)).similarity
    #expect(abs(found - expected) < 1e-6)
  }

  // MARK: Units

  private func units(_ draft: DocumentDraft) -> [Int32] {
    let corpus = Corpus([draft])
    let summarizer = Summarizer(corpus)
    var numbering = TermNumbering(stems: summarizer.content.stems.count)
    return SideText(corpus, SentenceScope(corpus, corpus.everything), summarizer, &numbering)
      .unitOfSentence
  }

  private func sentence(_ words: Int) -> String {
    "Boats " + Array(repeating: "sail", count: words - 1).joined(separator: " ") + "."
  }

  @Test func `Paragraphs of twenty words begin a unit, shorter ones join`() {
    let long = sentence(25)
    let short = sentence(6)
    #expect(units(document("a", [("", .narration, long), ("", .narration, long)])) == [0, 1])
    #expect(
      units(
        document(
          "a", [("", .narration, short), ("", .narration, short), ("", .narration, long)])) == [
          0, 0, 0,
        ])
  }

  @Test func `A question opens a unit with its answer, and a long turn is cut`() {
    #expect(
      units(
        document(
          "a",
          [
            ("Q", .question, sentence(5)), ("A", .answer, sentence(5)),
            ("Q", .question, sentence(5)), ("A", .answer, sentence(5)),
          ])) == [0, 0, 1, 1])
    let long = Array(repeating: sentence(50), count: 6).joined(separator: " ")
    #expect(units(document("a", [("A", .statement, long)])) == [0, 0, 0, 0, 1, 1])
    #expect(
      units(
        document(
          "a", [("A", .statement, sentence(61)), ("B", .statement, sentence(5))])) == [0, 1])
  }

  // MARK: Topics

  @Test func `The passage of a quote is its speaker's`() throws {
    let corpus = Corpus([mayor, minister])
    let comparison = Comparer(corpus).compare(side(corpus, 0), side(corpus, 1))
    let passages = comparison.shared.flatMap(\.right)
    let quoted = try #require(passages.first { $0.text.hasPrefix("\"Norland") })
    #expect(quoted.speaker.map { corpus.speakers[$0].name } == "Olaf Berg")
    #expect(passages.contains { $0.speaker == nil })
    #expect(
      comparison.shared.flatMap(\.left).allSatisfy {
        $0.speaker.map { corpus.speakers[$0].name } == "Ida Holm"
      })
  }

  @Test func `Passages are as many as are asked for, and highlight the topic`() {
    let corpus = Corpus([harbourTalk, harbourTalkAgain])
    for limit in 1...3 {
      let comparison = Comparer(corpus).compare(
        side(corpus, 0), side(corpus, 1), passages: limit)
      let sides = comparison.shared.flatMap { [$0.left, $0.right] }
      #expect(sides.map(\.count).max() == limit)
      for passage in sides.flatMap({ $0 }) { #expect(!passage.highlights.isEmpty) }
      for topic in comparison.shared {
        #expect(topic.left.map(\.score) == topic.left.map(\.score).sorted(by: >))
      }
    }
    #expect(
      Comparer(corpus).compare(side(corpus, 0), side(corpus, 1), topics: 1).shared.count == 1)
  }

  @Test func `Of two passages that say the same one is shown`() {
    let said = "The herring quota of Norland falls by a third in the autumn."
    let left = document(
      "l",
      [
        ("A", .statement, said + " Tea was served. " + said + " Norland sells herring oil."),
        ("B", .statement, "The weather was fine and the hall was full."),
      ])
    let right = document(
      "r", [("C", .statement, "Herring from Norland is sold. Norland eats herring.")])
    let corpus = Corpus([left, right])
    let comparison = Comparer(corpus).compare(side(corpus, 0), side(corpus, 1), passages: 3)
    #expect(!comparison.shared.isEmpty)
    for topic in comparison.shared { #expect(topic.left.count { $0.text == said } <= 1) }
  }

  @Test func `What answers comes before what asks`() throws {
    let left = document(
      "l",
      [
        ("A", .question, "Does the herring quota of Norland fall by a third in the autumn?"),
        ("B", .answer, "In the autumn the herring quota of Norland rises by a half again."),
      ])
    let right = document(
      "r", [("C", .statement, "Herring from Norland is sold. Norland eats herring.")])
    let corpus = Corpus([left, right])
    let topic = try #require(
      Comparer(corpus).compare(side(corpus, 0), side(corpus, 1), passages: 1).shared.first)
    #expect(topic.left.map(\.reference.description) == ["l:2.1"])
  }

  @Test func `Forms of one name are one topic`() {
    let left = document(
      "l",
      [("A", .statement, "We met Italy at the table. To see Italy yield was new, and Italy paid.")])
    let right = document(
      "r",
      [
        (
          "B", .statement,
          "The Italian side paid. Every Italian clerk knew that Italian debts grow."
        )
      ])
    let corpus = Corpus([left, right])
    let shared = Comparer(corpus).compare(side(corpus, 0), side(corpus, 1)).shared
    #expect(shared.contains { $0.label.contains { $0.hasPrefix("Ital") } })
  }

  @Test func `Those who speak, and their titles, are no topic`() {
    let corpus = Corpus([
      document(
        "l",
        [
          ("Ann Lee", .question, "What does Chancellor Holm say? Where is Chancellor Holm now?"),
          ("Ida Holm", .answer, "Call me Chancellor Holm. Norland sells herring, says Norland."),
        ]),
      document(
        "r",
        [
          ("Bo Dahl", .question, "Why did Chancellor Holm leave? Is Chancellor Holm in Norland?"),
          ("Ida Holm", .answer, "Norland invited me, and Norland knew why Chancellor Holm went."),
        ]),
    ])
    let comparison = Comparer(corpus).compare(side(corpus, 0), side(corpus, 1))
    let labels = comparison.shared.flatMap(\.label)
    #expect(labels.contains { $0.contains("Norland") })
    #expect(!labels.contains { $0.contains("Holm") || $0.contains("Chancellor") })
  }

  @Test func `Words that keep together are one label`() {
    let corpus = Corpus([mayor, minister])
    let comparison = Comparer(corpus).compare(side(corpus, 0), side(corpus, 1))
    #expect(comparison.rightOnly.contains { $0.label.contains("oil drilling") })
  }

  @Test func `Topics of one text are those of a comparison with nothing`() {
    let corpus = Corpus([mayor, minister])
    let topics = Comparer(corpus).topics(of: side(corpus, 0), limit: 3)
    #expect(!topics.isEmpty && topics.count <= 3)
    #expect(topics.contains { $0.label.contains("Sandoy") })
    #expect(topics.map(\.score) == topics.map(\.score).sorted(by: >))
    #expect(topics.allSatisfy { !$0.passages.isEmpty && $0.share > 0 && $0.share <= 1 })
  }

  @Test func `Topics of many texts name what matters in most of them`() {
    let corpus = Corpus(
      (1...8).map { number in
        document(
          "d\(number)",
          [
            (
              "Guest \(number)", .statement,
              "Beekeeping number \(number) needs patience and a warm valley with orchards \(number). "
                + "People with \(number + 10) hives say that beekeeping pays for sugar, glass and wax. "
                + "Our sea has \(number) seals."
            )
          ])
      })
    let topics = Comparer(corpus).topics(
      of: ComparisonSide(name: "", selection: corpus.everything), limit: 2, passages: 3)
    #expect(topics.first?.label == ["beekeeping"])
    let passages = topics.first?.passages ?? []
    #expect(passages.count > 1)
    #expect(passages.map(\.score) == passages.map(\.score).sorted(by: >))
    for passage in passages {
      #expect(
        marked(passage.text, passage.highlights).map { $0.lowercased() }
          == ["beekeeping"])
      #expect(passage.text == corpus.text(ofSentence: passage.sentence))
    }
  }
}
