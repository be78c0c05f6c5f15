/// What a label looks like: a person's name, a word for whoever speaks, or something else with a
/// colon behind it. Worked out once for every distinct label of a document.
struct LabelShape: Sendable {
  enum Sort: Sendable, Equatable {
    /// A name; `strong` when an honorific, an office or several capitalised words leave little doubt.
    case name(strong: Bool)
    /// A word that stands for a speaker whom the text does not name.
    case asker, answerer, anonymous
    /// A sound or a pause.
    case nonSpeech
    /// Words without capitals, such as the name somebody goes by in a chat or a meeting.
    case lowerCase
    /// A word that heads a field of a form or leads in: `Note`, `Zutaten`, `地址`.
    case leadIn
    case other
  }

  enum Capitals: Sendable { case all, initial, none }

  let sort: Sort
  let capitals: Capitals
  /// How sure it is, from its looks alone, that the label is somebody who speaks, from 0 to 1.
  let likeness: Double
  /// The words of the label, without notes in parentheses.
  let words: [Substring]

  init(_ label: String) {
    let bare = Self.withoutNotes(label)
    words = bare.split { $0 == " " || $0 == "\u{A0}" || $0 == "\t" }
    let letters = Self.letters(of: bare).count
    capitals = Self.capitals(bare, words)
    sort = Self.sort(bare, words, letters)
    likeness = Self.likeness(sort, bare, capitals)
  }

  /// How a label is capitalised: its surname decides, as in `De La GARZA` and `Nina ERSHOVA`.
  private static func capitals(_ label: String, _ words: [Substring]) -> Capitals {
    let name = label.split(separator: ",").first.map(String.init) ?? label
    let surname = name.split(separator: " ").last.map(String.init) ?? ""
    let whole = letters(of: label).capitals
    if words.count > 1, surname.unicodeScalars.count(where: \.isLetter) > 2,
      letters(of: surname).capitals == .all
    {
      return .all
    }
    return whole
  }

  private static func likeness(_ sort: Sort, _ label: String, _ capitals: Capitals) -> Double {
    let isLetter = label.unicodeScalars.count <= 2 && capitals != .none
    switch sort {
    case .asker, .answerer, .anonymous: return !isLetter || "QA".contains(label) ? 1 : 0.5
    case .name(strong: true): return 1
    case .name(strong: false):
      guard capitals == .none else { return 0.6 }
      if LabelVocabulary.offices.contains(label) { return 1 }
      return CaselessNames.likeness(label)
    case .lowerCase: return 0.25
    case .nonSpeech, .leadIn, .other: return 0
    }
  }

  /// How many letters a label has, and how it is capitalised.
  static func letters(of label: String) -> (count: Int, capitals: Capitals) {
    var letters = 0
    var upper = 0
    var lower = 0
    for scalar in label.unicodeScalars where scalar.isLetter {
      letters += 1
      if scalar.isUpperCase { upper += 1 } else if scalar.isLowerCase { lower += 1 }
    }
    if upper == 0 { return (letters, .none) }
    let isAll = upper > 1 && (lower * 6 <= upper || lower <= 1 && upper >= 3)
    return (letters, isAll ? .all : .initial)
  }

  /// The label without `(retranslated)`, `[via video]` and the like; hash marks and angle brackets
  /// around a made-up name go as well.
  static func withoutNotes(_ label: String) -> String {
    if label.utf8.allSatisfy({ Bytes.isLetter($0) && $0 < 0x80 || $0 == 0x20 || $0 == 0x2E }),
      label.utf8.first != 0x20, label.utf8.last != 0x20
    {
      return label
    }
    var text = ""
    var depth = 0
    for character in label {
      switch character {
      case "(", "[", "（", "［": depth += 1
      case ")", "]", "）", "］": depth = max(0, depth - 1)
      // `記　者` is set wide and one word.
      case "\u{3000}": continue
      case "#", "*", "<", ">", "\\": continue
      default: if depth == 0 { text.append(character) }
      }
    }
    return text.trimmed(of: " \u{A0}_")
  }

