import Foundation
import Scoring

/// Runs the program on the gold data.
struct Evaluation {
  let program: Program
  let gold: Gold
  /// Prints each document's part where asked for.
  let detail: (String) -> Void
  /// A folder for sources that are made here.
  let scratch: URL

  static let parts: [(name: String, run: @Sendable (Evaluation) throws -> [Measure])] = [
    ("turns", { try $0.turns() }), ("quotes", { try $0.quotes() }),
    ("sentences", { try $0.sentences() }), ("summaries", { try $0.summaries() }),
    ("alignment", { try $0.alignment() }), ("languages", { try $0.languages() }),
  ]

  private func load(_ path: String, _ more: String = "") -> String {
    "load \(Program.quoted(path))\(more)\n"
  }

  /// Runs a script on a text of its own.
  private func answers(on text: String, _ clauses: String = "", _ script: String) throws
    -> [Program.Answer]
  {
    let path = scratch.appending(path: "text.txt")
    try text.write(to: path, atomically: false, encoding: .utf8)
    return try program.run(load(path.path, clauses) + script)
  }

  func turns() throws -> [Measure] {
    var total = TurnScore()
    for (name, path, gold) in try gold.transcripts() {
      let answers = try program.run(load(path) + "documents\nturns limit all\n")
      let document = answers.first("documents", as: Documents.self)?.documents.first
      let turns = answers.first("turns", as: Turns.self)?.turns ?? []
      let found = Transcript(
        title: document?.title, date: document?.date,
        turns: turns.map { .init(speaker: $0.speaker, role: $0.role, text: $0.text) })
      var score = TurnScore()
      total.add(gold: gold, found: found)
      score.add(gold: gold, found: found)
      detail(
        "  \(name): segmentation \(percent(score.segmentation.f1)), "
          + "speakers \(percent(score.speakers.f1)), roles \(percent(score.roles.share))")
    }
    return [
      Measure("turns: segmentation F1", total.segmentation.f1, 0.005, total.segmentation.gold),
      Measure("turns: with speaker F1", total.speakers.f1, 0.005, total.speakers.gold),
      Measure("turns: words with speaker", total.words.share, 0.005, total.words.cases),
      Measure("turns: roles", total.roles.share, 0.01, total.roles.cases),
      Measure("turns: titles", total.titles.share, 0.02, total.titles.cases),
      Measure("turns: dates", total.dates.share, 0.03, total.dates.cases),
      Measure("turns: lines kept out", total.keptOut.share, 0.03, total.keptOut.cases),
    ]
  }

  func quotes() throws -> [Measure] {
    var direct = QuoteScore(kinds: ["direct"])
    var all = QuoteScore(kinds: ["direct", "indirect"])
    for article in try gold.lines(of: "quotes.jsonl", as: Gold.Article.self) {
      let text = ScalarText(article.text)
      var cursor = 0
      let wanted = try article.quotes.map { quote in
        guard let span = text.range(of: quote.text, from: cursor) else {
          throw Failure("quotes.jsonl, \(article.id): '\(quote.text)' is not in the text")
        }
        cursor = span.lowerBound
        return Quotation(span: span, speaker: quote.speaker, kind: quote.kind)
      }
      let answers = try answers(on: article.text, "", "turns limit all\nquotes limit all\n")
      var starts: [String: Int] = [:]
      cursor = 0
      for turn in answers.first("turns", as: Turns.self)?.turns ?? [] {
        cursor = text.range(of: String(turn.text.prefix(30)), from: cursor)?.lowerBound ?? cursor
        starts[turn.reference] = cursor
      }
      let quotes = answers.first("quotes", as: Quotes.self)?.quotes ?? []
      let found = quotes.compactMap { quote -> Quotation? in
        let turn = quote.reference.split(separator: ".", maxSplits: 1).first.map(String.init) ?? ""
        let start = (starts[turn] ?? 0) + max(0, quote.start - 8)
        guard let span = text.range(of: quote.text, from: start) ?? text.range(of: quote.text)
        else { return nil }
        return Quotation(span: span, speaker: quote.speaker, kind: quote.kind)
      }
      var score = QuoteScore(kinds: ["direct", "indirect"])
      score.add(text: article.text, gold: wanted, found: found)
      detail(
        "  \(article.id): gold \(score.spans.gold), found \(score.spans.found), "
          + "right \(score.spans.right), right speaker \(score.attributed.right)")
      direct.add(text: article.text, gold: wanted, found: found)
      all.add(text: article.text, gold: wanted, found: found)
    }
    return [
      Measure("quotes: direct, found F1", direct.spans.f1, 0.01, direct.spans.gold),
      Measure("quotes: direct, exact F1", direct.exact.f1, 0.01, direct.exact.gold),
      Measure(
        "quotes: direct, with speaker F1", direct.attributed.f1, 0.01, direct.attributed.gold),
      Measure("quotes: all, found F1", all.spans.f1, 0.01, all.spans.gold),
      Measure("quotes: all, with speaker F1", all.attributed.f1, 0.01, all.attributed.gold),
    ]
  }

