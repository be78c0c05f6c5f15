/// Rows that look alike: the rows of a spreadsheet, or the objects of a list in JSON, each key a column.
struct SpeechTable {
  struct Row {
    /// The values of the columns; shorter than the number of columns where the last ones are missing.
    var cells: [String?]
    /// The row of the table above that this one is in.
    var parent: Int?
    /// The place among all rows of the source.
    var order = 0
    /// The line of the source, from 1.
    var line = 1
  }

  /// The keys that lead to the rows, for a reader: `results.channels[].words[]`.
  var path: String
  /// The names of the columns, as the source has them.
  private(set) var keys: [String] = []
  var rows: [Row] = []
  /// The table whose rows contain the rows of this one.
  var parent: Int?

  init(path: String, keys: [String] = [], parent: Int? = nil) {
    self.path = path
    self.parent = parent
    for key in keys { _ = column(key) }
  }

  private var columns: [String: Int] = [:]

  /// The column called `key`, added if it is new.
  mutating func column(_ key: String) -> Int {
    if let column = columns[key] { return column }
    columns[key] = keys.count
    keys.append(key)
    return keys.count - 1
  }

  /// The value at a place, without white space around it; empty where there is none.
  func cell(_ row: Int, _ column: Int) -> String {
    let cells = rows[row].cells
    return column < cells.count ? cells[column] ?? "" : ""
  }
}

extension SpeechTable {
  /// What the values of a column are like.
  struct Profile {
    var filled = 0
    var letters = 0
    var words = 0
    var numbers = 0
    /// The different values; counting ends at a thousand.
    var distinct: Set<String> = []
    /// How often a value differs from the one before it.
    var changes = 0

    var isConstant: Bool { distinct.count <= 1 }
    var meanWords: Double { Double(words) / Double(max(1, filled)) }
  }

  /// Looks at all values of a column, linear in their size.
  func profile(_ column: Int) -> Profile {
    var profile = Profile()
    var last = ""
    for row in rows.indices {
      let value = cell(row, column)
      guard !value.isEmpty else { continue }
      profile.filled += 1
      var isInWord = false
      var letters = 0
      for scalar in value.unicodeScalars {
        if scalar.isLetter { letters += 1 }
        let isBlank = scalar.value <= 32
        if !isBlank, !isInWord { profile.words += 1 }
        isInWord = !isBlank
      }
      profile.letters += letters
      if letters == 0, Double(value) != nil { profile.numbers += 1 }
      if profile.distinct.count < 1000 { profile.distinct.insert(value) }
      if profile.filled > 1, value != last { profile.changes += 1 }
      last = value
    }
    return profile
  }
}
