import Corpus

/// The days that an ISO 8601 date of any precision stands for: a year, a month or a day.
struct DatePeriod {
  /// `year × 10000 + month × 100 + day`, ascending with time.
  let first: Int
  let last: Int

  /// `nil` where `text` is not a date of the calendar: `2019`, `2019-12` or `2019-12-05`, which a time
  /// may follow (`2019-12-05T10:30`); the time is ignored.
  init?(_ text: some StringProtocol) {
    let date = text.prefix { $0.isASCII && ($0.isNumber || $0 == "-") }
    let rest = text[date.endIndex...]
    if let separator = rest.first {
      let hour = rest.dropFirst().prefix { $0.isASCII && $0.isNumber }
      guard separator == "T" || separator == " ", (1...2).contains(hour.count),
        rest.dropFirst(1 + hour.count).first == ":"
      else { return nil }
    }
    let texts = date.split(separator: "-", omittingEmptySubsequences: false)
    let numbers = texts.compactMap { Int($0) }
    guard numbers.count == texts.count, (1...3).contains(texts.count), texts[0].count == 4,
      texts.dropFirst().allSatisfy({ (1...2).contains($0.count) }), numbers[0] > 0
    else { return nil }
    let year = numbers[0]
    let months = numbers.count > 1 ? numbers[1]...numbers[1] : 1...12
    guard (1...12).contains(months.lowerBound) else { return nil }
    let days = numbers.count > 2 ? numbers[2]...numbers[2] : 1...31
    guard
      GregorianCalendar.hasDay(year: year, month: months.lowerBound, day: days.lowerBound)
    else { return nil }
    first = year * 10000 + months.lowerBound * 100 + days.lowerBound
    last = year * 10000 + months.upperBound * 100 + days.upperBound
  }

  /// Compares by the precision of `other`: 2019-12-05 equals 2019, and is not after it.
  func satisfies(_ comparison: FilterExpression.Comparison, _ other: DatePeriod) -> Bool {
    switch comparison {
    case .equal: first >= other.first && last <= other.last
    case .unequal: !satisfies(.equal, other)
    case .less: last < other.first
    case .atMost: last <= other.last
    case .greater: first > other.last
    case .atLeast: first >= other.first
    case .matches, .matchesNot: false
    }
  }
}
