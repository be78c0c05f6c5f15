/// Which columns of a table are shown in a given width, and how wide each is.
struct TableWidths: Equatable {
  /// The blanks between two columns.
  static let gap = 2
  /// Text is squeezed into less than this only where no column can be left out any more.
  static let comfortable = 20
  /// Text is not squeezed into less than this while numbers have their width.
  static let narrowest = 12

  /// The shown columns' numbers in the table, and the columns of the terminal each takes.
  private(set) var shown: [Int]
  private(set) var widths: [Int]

  /// Fits columns into `available` columns of the terminal.
  ///
  /// Numbers and references keep their width. Text columns share what is left, the widest giving
  /// way first; where even that is not enough, columns that may be left out are, and in the end
  /// everything shares alike.
  ///
  /// - Parameter natural: what each column would take if there were room.
  init(columns: [Table.Column], natural: [Int], available: Int) {
    shown = Array(columns.indices)
    widths = natural
    let isFixed = { (column: Int) in columns[column].optionality == 0 }
    while !fit(columns, natural: natural, available: available, least: Self.comfortable),
      let last = shown.last(where: { !isFixed($0) })
    {
      let dropped = shown.reversed().filter { !isFixed($0) }.reduce(last) {
        columns[$1].optionality > columns[$0].optionality ? $1 : $0
      }
      shown.removeAll { $0 == dropped }
    }
    if !fit(columns, natural: natural, available: available, least: Self.narrowest) {
      squeeze(natural: natural, available: available)
    }
  }

  private mutating func fit(
    _ columns: [Table.Column], natural: [Int], available: Int, least: Int
  ) -> Bool {
    widths = shown.map { natural[$0] }
    let room = available - Self.gap * max(0, shown.count - 1)
    let flexible = shown.indices.filter { columns[shown[$0]].kind == .text }
    let rigid = widths.reduce(0, +) - flexible.reduce(0) { $0 + widths[$1] }
    return share(room - rigid, among: flexible, least: least)
  }

  private mutating func squeeze(natural: [Int], available: Int) {
    widths = shown.map { natural[$0] }
    let room = available - Self.gap * max(0, shown.count - 1)
    _ = share(room, among: Array(shown.indices), least: 1)
  }

  /// Lowers the widest of `members` until all fit into `room`; false if one would be narrower than
  /// `least`.
  private mutating func share(_ room: Int, among members: [Int], least: Int) -> Bool {
    var excess = members.reduce(0) { $0 + widths[$1] } - room
    while excess > 0 {
      guard let widest = members.map({ widths[$0] }).max(), widest > least else { return false }
      let widestMembers = members.filter { widths[$0] == widest }
      let next = members.map { widths[$0] }.filter { $0 < widest }.max() ?? 0
      let even = (excess + widestMembers.count - 1) / widestMembers.count
      let target = max(next, least, widest - even)
      for member in widestMembers where excess > 0 {
        let step = min(widths[member] - target, excess)
        widths[member] -= step
        excess -= step
      }
    }
    return true
  }
}
