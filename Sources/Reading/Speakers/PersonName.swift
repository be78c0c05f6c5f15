/// A speaker's label taken apart: `LYNDA KINKADE, CNN INTERNATIONAL ANCHOR`, `Mr Lavrov`, `President of
/// Russia Vladimir Putin`.
struct PersonName: Sendable, Equatable {
  /// The words of the name proper, as written.
  let words: [String]
  /// What stands before or behind the name: an office, an institution.
  let office: String?
  private let officeIsBefore: Bool
  /// Letters behind the name that people are called with: `AM`, `Jr.`
  let postnominal: String?
  /// Letters in parentheses behind the name by which later labels go: `Stephan Livera (SL)`.
  let abbreviation: String?

  init(_ label: String) {
    abbreviation = Self.abbreviation(in: label)
    let bare = Self.nameInNote(label) ?? LabelShape.withoutNotes(label)
    let parts = bare.split(separator: ",", maxSplits: 1)
    var words = (parts.first ?? "").split { $0 == " " || $0 == "\u{A0}" }
      .map { String($0) }
    var office = parts.count > 1 ? String(parts[1]).trimmed(of: " ") : nil
    if let rest = office, !Self.canBeOffice(rest) { office = nil }
    // `El señor LIND`, `La Presidenta Lind`.
    if words.count > 2, LabelShape.articles.contains(words[0].lowercased()) {
      let next = LabelShape.strip(words[1][...])
      if LabelVocabulary.honorifics.contains(next) || LabelVocabulary.offices.contains(next) {
        words.removeFirst()
      }
    }
    var postnominals: [String] = []
    while words.count > 1, let last = words.last,
      Self.isPostnominal(last, isSecond: words.count == 2)
    {
      postnominals.insert(last, at: 0)
      words.removeLast()
    }
    postnominal = postnominals.isEmpty ? nil : postnominals.joined(separator: " ")
    let lead = Self.officeLength(words)
    officeIsBefore = lead > 0
    if lead > 0 {
      office = office ?? words[..<lead].joined(separator: " ")
      words.removeFirst(lead)
    }
    while words.count > 1, LabelVocabulary.honorifics.contains(LabelShape.strip(words[0][...])) {
      words.removeFirst()
    }
    self.words = words
    self.office = office
  }

  /// The name behind an office, as parliaments print it the first time: `The Minister for Ferries (Ada
  /// Lind)`, with the office behind it.
  private static func nameInNote(_ label: String) -> String? {
    guard label.last == ")", let open = label.lastIndex(of: "(") else { return nil }
    let inner = label[label.index(after: open)...].dropLast()
    let office = String(label[..<open]).trimmed(of: " ")
    let words = inner.split(separator: " ")
    guard (2...4).contains(words.count), words.allSatisfy({ $0.first?.isUppercase == true }),
      office.lowercased().hasPrefix("the "),
      office.split(separator: " ").contains(where: {
        LabelVocabulary.offices.contains($0.lowercased())
      })
    else { return nil }
    return "\(inner), \(office)"
  }

  /// Whether what follows a name and a comma can say what the person is. Degrees do not, and words
  /// that make sentences do not: `In short, here's Ann Lee`.
  private static func canBeOffice(_ text: String) -> Bool {
    guard !LabelVocabulary.postnominals.contains(text.lowercased().trimmed(of: ".")) else {
      return false
    }
    let words = text.lowercased().split { !$0.isLetter && $0 != "'" && $0 != "’" }
      .map { $0.replacing("’", with: "'") }
    return !words.isEmpty && words.count <= 16
      && !words.contains { sentenceWords.contains(String($0)) }
  }

  private static let sentenceWords: Set<String> = [
    "i", "you", "he", "she", "it", "we", "they", "me", "him", "us", "them", "my", "your",
    "this", "that", "these", "those", "here", "there", "is", "are", "was", "were", "am", "be",
    "been", "has", "have", "had", "do", "does", "did", "will", "would", "can", "could",
    "should", "not", "but", "if", "because", "so", "then", "what", "how", "why", "when", "i'm",
    "i've", "i'll", "i'd", "it's", "he's", "she's", "we're", "we've", "you're", "they're",
    "that's", "here's", "there's", "what's", "who's", "let's", "don't", "doesn't", "isn't",
    "can't", "please", "thanks", "thank",
  ]

