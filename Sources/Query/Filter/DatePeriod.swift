/// The days that an ISO 8601 date of any precision stands for: a year, a month or a day.
struct DatePeriod {
  /// `year × 10000 + month × 100 + day`, ascending with time.
  let first: Int
  let last: Int

  /// `nil` where `text` does not begin with a date. A time behind the date is left out.
  init?(_ text: some StringProtocol) {
    var parts: [Int] = []
    let date = text.prefix { $0.isASCII && ($0.isNumber || $0 == "-") }
    for part in date.split(separator: "-", maxSplits: 2, omittingEmptySubsequences: false) {
      guard let number = Int(part) else { return nil }
      parts.append(number)
    }
    guard let year = parts.first, (1...9999).contains(year) else { return nil }
    let rest = text[date.endIndex...].first
    guard rest == nil || rest == "T" || rest == " " else { return nil }
    let months = parts.count > 1 ? parts[1]...parts[1] : 1...12
    let days = parts.count > 2 ? parts[2]...parts[2] : 1...31
    guard (1...12).contains(months.lowerBound), (1...31).contains(days.lowerBound) else {
      return nil
    }
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
