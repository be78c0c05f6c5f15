internal import Corpus

/// What the metadata of a source and the user say of a document. The user has the last word.
struct Facts {
  private(set) var id: String?
  private(set) var title: String?
  private(set) var date: String?
  private(set) var language: String?
  private(set) var kind: DocumentKind?
  /// Names of people who take part.
  private(set) var participants: [String] = []
  /// Everything else, and what is above in its original wording where that says more.
  private(set) var others: [MetadataEntry] = []

  init(_ found: [MetadataEntry], _ given: [MetadataEntry]) {
    for entry in found { take(entry, isGiven: false) }
    for entry in given { take(entry, isGiven: true) }
  }

  private mutating func take(_ entry: MetadataEntry, isGiven: Bool) {
    let value = entry.value
    switch entry.key.lowercased() {
    case "id" where isGiven || id == nil: id = value
    case "title", "headline", "og:title", "dc.title":
      if isGiven || title == nil { title = Self.withoutNumber(value) }
    case "date", "published", "published_time", "article:published_time", "datetime", "dc.date",
      "recorded", "air_date", "publication_date":
      if isGiven || date == nil, let iso = DateFinder.iso(fromValue: value) {
        date = iso
      } else {
        keep(entry)
      }
    case "language", "lang":
      if value.count <= 5 { language = String(value.prefix(2)).lowercased() } else { keep(entry) }
    case "kind":
      if let found = DocumentKind(rawValue: value.lowercased()) {
        kind = found
      } else {
        keep(entry)
      }
    case "speakers", "participants", "guests", "guest", "hosts", "host", "interviewee",
      "interviewer",
      "author":
      participants += value.split(separator: ";").map { String($0).trimmed(of: " ") }
      keep(entry)
    default: keep(entry)
    }
  }

  private mutating func keep(_ entry: MetadataEntry) {
    others.removeAll { $0.key == entry.key }
    others.append(entry)
  }

  /// A title without the number that archives put before it: `160323) The Great Unbundling`.
  private static func withoutNumber(_ title: String) -> String {
    let digits = title.prefix(while: \.isNumber)
    let rest = title.dropFirst(digits.count)
    guard !digits.isEmpty, rest.hasPrefix(")") else { return title }
    return String(rest.dropFirst()).trimmed(of: " ")
  }
}
