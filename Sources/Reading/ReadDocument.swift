public import Corpus

/// A document read, and what it was taken for the document it is by.
public struct ReadDocument: Sendable {
  public var draft: DocumentDraft
  /// What the layout was recognised by, a sentence each: labels found and rejected, marks, columns.
  public var evidence: [String]

  public init(draft: DocumentDraft, evidence: [String]) {
    self.draft = draft
    self.evidence = evidence
  }
}
