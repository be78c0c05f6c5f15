internal import Corpus

/// The tables in a JSON value: every list of objects, with the lists of the same keys in other objects
/// taken together, in the order of the text.
struct JSONTables {
  private(set) var tables: [SpeechTable] = []
  private var places: [String: Int] = [:]
  private var order = 0

  /// Objects deeper than this are not looked at.
  private static let deepest = 24

  init(_ value: JSONValue) {
    switch value {
    case .object: addRow(value, path: "", parent: nil, depth: 0)
    case .array(let list): addList(list, path: "[]", parent: nil, depth: 0)
    default: break
    }
  }

  private mutating func table(_ path: String, parent: Int?) -> Int {
    if let place = places[path] { return place }
    places[path] = tables.count
    tables.append(SpeechTable(path: path, parent: parent))
    return tables.count - 1
  }

  private mutating func addList(
    _ list: [JSONValue], path: String, parent: (table: Int, row: Int)?, depth: Int,
    names: [String] = []
  ) {
    guard depth < Self.deepest else { return }
    for (index, value) in list.enumerated() {
      let name = names.indices.contains(index) ? names[index] : nil
      addRow(value, path: path, parent: parent, depth: depth, name: name)
    }
  }

  private mutating func addRow(
    _ value: JSONValue, path: String, parent: (table: Int, row: Int)?, depth: Int,
    name: String? = nil
  ) {
    guard depth < Self.deepest else { return }
    let place = table(path, parent: parent?.table)
    let row = tables[place].rows.count
    order += 1
    tables[place].rows.append(SpeechTable.Row(cells: [], parent: parent?.row, order: order))
    if let name { set("id", name, place, row) }
    switch value {
    case .object(let members):
      for (key, value) in members { add(value, key, path, (place, row), depth) }
    case .array(let values):
      for (index, value) in values.enumerated() {
        add(value, "\(index)", path, (place, row), depth)
      }
    default: if let text = value.text { set("0", text, place, row) }
    }
  }

  private mutating func set(_ key: String, _ value: String, _ place: Int, _ row: Int) {
    let column = tables[place].column(key)
    while tables[place].rows[row].cells.count <= column {
      tables[place].rows[row].cells.append(nil)
    }
    if tables[place].rows[row].cells[column] == nil {
      tables[place].rows[row].cells[column] = value
    }
  }

  /// Adds a member of an object: a scalar is a cell, an object more cells, a list rows of their own.
  private mutating func add(
    _ value: JSONValue, _ key: String, _ path: String, _ row: (table: Int, row: Int), _ depth: Int
  ) {
    guard depth < Self.deepest else { return }
    switch value {
    case .object(let members):
      if let seconds = Self.seconds(members) {
        set(key, seconds, row.table, row.row)
      } else if Self.isList(members) {
        addList(
          members.map(\.value), path: path + "." + key + "{}", parent: row, depth: depth + 1,
          names: members.map(\.key))
      } else {
        for (inner, value) in members { add(value, key + "." + inner, path, row, depth + 1) }
      }
    case .array(let list):
      if let text = Self.text(list) {
        set(key, text, row.table, row.row)
      } else if Self.alternatives.contains(key.lowercased()), let best = list.first {
        add(best, key, path, row, depth + 1)
      } else if list.contains(where: { Self.isText($0) }) {
        addList(list, path: path + "." + key + "[]", parent: row, depth: depth + 1)
      }
    case .null: return
    default: if let text = value.text { set(key, text, row.table, row.row) }
    }
  }

  /// Readings of the same words, the best first.
  private static let alternatives: Set<String> = ["alternatives", "nbest", "hypotheses"]

  /// Whether a value may contain text; lists of numbers are no rows.
  private static func isText(_ value: JSONValue) -> Bool {
    switch value {
    case .number, .bool, .null: false
    default: true
    }
  }

  /// Text in pieces, some of them objects that style it.
  private static func text(_ list: [JSONValue]) -> String? {
    var text = ""
    var hasString = false
    var hasObject = false
    for value in list {
      if case .string(let part) = value {
        text += part
        hasString = true
      } else if case .object = value, let part = value["text"]?.text {
        text += part
        hasObject = true
      } else {
        return nil
      }
    }
    return hasString && hasObject ? text : nil
  }

  /// Seconds with billionths beside them.
  private static func seconds(_ members: [(key: String, value: JSONValue)]) -> String? {
    guard !members.isEmpty, members.allSatisfy({ $0.key == "seconds" || $0.key == "nanos" }) else {
      return nil
    }
    func number(_ key: String) -> Double {
      members.first { $0.key == key }?.value.text.flatMap { Double($0) } ?? 0
    }
    return "\(number("seconds") + number("nanos") / 1e9)s"
  }

  /// Whether an object is a list whose elements have names: all of them are objects with the same keys.
  private static func isList(_ members: [(key: String, value: JSONValue)]) -> Bool {
    guard members.count > 1, case .object(let first) = members[0].value, first.count > 1 else {
      return false
    }
    let keys = first.map(\.key)
    return members.dropFirst().allSatisfy { member in
      guard case .object(let inner) = member.value else { return false }
      return inner.map(\.key) == keys
    }
  }
}
