import Corpus

@testable import Query

/// Corpora written down for a test, token by token.
enum SmallCorpus {
  /// One document. A turn is `Speaker: sentence | sentence`, a token `word` or `word/pos/lemma`.
  static func make(_ turns: [String], id: String = "small", date: String? = nil) -> Corpus {
    Corpus([draft(turns, id: id, date: date)])
  }

  static func draft(
    _ turns: [String], id: String = "small", date: String? = nil, kind: DocumentKind = .interview
  ) -> DocumentDraft {
    var draft = DocumentDraft(source: "test", format: "vrt")
    draft.id = id
    draft.date = date
    draft.kind = kind
    draft.language = "en"
    var annotation = TokenAnnotation()
    var columns = ["pos", "lemma"].map { TokenAnnotation.Attribute(name: $0) }
    var regions: [TokenAnnotation.Region] = []
    for (number, turn) in turns.enumerated() {
      let parts = turn.split(separator: ":", maxSplits: 1)
      let speaker = String(parts[0])
      if !draft.speakers.contains(where: { $0.name == speaker }) {
        draft.speakers.append(SpeakerDraft(name: speaker))
      }
      let firstByte = draft.text.count
      let firstToken = annotation.tokens.count
      for sentence in parts[1].split(separator: "|") {
        annotation.sentenceStarts.append(annotation.tokens.count)
        for token in sentence.split(separator: " ") {
          let fields = token.split(separator: "/").map(String.init)
          let start = draft.text.count
          draft.text += Array(fields[0].utf8)
          annotation.tokens.append(start..<draft.text.count)
          draft.text.append(UInt8(ascii: " "))
          for column in columns.indices {
            let value = fields.count > column + 1 ? fields[column + 1] : fields[0]
            let known = columns[column].values.firstIndex(of: value)
            if known == nil { columns[column].values.append(value) }
            columns[column].ids.append(UInt32(known ?? columns[column].values.count - 1))
          }
        }
      }
      draft.turns.append(
        TurnDraft(
          bytes: firstByte..<draft.text.count,
          speaker: draft.speakers.firstIndex { $0.name == speaker },
          role: number.isMultiple(of: 2) ? .question : .answer))
      regions.append(
        TokenAnnotation.Region(
          tokens: firstToken..<annotation.tokens.count,
          attributes: [
            MetadataEntry(key: "who", value: speaker),
            MetadataEntry(key: "tags", value: number.isMultiple(of: 2) ? "|a|b|" : "|b|"),
          ]))
    }
    annotation.attributes = columns
    annotation.structures = [("u", regions)]
    draft.annotation = annotation
    return draft
  }

  /// A corpus of one-letter words: `abcab` is five tokens, a blank ends a sentence.
  static func letters(_ text: String) -> Corpus {
    make([
      "X:"
        + text.split(separator: " ").map { $0.map(String.init).joined(separator: " ") }
        .joined(separator: "|")
    ])
  }
}

extension QueryEngine {
  /// The matches of a query as `first-last`, in the order in which they are shown.
  func spans(_ query: String) throws -> [String] {
    let matches = try find(query).matches
    return (0..<matches.count).map { index in
      let tokens = matches[index].tokens
      return "\(tokens.lowerBound)-\(tokens.upperBound - 1)"
    }
  }

  /// The error that a query is refused with.
  func refusal(_ query: String) -> QueryError? {
    do {
      _ = try find(query)
      return nil
    } catch {
      return error
    }
  }
}
