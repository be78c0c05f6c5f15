import Corpus

/// Finds dates in short texts, in the forms of English, Russian, Italian, German, French and Spanish
/// writing, and gives them as ISO 8601.
enum DateFinder {
  /// A date found: as ISO 8601 (`2019-12-05`, `2019-12`), and how many bytes of the text it takes.
  struct Found: Equatable {
    var iso: String
    var length: Int
    /// Whether the day is known.
    var isFull: Bool
  }

  /// The first full date in `text`; without one, the first month with a year.
  static func first(in text: String) -> Found? {
    let tokens = DateTokens(text).tokens
    var month: Found?
    for index in tokens.indices {
      guard let found = date(tokens, index) else { continue }
      if found.isFull { return found }
      // The month of a day that does not exist (30 February 2019) is no date either.
      if index > 0, tokens[index - 1].day != nil { continue }
      month = month ?? found
    }
    return month
  }

  /// Whether `text` holds a date and nothing else.
  static func fills(_ text: String) -> Bool {
    guard let found = first(in: text) else { return false }
    return text.utf8.count <= found.length + 3
  }

  /// Whether a date in `text` tells when the page was put up rather than when people spoke.
  static func isAdministrative(_ text: String) -> Bool {
    let lower = text.lowercased()
    return [
      "submitted", "updated", "modified", "retrieved", "accessed", "last changed", "posted by",
    ]
    .contains(where: lower.holds)
  }

  /// The date that begins at token `index`.
  private static func date(_ tokens: [DateTokens.Token], _ index: Int) -> Found? {
    func token(_ offset: Int) -> DateTokens.Token? {
      tokens.indices.contains(index + offset) ? tokens[index + offset] : nil
    }
    func found(_ year: Int?, _ month: Int?, _ day: Int?, last: Int) -> Found? {
      guard let year, let month, (1...12).contains(month), (1500...2200).contains(year) else {
        return nil
      }
      if let day, !GregorianCalendar.hasDay(year: year, month: month, day: day) {
        return nil
      }
      let iso = pad(year, 4) + "-" + pad(month, 2) + (day.map { "-" + pad($0, 2) } ?? "")
      let length = tokens[index + last].end - tokens[index].start
      return Found(iso: iso, length: length, isFull: day != nil)
    }
    guard let first = token(0) else { return nil }

    if let month = first.month {
      // December 5, 2019 · Dec. 5th 2019 · December 2019
      if let day = token(1)?.day, let year = token(2)?.year {
        return found(year, month, day, last: 2)
      }
      if let year = token(1)?.year { return found(year, month, nil, last: 1) }
      return nil
    }
    if let day = first.day {
      // 5 December 2019 · 5. Dezember 2019 · 5 de diciembre de 2019 · 5th of December, 2019
      var place = 1
      if token(place)?.isLink == true { place += 1 }
      if let month = token(place)?.month {
        place += 1
        if token(place)?.isLink == true { place += 1 }
        if let year = token(place)?.year { return found(year, month, day, last: place) }
        return nil
      }
    }
    if let year = first.wholeYear, let month = token(1)?.number, let day = token(2)?.number,
      first.isJoined, token(1)?.isJoined == true
    {
      return found(year, month, day, last: 2)
    }
    if let one = first.number, let two = token(1)?.number, let year = token(2)?.anyYear,
      first.isJoined, token(1)?.isJoined == true, one <= 31, two <= 31
    {
      // 21.04.2015 has the day first, 04/21/2015 the month unless it cannot be one.
      let dayFirst = first.separator == "." || one > 12
      return dayFirst
        ? found(year, two, one, last: 2)
        : found(year, one, two, last: 2) ?? found(year, two, one, last: 2)
    }
    return nil
  }

  /// `text`, a value of metadata or a part of a file's name, as ISO 8601: also `20160323`, `2016`.
  static func iso(fromValue text: String) -> String? {
    if let found = first(in: text), found.isFull { return found.iso }
    let digits = text.prefix { $0.isASCII && $0.isNumber }
    if digits.count == 8, let year = Int(digits.prefix(4)),
      let month = Int(digits.dropFirst(4).prefix(2)),
      let day = Int(digits.suffix(2)), (1500...2200).contains(year),
      GregorianCalendar.hasDay(year: year, month: month, day: day)
    {
      return pad(year, 4) + "-" + pad(month, 2) + "-" + pad(day, 2)
    }
    if let found = first(in: text) { return found.iso }
    let parts = text.split(separator: "-")
    if parts.count == 2, parts[0].count == 4, let year = Int(parts[0]), let month = Int(parts[1]),
      (1...12).contains(month)
    {
      return pad(year, 4) + "-" + pad(month, 2)
    }
    if text.count == 4, let year = Int(text), (1500...2200).contains(year) { return text }
    return nil
  }

  private static func pad(_ value: Int, _ width: Int) -> String {
    let digits = String(value)
    return String(repeating: "0", count: max(0, width - digits.count)) + digits
  }
}