  func sentences() throws -> [Measure] {
    var total = SentenceScore()
    for record in try gold.lines(of: "sentences.jsonl", as: Gold.Sentenced.self) {
      let paragraphs = record.paragraphs.map { $0.joined(separator: record.separator ?? " ") }
      let text = ScalarText(paragraphs.joined(separator: "\n\n"))
      var cursor = 0
      let wanted = record.paragraphs.joined().compactMap { sentence -> Range<Int>? in
        let span = text.range(of: sentence, from: cursor)
        cursor = span?.upperBound ?? cursor
        return span
      }
      cursor = 0
      let ends = paragraphs.compactMap { paragraph -> Int? in
        let span = text.range(of: paragraph, from: cursor)
        cursor = span?.upperBound ?? cursor
        return span?.upperBound
      }
      let answers = try answers(
        on: paragraphs.joined(separator: "\n\n"), " format plain", "sentences limit all\n")
      cursor = 0
      let sentences = answers.first("sentences", as: Sentences.self)?.sentences ?? []
      let found = sentences.compactMap { sentence -> Range<Int>? in
        var whole: Range<Int>?
        for token in sentence.tokens {
          guard let span = text.range(of: token, from: cursor) else { continue }
          cursor = span.upperBound
          whole = (whole?.lowerBound ?? span.lowerBound)..<span.upperBound
        }
        return whole
      }
      var score = SentenceScore()
      score.add(gold: wanted, found: found, paragraphEnds: Set(ends))
      detail("  \(record.id): \(score.spans.right) of \(wanted.count), found \(found.count)")
      total.add(gold: wanted, found: found, paragraphEnds: Set(ends))
    }
    return [
      Measure("sentences: inner ends F1", total.innerEnds.f1, 0.01, total.innerEnds.gold),
      Measure("sentences: whole F1", total.spans.f1, 0.01, total.spans.gold),
    ]
  }

  func summaries() throws -> [Measure] {
    var total = CoverageScore()
    for interview in try gold.interviews() {
      // A third of the interview leaves room for a sentence about each subject.
      let answers = try program.run(
        load(interview.path) + "summarize words \(interview.words / 3)\n")
      let summary = answers.first("summary", as: Summary.self)?.groups ?? []
      var score = CoverageScore()
      score.add(summary: summary.flatMap { $0.sentences.map(\.text) }, of: interview.exchanges)
      detail(
        "  \(URL(fileURLWithPath: interview.path).lastPathComponent): "
          + "\(score.exchanges.right) of \(score.exchanges.cases) exchanges, "
          + "\(score.verbatim.right) of \(score.verbatim.cases) sentences verbatim")
      total.exchanges += score.exchanges
      total.verbatim += score.verbatim
    }
    return [
      Measure("summaries: exchanges covered", total.exchanges.share, 0.02, total.exchanges.cases),
      Measure("summaries: sentences verbatim", total.verbatim.share, 0, total.verbatim.cases),
    ]
  }

  func alignment() throws -> [Measure] {
    var (topics, exchanges) = (AlignmentScore(), AlignmentScore())
    for pair in try gold.lines(of: "alignment.jsonl", as: Gold.Pair.self) {
      let (left, right) = (try gold.interview(pair.left), try gold.interview(pair.right))
      let sources = load(left.path, " as left") + load(right.path, " as right")
      func place(_ one: [Passage], _ other: [Passage]) -> AlignmentScore.Pair? {
        func exchange(_ passages: [Passage], _ interview: Gold.Interview) -> Int? {
          passages.lazy.compactMap {
            AlignmentScore.exchange(of: $0.text, in: interview.exchanges)
          }.first
        }
        guard let one = exchange(one, left), let other = exchange(other, right) else { return nil }
        return .init(one + 1, other + 1)
      }
      let shared =
        try program.run(sources + "compare left right\n")
        .first("comparison", as: Comparison.self)?.shared ?? []
      let matches =
        try program.run(sources + "compare left right by questions\n")
        .first("comparison", as: Comparison.self)?.exchanges ?? []
      let wanted = pair.pairs.map { AlignmentScore.Pair($0[0], $0[1]) }
      let found = (
        shared.compactMap { place($0.left, $0.right) },
        matches.compactMap {
          place($0.left.answer + $0.left.question, $0.right.answer + $0.right.question)
        }
      )
      var score = (AlignmentScore(), AlignmentScore())
      score.0.add(gold: wanted, found: found.0)
      score.1.add(gold: wanted, found: found.1)
      detail(
        "  \(pair.left) \(pair.right): topics \(score.0.pairs.right) right of "
          + "\(score.0.pairs.found), exchanges \(score.1.pairs.right) of \(score.1.pairs.found), "
          + "gold \(wanted.count)")
      topics.add(gold: wanted, found: found.0)
      exchanges.add(gold: wanted, found: found.1)
    }
    return [
      Measure("alignment: topics, precision", topics.pairs.precision, 0.05, topics.pairs.gold),
      Measure("alignment: topics, recall", topics.pairs.recall, 0.03, topics.pairs.gold),
      Measure(
        "alignment: questions, precision", exchanges.pairs.precision, 0.05, topics.pairs.gold),
      Measure("alignment: questions, recall", exchanges.pairs.recall, 0.03, topics.pairs.gold),
    ]
  }

  func languages() throws -> [Measure] {
    var (right, notWrong) = (Accuracy(), Accuracy())
    for line in try gold.text("languages.tsv").split(whereSeparator: \.isNewline) {
      let fields = line.split(separator: "\t", maxSplits: 1)
      guard fields.count == 2 else { throw Failure("languages.tsv: no tab in '\(line)'") }
      let accepted = fields[0].split(separator: "|").map(String.init)
      let text = fields[1].replacingOccurrences(of: "\\n", with: "\n")
      let found = try answers(on: text, "", "documents\n")
        .first("documents", as: Documents.self)?.documents.first?.language
      let isRight = found.map(accepted.contains) ?? false
      if !isRight { detail("  \(fields[0]): \(found ?? "null"): \(text.prefix(60))") }
      right.add(isRight)
      notWrong.add(isRight || found == nil)
    }
    return [
      Measure("languages: right", right.share, 0.02, right.cases),
      Measure("languages: right or not said", notWrong.share, 0.02, notWrong.cases),
    ]
  }
}
