import Corpus
import Presentation
import Query
import Statistics

/// Matches in their context.
struct ConcordanceResult: Presentable, Nameable {
  let corpus: Corpus
  let matches: Matches
  /// How many matches there were before a sample was taken.
  let total: Int
  /// What was searched: its words are what frequencies are relative to.
  let searched: Runs
  let context: ContextExtent
  let hint: String?
  let limit: Int?

  var namedValue: NamedValue { .matches(matches) }

  private var shown: Rows<Matches.Match> {
    let matches = matches
    return Rows(count: matches.count) { matches[$0] }.limited(to: limit)
  }

  var json: JSON {
    let corpus = corpus
    let context = context
    return [
      "type": "matches", "count": .int(total),
      "matches": .array(
        shown.mapped { match in
          let line = MatchInContext(match.tokens, context, in: corpus)
          return [
            "start": .int(match.tokens.lowerBound), "end": .int(match.tokens.upperBound - 1),
            "target": .int(match.target), "keyword": .int(match.keyword),
            "reference": .string(line.reference), "document": .string(line.document),
            "speaker": .string(line.speaker), "left": .string(line.left),
            "match": .string(line.match), "right": .string(line.right),
          ]
        }),
      "hint": .string(hint),
    ]
  }

  var blocks: [Block] {
    var blocks: [Block] = [.paragraph(StyledText(summary, .dim))]
    if let hint { blocks.append(.paragraph(StyledText(hint, .warning))) }
    if !matches.isEmpty { blocks.append(.concordance(lines)) }
    return blocks
  }

  /// Every line with what is known of where it stands.
  var table: Table? {
    let corpus = corpus
    let context = context
    return Table(
      columns: [
        .init("Reference", kind: .reference), .init("Document"), .init("Date"), .init("Speaker"),
        .init("Role"), .init("Left", alignment: .trailing), .init("Match"), .init("Right"),
      ],
      rows: shown.mapped { match in
        let line = MatchInContext(match.tokens, context, in: corpus)
        return [
          .text(line.reference), .text(line.document), .text(line.date), .text(line.speaker),
          .text(line.role), .text(line.left), .text(line.match), .text(line.right),
        ]
      })
  }

  private var lines: Rows<ConcordanceLine> {
    let corpus = corpus
    let context = context
    return shown.mapped { match in
      let line = MatchInContext(match.tokens, context, in: corpus)
      return ConcordanceLine(
        reference: line.reference, speaker: line.speaker, left: line.left + line.gapBefore,
        match: line.match, right: line.gapAfter + line.right)
    }
  }

  private var summary: String {
    guard total > 0 else { return "no matches" }
    var documents = 0
    var end = -1
    for start in matches.starts where Int(start) >= end {
      documents += 1
      end = corpus.documents[corpus.documentIndex(ofToken: Int(start))].tokens.upperBound
    }
    let words = CountedTypes(of: corpus).count(in: searched, of: corpus)
    let rate = Double(total) * 1_000_000 / Double(max(1, words))
    let perMillion =
      rate < 10 ? "\((rate * 10).rounded() / 10)" : Count.grouped(Int(rate.rounded()))
    let sampled = matches.count < total ? ", \(Count.grouped(matches.count)) of them" : ""
    return "\(Count.of(total, "match", "matches"))\(sampled) in "
      + "\(Count.of(documents, "document")), \(perMillion) per million of \(Count.of(words, "word"))"
  }
}

/// A match with the text around it, inside its turn.
struct MatchInContext {
  let reference: String
  let document: String
  let date: String?
  let speaker: String?
  let role: String
  let left: String
  let match: String
  let right: String
  /// The blank that stands between the match and its neighbours, where there is one.
  let gapBefore: String
  let gapAfter: String

  init(_ tokens: Range<Int>, _ context: ContextExtent, in corpus: Corpus) {
    let first = tokens.lowerBound
    let last = tokens.upperBound - 1
    let sentence = corpus.sentenceIndex(ofToken: first)
    let turn = corpus.turnIndex(ofToken: first)
    let place = corpus.documents[corpus.documentIndex(ofTurn: turn)]
    reference = corpus.reference(ofSentence: sentence).description
    document = place.id
    date = place.date
    speaker = corpus.speaker(ofTurn: turn).map { corpus.speakers[$0].name }
    role = corpus.role(ofTurn: turn).name
    let turnTokens = corpus.tokens(ofTurn: turn)
    let lastTurnTokens = corpus.tokens(ofTurn: corpus.turnIndex(ofToken: last))
    var start = turnTokens.lowerBound
    var end = lastTurnTokens.upperBound
    var characters: Int?
    switch context {
    case .turn: break
    case .sentence:
      start = corpus.tokens(ofSentence: sentence).lowerBound
      end = corpus.tokens(ofSentence: corpus.sentenceIndex(ofToken: last)).upperBound
    case .words(let count):
      start = max(start, first - count)
      end = min(end, last + 1 + count)
    case .characters(let count):
      // A token has at least one character.
      start = max(start, first - count)
      end = min(end, last + 1 + count)
      characters = count
    }
    func gap(before token: Int) -> String {
      guard start < token, token < end else { return "" }
      let touches =
        corpus.byteRange(ofToken: token - 1).upperBound
        == corpus.byteRange(ofToken: token).lowerBound
      return touches ? "" : " "
    }
    gapBefore = gap(before: first)
    gapAfter = gap(before: last + 1)
    match = corpus.text(across: tokens)
    let before = corpus.text(across: start..<first)
    let after = corpus.text(across: last + 1..<end)
    left = characters.map { String(before.suffix($0)) } ?? before
    right = characters.map { String(after.prefix($0)) } ?? after
  }
}

extension Corpus {
  /// The text of tokens that may lie in more than one document.
  func text(across tokens: Range<Int>) -> String {
    var parts: [String] = []
    var start = tokens.lowerBound
    while start < tokens.upperBound {
      let end = documents[documentIndex(ofToken: start)].tokens.upperBound
      parts.append(text(ofTokens: start..<min(end, tokens.upperBound)))
      start = max(end, start + 1)
    }
    return parts.joined(separator: "\n")
  }
}
