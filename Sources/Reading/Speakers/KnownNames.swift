/// Full names in texts about a document, by which a surname alone becomes a full name.
struct KnownNames: Sendable {
  private var wordLists: [[String]] = []

  init(_ texts: [String]) {
    wordLists = texts.map { text in
      text.split { $0 == " " || $0 == "\u{A0}" || $0 == "\n" || $0 == "\u{2060}" }.map(String.init)
    }
  }

  /// The full name that ends in the surname `name`, if the texts have just one such.
  func full(for name: PersonName) -> PersonName? {
    guard let surname = name.words.first?.lowercased(), surname.count > 2 else { return nil }
    var found: PersonName?
    for words in wordLists {
      for (index, word) in words.enumerated() where index > 0 {
        guard Self.bare(word).lowercased() == surname else { continue }
        var start = index
        while start > 0, Self.isForename(words[start - 1]) {
          start -= 1
          // What stands before a forename in full may be anything: an office, a place.
          if words[start].count > 2 { break }
        }
        guard start < index, words[start].count > 1 else { continue }
        let full = PersonName((words[start..<index] + [Self.bare(word)]).joined(separator: " "))
        if let found, found.key != full.key { return nil }
        found = full
      }
    }
    return found
  }

  /// `word` without a possessive ending and marks around it.
  private static func bare(_ word: String) -> String {
    var text = word.trimmed(of: ",.;:()\"“”'’")
    for ending in ["'s", "’s"] where text.hasSuffix(ending) { text.removeLast(2) }
    return text
  }

  private static func isForename(_ word: String) -> Bool {
    guard let first = word.first, first.isUppercase, !word.hasSuffix(","), !word.hasSuffix(":")
    else {
      return false
    }
    let key = LabelShape.strip(word[...])
    if LabelVocabulary.offices.contains(key) || LabelVocabulary.honorifics.contains(key) {
      return false
    }
    if word.hasSuffix(".") { return word.count == 2 }
    return word.dropFirst().contains(where: \.isLowercase) || word.count == 1
  }
}