  private static func sort(_ label: String, _ words: [Substring], _ letterCount: Int) -> Sort {
    let key = label.lowercased()
    if LabelVocabulary.askers.contains(key) { return .asker }
    if LabelVocabulary.answerers.contains(key) { return .answerer }
    if LabelVocabulary.anonymous.contains(key) { return .anonymous }
    if LabelVocabulary.nonSpeech.contains(key) { return .nonSpeech }
    if LabelVocabulary.leadIns.contains(key) { return .leadIn }
    if LabelVocabulary.anonymousBeginnings.contains(where: { key.utf8.starts(with: $0.utf8) }) {
      return words.count <= 4 ? .anonymous : .other
    }
    if let last = words.last, LabelVocabulary.lastWords.contains(last.lowercased()) {
      return .other
    }
    guard letterCount > 0, !words.isEmpty, words.count <= 16 else { return .other }
    let parts = label.split(separator: ",", maxSplits: 1)
    guard let first = parts.first else { return .other }
    // An office behind the name may have a name of its own in quotation marks.
    if hasSignsOfText(first) { return .other }
    if parts.count > 1, parts[1].contains(where: { "?!;=@{}".contains($0) }) { return .other }
    let named = first.split(separator: " ")
    guard !named.isEmpty else { return .other }
    let hasOffice = named.contains { LabelVocabulary.offices.contains($0.lowercased()) }
    guard named.count <= (hasOffice ? 12 : 6) else { return .other }
    var capitalised = 0
    for word in named {
      switch wordSort(word) {
      case .capitalised: capitalised += 1
      case .particle: continue
      case .other:
        if named.count > 1, isAddress(named[0]), isTitle(word) { continue }
        let isLower = words.allSatisfy {
          isNickname($0) && !LabelVocabulary.functionWords.contains($0.lowercased())
        }
        return words.count <= 3 && isLower ? .lowerCase : .other
      }
    }
    guard capitalised > 0, let first = named.first else { return .other }
    if wordSort(first) == .particle, !isCapitalised(first) { return .other }
    // A word that leads in alone in one language is a name before another word in the next: `Una Berg`.
    let leading =
      named.count == 1 ? LabelVocabulary.functionWords : LabelWords.english.functionWords
    if leading.contains(first.lowercased()), !hasOffice { return .other }
    // `Here's Ann Lee, writing for the Post` leads in and names nobody.
    if let mark = first.firstIndex(where: { $0 == "'" || $0 == "’" }),
      LabelWords.english.functionWords.contains(first[..<mark].lowercased())
    {
      return .other
    }
    // `Mr Lind`, `El señor LIND`.
    let hasHonorific = named.prefix(2).contains { word in
      let word = strip(word)
      return LabelVocabulary.honorifics.contains(word) && word != "the"
    }
    // Where a script has no capitals, two words are as likely any two words.
    let hasCase = named.contains { $0.unicodeScalars.contains { $0.isUpperCase } }
    return .name(strong: capitalised >= 2 && hasCase || hasHonorific)
  }

  /// Signs that no name has.
  private static let signsOfText = Set("?!;\"“”„«»=@{}|/？！；。，、؟،؛…「」『』".unicodeScalars)

  private static func hasSignsOfText(_ label: Substring) -> Bool {
    let scalars = Array(label.unicodeScalars)
    return scalars.indices.contains { index in
      guard signsOfText.contains(scalars[index]) else { return false }
      // A mark between letters abbreviates, in Hebrew: `היו"ר`.
      let isInside =
        scalars[index] == "\"" && index > 0 && index + 1 < scalars.count
        && scalars[index - 1].isLetter && scalars[index + 1].isLetter
      return !isInside
    }
  }

  private enum WordSort { case capitalised, particle, other }

  private static func wordSort(_ word: Substring) -> WordSort {
    if LabelVocabulary.particles.contains(String(word)) { return .particle }
    if isCapitalised(word) { return .capitalised }
    // d'Artagnan, al-Assad, O'Neil, bin
    if let mark = word.firstIndex(where: { $0 == "'" || $0 == "’" || $0 == "-" }),
      isCapitalised(word[word.index(after: mark)...])
    {
      return .capitalised
    }
    return word.contains(where: \.isNumber) || word == "&" ? .particle : .other
  }

  /// Whether a label that begins with `word` may go on with titles in small letters: `Mme la
  /// présidente`, `El señor LIND`.
  private static func isAddress(_ word: Substring) -> Bool {
    let key = strip(word)
    return key != "the" && LabelVocabulary.honorifics.contains(key) || articles.contains(key)
  }

  private static func isTitle(_ word: Substring) -> Bool {
    let key = strip(word)
    return LabelVocabulary.honorifics.contains(key) || LabelVocabulary.offices.contains(key)
  }

  static let articles: Set<String> = ["la", "el", "il", "le", "lo", "der", "die", "das"]

  private static func isCapitalised(_ word: Substring) -> Bool {
    guard let first = word.unicodeScalars.first else { return false }
    return first.isUpperCase || first.isLetter && !first.isLowerCase
  }

  private static func isNickname(_ word: Substring) -> Bool {
    word.count <= 20 && word.allSatisfy { $0.isLetter || $0.isNumber || $0 == "_" || $0 == "-" }
  }

  /// A word in lower case without the full stop of an abbreviation.
  static func strip(_ word: Substring) -> String {
    var text = word.lowercased()
    while let last = text.last, last == "." || last == "," { text.removeLast() }
    return text
  }
}
