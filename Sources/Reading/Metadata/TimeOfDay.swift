/// Lines that give a time of the day: `12:37 P.M. EST`.
enum TimeOfDay {
  /// Whether `text` is a time of the day and nothing else.
  static func fills(_ text: String) -> Bool {
    let words = text.split { $0 == " " || $0 == "\u{A0}" }
    guard let first = words.first, words.count <= 4 else { return false }
    let digits = first.prefix { $0.isNumber || $0 == ":" || $0 == "." }
    guard digits.count >= 3, digits.contains(":"), digits.first?.isNumber == true else {
      return false
    }
    let rest = words.dropFirst().joined(separator: " ") + first.dropFirst(digits.count)
    let letters = rest.lowercased().filter(\.isLetter)
    return letters.count <= 8
      && (letters.isEmpty || letters.hasPrefix("am") || letters.hasPrefix("pm")
        || letters.hasSuffix("t") || letters.hasSuffix("gmt") || letters == "uhr")
  }
}
