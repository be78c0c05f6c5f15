/// The names of the months, small, in the languages dates are read in.
enum MonthNames {
  /// The month, 1 to 12, that `word` (in small letters) is.
  static func month(_ word: String) -> Int? { months[word] }

  private static let months: [String: Int] = {
    let forms = [
      "january jan января январь янв gennaio gen januar jänner jan janvier janv enero ene",
      "february feb февраля февраль фев febbraio febr februar février fevrier févr febrero",
      "march mar марта март мар marzo märz mär maerz mars",
      "april apr апреля апрель апр aprile avril avr abril abr",
      "may мая май maggio mag mai mayo",
      "june jun июня июнь июн giugno giu juni juin junio",
      "july jul июля июль июл luglio lug juli juillet juil julio",
      "august aug августа август авг agosto ago août aout",
      "september sep sept сентября сентябрь сен settembre set sett septembre septiembre setiembre",
      "october oct октября октябрь окт ottobre ott oktober okt octobre octubre",
      "november nov ноября ноябрь ноя novembre noviembre",
      "december dec декабря декабрь дек dicembre dic dezember dez décembre decembre déc diciembre",
    ]
    var months: [String: Int] = [:]
    for (index, names) in forms.enumerated() {
      for name in names.split(separator: " ") { months[String(name)] = index + 1 }
    }
    return months
  }()
}
