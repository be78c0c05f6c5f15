public import Corpus

/// What matches are counted by: an attribute of their tokens, or something of the place where they
/// stand.
public struct GroupingKey: Sendable {
  enum Kind: Sendable {
    /// The values of the tokens of the match, with what their comparison leaves out.
    case attribute(Attribute, StringFlags)
    case speaker, role, document
    /// The date of the document, cut to so many characters: 4 for the year, 7 for the month.
    case date(Int)
    case kind, language, title
    case metadata(String)
    /// The value of a structure at the first token.
    case structure(Structure, StructureValues)
  }

  let kind: Kind
  /// What it is called.
  public let name: String

  /// The key called `name` in a corpus: a token attribute, `speaker`, `role`, `document`, `date`,
  /// `year`, `month`, `kind`, `language`, `title`, a metadata key, or the values of a structure.
  ///
  /// - Parameter flags: what the comparison of attribute values leaves out.
  /// - Throws: `QueryError` at `range` where nothing is so called.
  public init(
    _ name: String, flags: StringFlags = [], in corpus: Corpus, at range: Range<Int> = 0..<0
  ) throws(QueryError) {
    self.name = name
    if let attribute = corpus.attribute(name) {
      kind = .attribute(attribute, flags)
    } else if let fixed = Self.fixed[name] {
      kind = fixed
    } else if let (structure, values) = Self.structure(name, in: corpus) {
      kind = .structure(structure, values)
    } else if corpus.documents.contains(where: { $0.metadataValue(name) != nil }) {
      kind = .metadata(name)
    } else {
      let known = corpus.attributeNames + Self.fixed.keys.sorted()
      throw QueryError(
        "nothing is called '\(name)' that could be counted by", at: range, expected: known,
        suggestion: NearestName.of(name, among: known))
    }
  }

  private static let fixed: [String: Kind] = [
    "speaker": .speaker, "role": .role, "document": .document, "date": .date(10),
    "year": .date(4), "month": .date(7), "kind": .kind, "language": .language, "title": .title,
  ]

  private static func structure(
    _ name: String, in corpus: Corpus
  ) -> (Structure, StructureValues)? {
    var end = name.startIndex
    while let underscore = name[end...].firstIndex(of: "_") {
      end = name.index(after: underscore)
      if let structure = corpus.structure(String(name[..<underscore])),
        let values = structure.values(String(name[end...]))
      {
        return (structure, values)
      }
    }
    return nil
  }

  /// The value at a token. O(log structures).
  public func text(at token: Int, in corpus: Corpus) -> String {
    switch kind {
    case .attribute(let attribute, let flags):
      attribute.value(at: token).folded(flags)
    case .structure(let structure, let values):
      structure.index(containing: token).map { values.lexicon.string(Int(values.ids[$0])) } ?? ""
    case .speaker:
      corpus.speaker(ofTurn: corpus.turnIndex(ofToken: token))
        .map { corpus.speakers[$0].name } ?? ""
    case .role: corpus.role(ofTurn: corpus.turnIndex(ofToken: token)).name
    default: text(of: corpus.documents[corpus.documentIndex(ofToken: token)])
    }
  }

  /// The value of a document; empty for a key that is of something smaller.
  func text(of document: Document) -> String {
    switch kind {
    case .document: document.id
    case .date(let length): String((document.date ?? "").prefix(length))
    case .kind: document.kind.rawValue
    case .language: document.language ?? ""
    case .title: document.title ?? ""
    case .metadata(let name): document.metadataValue(name) ?? ""
    default: ""
    }
  }
}