  /// `MS` behind a name may be a degree, before one it is an honorific.
  private static func isPostnominal(_ word: String, isSecond: Bool) -> Bool {
    let key = word.lowercased().trimmed(of: ".")
    return LabelVocabulary.postnominals.contains(key) && (key != "ms" || !isSecond)
  }

  /// How many words at the beginning are an office: at least one word is left for the name.
  private static func officeLength(_ words: [String]) -> Int {
    guard words.count > 1 else { return 0 }
    var start = 0
    while start < words.count - 1,
      LabelVocabulary.honorifics.contains(LabelShape.strip(words[start][...]))
    {
      start += 1
    }
    var length = start
    while length < words.count - 1, LabelVocabulary.offices.contains(words[length].lowercased()) {
      length += 1
    }
    guard length > start else { return 0 }
    // `Senior Administration Official` is an office and no name.
    if length == words.count - 1, LabelVocabulary.offices.contains(words[length].lowercased()) {
      return 0
    }
    let link = words[length].lowercased()
    if ["of", "for", "de", "der", "di", "du", "della", "to", "and", "del"].contains(link),
      words.count - length > 2
    {
      // `President of Russia Vladimir Putin`: the name is the last two words.
      return max(length + 2, words.count - 2)
    }
    // `Russian Foreign Minister Lavrov` and the like do not begin with an office word.
    return length
  }

  private static func abbreviation(in label: String) -> String? {
    guard let open = label.lastIndex(of: "("), let close = label[open...].firstIndex(of: ")") else {
      return nil
    }
    let inner = label[label.index(after: open)..<close]
    guard (1...4).contains(inner.count), inner.allSatisfy({ $0.isUppercase }) else { return nil }
    return String(inner)
  }

  /// Whether a label is two to four initials and nothing else, with stops or without: `M.Z.`, `MZ`.
  static func isInitials(_ label: String) -> Bool {
    let scalars = Array(label.unicodeScalars.filter { $0 != " " && $0 != "." })
    guard (2...4).contains(scalars.count), scalars.allSatisfy(\.isUpperCase) else { return false }
    return !label.unicodeScalars.contains { !$0.isUpperCase && $0 != " " && $0 != "." }
  }

  /// The letters of a label, without stops and blanks.
  static func letters(_ label: String) -> String {
    String(label.filter { $0 != " " && $0 != "." })
  }

  /// What identifies the name: its words in small letters, without full stops.
  var key: [String] { words.map { LabelShape.strip($0[...]) } }

  /// The first letters of the words.
  var initials: String { String(words.compactMap { $0.first(where: \.isLetter) }).uppercased() }

  /// The name for a reader: capitals only where names have them. A surname alone keeps the office it
  /// is printed with.
  var display: String {
    let lead = words.count == 1 && officeIsBefore ? (office ?? "") + " " : ""
    let name = Self.reduced(lead + words.joined(separator: " "))
    return postnominal.map { name + " " + $0 } ?? name
  }

  private static func reduced(_ text: String) -> String {
    let letters = LabelShape.letters(of: text)
    guard letters.count > 3, letters.capitals == .all, text.contains(where: isVowel) else {
      return text
    }
    return text.split(separator: " ").map { capitalised(String($0)) }.joined(separator: " ")
  }

  private static func isVowel(_ character: Character) -> Bool {
    "AEIOUYАЕИОУЫЭЮЯÄÖÜÉÈÁÍÓÚ".contains(character.uppercased())
  }

  /// `KINKADE` as `Kinkade`, `McGRANE` as `McGrane`, `O'NEIL` as `O'Neil`.
  private static func capitalised(_ word: String) -> String {
    if LabelVocabulary.particles.contains(word) { return word }
    if word.contains("."), word.count <= 4 { return word }
    var text = ""
    var begins = true
    for character in word {
      if begins || character.isLowercase || !character.isLetter {
        text.append(character)
      } else {
        text += character.lowercased()
      }
      begins =
        character == "-" || character == "'" || character == "’"
        || character.isLowercase && text.count == 2
    }
    return text
  }
}
