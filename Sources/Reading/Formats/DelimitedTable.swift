/// A table as RFC 4180 has it: fields between commas (or semicolons, tabs), quotation marks around those
/// that hold commas or line ends.
struct DelimitedTable {
  struct Row {
    var fields: [String]
    /// The number of the row's first line in the source.
    var line: Int
  }

  private(set) var rows: [Row] = []

  init(rows: [Row]) { self.rows = rows }

  /// - Parameter delimiter: `nil` to take the one that parts the first line most often.
  init(_ bytes: [UInt8], delimiter: UInt8? = nil) {
    let delimiter = delimiter ?? Self.delimiter(bytes)
    var field: [UInt8] = []
    var fields: [String] = []
    var line = 1
    var rowLine = 1
    var place = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    var isQuoted = false
    while place < bytes.count {
      let byte = bytes[place]
      place += 1
      if isQuoted {
        if byte == 0x22 {
          if place < bytes.count, bytes[place] == 0x22 {
            field.append(0x22)
            place += 1
          } else {
            isQuoted = false
          }
        } else {
          if byte == 10 { line += 1 }
          field.append(byte)
        }
      } else if byte == 0x22, field.isEmpty {
        isQuoted = true
      } else if byte == delimiter {
        fields.append(Self.text(&field))
      } else if byte == 10 {
        fields.append(Self.text(&field))
        add(&fields, line: rowLine)
        line += 1
        rowLine = line
      } else {
        field.append(byte)
      }
    }
    fields.append(Self.text(&field))
    add(&fields, line: rowLine)
  }

  private static func text(_ field: inout [UInt8]) -> String {
    let text = MarkupEntities.decoded(String(decoding: field, as: UTF8.self))
    field.removeAll(keepingCapacity: true)
    return text.trimmed(of: " \r\t\n\u{A0}")
  }

  private mutating func add(_ fields: inout [String], line: Int) {
    if fields.contains(where: { !$0.isEmpty }) { rows.append(Row(fields: fields, line: line)) }
    fields = []
  }

  static func delimiter(_ bytes: [UInt8]) -> UInt8 {
    let first = bytes.prefix { $0 != 10 }
    let candidates: [UInt8] = [0x09, 0x2C, 0x3B, 0x7C]
    return candidates.max { one, two in first.count { $0 == one } < first.count { $0 == two } }
      ?? 0x2C
  }
}
