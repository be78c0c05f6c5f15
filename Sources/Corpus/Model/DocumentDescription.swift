/// What is known of a document beside its text, and may be corrected after it was read.
public struct DocumentDescription: Sendable, Equatable {
  public var title: String?
  /// ISO 8601; may be just a year or a month.
  public var date: String?
  /// ISO 639-1.
  public var language: String?
  public var kind: DocumentKind
  /// Any further metadata.
  public var metadata: [MetadataEntry]

  public init(
    title: String? = nil, date: String? = nil, language: String? = nil,
    kind: DocumentKind = .other, metadata: [MetadataEntry] = []
  ) {
    self.title = title
    self.date = date
    self.language = language
    self.kind = kind
    self.metadata = metadata
  }
}

extension Corpus {
  /// What is known of the document with index `index`.
  public func description(ofDocument index: Int) -> DocumentDescription {
    let document = documents[index]
    return DocumentDescription(
      title: document.title, date: document.date, language: document.language,
      kind: document.kind, metadata: document.metadata)
  }

  /// Corrects what is known of the document with index `index`.
  public mutating func describe(document index: Int, as description: DocumentDescription) {
    documents[index].title = description.title
    documents[index].date = description.date
    documents[index].language = description.language
    documents[index].kind = description.kind
    documents[index].metadata = description.metadata
  }
}
