/// Makes short ids, typed by hand, of file names and titles.
enum DocumentNames {
  private static let longest = 40

  /// An id made of the name of the file at `path`; `nil` if the name says nothing (`-`, a hash).
  static func id(fromPath path: String) -> String? {
    let name = path.split(separator: "/").last.map(String.init) ?? path
    var stem = name
    while let dot = stem.lastIndex(of: "."), dot > stem.startIndex,
      stem.distance(from: dot, to: stem.endIndex) <= 6
    {
      stem = String(stem[..<dot])
    }
    let words = stem.split { !$0.isLetter && !$0.isNumber }.map(String.init)
    guard words.contains(where: { !isMeaningless($0) }) else { return nil }
    return slug(stem)
  }

  /// An id made of the first telling words of a title.
  static func id(fromTitle title: String) -> String? {
    var words: [String] = []
    for word in title.split(whereSeparator: { !$0.isLetter && !$0.isNumber && !"'’".contains($0) })
    {
      let bare = String(word.prefix { !"'’".contains($0) })
      let key = bare.lowercased()
      guard bare.count > 2, bare.first?.isUppercase == true, !leftOut.contains(key),
        !LabelVocabulary.offices.contains(key)
      else { continue }
      words.append(bare)
    }
    return slug(words.prefix(3).joined(separator: "-"))
  }

  /// `text` in small letters, its words joined by hyphens, cut at the end of a word.
  static func slug(_ text: String) -> String? {
    var slug = ""
    for word in text.lowercased().split(whereSeparator: {
      !$0.isLetter && !$0.isNumber && $0 != "." && $0 != "_"
    }) {
      if !slug.isEmpty, slug.count + word.count >= longest { break }
      slug += (slug.isEmpty ? "" : "-") + word.prefix(longest)
    }
    return slug.isEmpty ? nil : slug
  }

  /// Whether a word is a number or a hash.
  private static func isMeaningless(_ word: String) -> Bool {
    if word.allSatisfy(\.isNumber) { return word.count != 4 }
    return word.count >= 8 && word.allSatisfy(\.isHexDigit) && word.contains(where: \.isNumber)
  }

  private static let leftOut: Set<String> = [
    "the", "interview", "transcript", "with", "remarks", "statement", "following", "talks", "press",
    "conference", "news", "briefing", "speech", "january", "february", "march", "april", "may",
    "june", "july", "august", "september", "october", "november", "december",
  ]
}
