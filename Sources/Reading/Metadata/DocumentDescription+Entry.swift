public import Corpus

extension DocumentDescription {
  /// Takes what a user says of a document, as `load … with KEY=VALUE` does; an empty value takes back
  /// what was known.
  /// - Returns: whether the value is one that the key can have.
  public mutating func take(_ entry: MetadataEntry) -> Bool {
    let key = entry.key.lowercased()
    guard key != "id" else { return false }
    if entry.value.isEmpty { return forget(key) }
    let facts = Facts([], [entry])
    if let title = facts.title {
      self.title = title
    } else if let date = facts.date {
      self.date = date
    } else if let language = facts.language {
      self.language = language
    } else if let kind = facts.kind {
      self.kind = kind
    } else {
      guard !["date", "language", "lang", "kind"].contains(key) else { return false }
      metadata.removeAll { $0.key.lowercased() == key }
      metadata.append(entry)
    }
    return true
  }

  private mutating func forget(_ key: String) -> Bool {
    switch key {
    case "title": title = nil
    case "date": date = nil
    case "language", "lang": language = nil
    case "kind": return false
    default: metadata.removeAll { $0.key.lowercased() == key }
    }
    return true
  }
}
