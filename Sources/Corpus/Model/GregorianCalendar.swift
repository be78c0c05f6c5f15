/// The months of the Gregorian calendar.
public enum GregorianCalendar {
  /// Whether there is such a day: not 30 February, not a month 13.
  public static func hasDay(year: Int, month: Int, day: Int) -> Bool {
    day >= 1 && day <= days(ofMonth: month, year: year)
  }

  /// The days of a month, 0 where there is no such month.
  private static func days(ofMonth month: Int, year: Int) -> Int {
    switch month {
    case 2:
      year.isMultiple(of: 4) && (!year.isMultiple(of: 100) || year.isMultiple(of: 400)) ? 29 : 28
    case 4, 6, 9, 11: 30
    case 1...12: 31
    default: 0
    }
  }
}
