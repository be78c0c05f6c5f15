/// A text cut into the words and numbers that dates are made of.
struct DateTokens {
  struct Token {
    /// In small letters.
    var word: String
    var number: Int?
    var digits = 0
    /// Offsets in the UTF-8 of the text.
    var start: Int
    var end: Int
    /// The character right behind, if a token follows right behind that: `.`, `/` or `-`.
    var separator: Character?

    var isJoined: Bool { separator != nil }

    var month: Int? { number == nil ? MonthNames.month(word) : nil }

    var day: Int? {
      guard let number, digits <= 2, (1...31).contains(number) else { return nil }
      return number
    }

    /// Four digits; more if a time is glued to them (`201918:00`).
    var year: Int? {
      guard let number else { return nil }
      if digits == 4 { return (1500...2200).contains(number) ? number : nil }
      if digits == 5 || digits == 6 {
        let year = digits == 5 ? number / 10 : number / 100
        return (1900...2100).contains(year) ? year : nil
      }
      return nil
    }

    /// A year of four digits, or of the two digits that short dates have.
    var anyYear: Int? {
      guard digits == 2, let number else { return year }
      return number < 50 ? 2000 + number : 1900 + number
    }

    var wholeYear: Int? { digits == 4 ? year : nil }

    /// Words inside a date: `5th of December`, `5 de diciembre de 2019`.
    var isLink: Bool {
      ["of", "de", "del", "di", "st", "nd", "rd", "th", "er", "г"].contains(word)
    }
  }

  private(set) var tokens: [Token] = []

  init(_ text: String) {
    var word = ""
    var start = 0
    var offset = 0
    var isNumber = false
    var pending: Character?
    func makeToken(end: Int) -> Token {
      Token(
        word: word, number: isNumber ? Int(word) : nil, digits: isNumber ? word.count : 0,
        start: start, end: end)
    }
    for character in text {
      let isDigit = character.isASCII && character.isNumber
      let isLetter = character.isLetter
      let length = character.utf8.count
      if isDigit || isLetter {
        if !word.isEmpty, isDigit != isNumber { flush(makeToken(end: offset), &word) }
        if word.isEmpty {
          start = offset
          isNumber = isDigit
          if let pending, !tokens.isEmpty, tokens[tokens.count - 1].end == offset - 1 {
            tokens[tokens.count - 1].separator = pending
          }
        }
        word += isLetter ? character.lowercased() : String(character)
        pending = nil
      } else {
        if !word.isEmpty { flush(makeToken(end: offset), &word) }
        pending = character == "." || character == "/" || character == "-" ? character : nil
      }
      offset += length
    }
    if !word.isEmpty { flush(makeToken(end: offset), &word) }
  }

  /// Adds a token; the ending of an ordinal number (`5th`) is none.
  private mutating func flush(_ token: Token, _ word: inout String) {
    word = ""
    if ["st", "nd", "rd", "th", "er", "го", "º"].contains(token.word), let last = tokens.last,
      last.number != nil, last.end == token.start
    {
      tokens[tokens.count - 1].end = token.end
      return
    }
    tokens.append(token)
  }
}
