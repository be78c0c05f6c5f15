internal import Corpus

/// An export of Slack: `users.json` names the people, and each channel is a folder with a file a day.
///
/// Format: https://slack.com/help/articles/220556107
struct SlackExport: Format {
  let name = "slack"
  let endings: [String] = []
  let isBinary = true

  func confidence(_ input: Input) -> Double {
    input.part("users.json") != nil && input.part("channels.json") != nil ? 0.97 : 0
  }

  func open(_ input: Input) throws(ReadingProblem) -> [Material] {
    var names: [String: String] = [:]
    for user in Self.list(input.part("users.json")) {
      guard let id = user["id"]?.text else { continue }
      let profile = user["profile"]
      names[id] = [
        user["real_name"], profile?["real_name"], profile?["display_name"], user["name"],
      ]
      .lazy.compactMap { $0?.text }.first { !$0.isEmpty }
    }
    var channels: [String: [(day: String, messages: [JSONValue])]] = [:]
    var materials: [Material] = []
    for part in input.parts ?? [] {
      let path = part.name.split(separator: "/").map(String.init)
      guard path.count == 2, path[1].hasSuffix(".json") else { continue }
      let messages = Self.list(part.bytes)
      if messages.isEmpty {
        materials.append(.lost(ReadingNotes(.unread, "no messages in \(part.name)")))
      }
      channels[path[0], default: []].append((String(path[1].dropLast(5)), messages))
    }
    for (channel, days) in channels.sorted(by: { $0.key < $1.key }) {
      let days = days.sorted { $0.day < $1.day }
      let messages = days.flatMap(\.messages).map { Self.mentioning($0, names) }
      let tables = JSONTables(.array(messages)).tables
      let metadata = [
        MetadataEntry(key: "title", value: channel), MetadataEntry(key: "id", value: channel),
        MetadataEntry(key: "date", value: days.first?.day ?? ""),
      ]
      if let material = SpeechRecords(tables, names: names)?.material(metadata: metadata) {
        materials.insert(
          material, at: materials.count { if case .lost = $0 { false } else { true } })
      }
    }
    return materials
  }

  /// A message with names in place of the identifiers that it mentions: `<@U2>`.
  private static func mentioning(_ message: JSONValue, _ names: [String: String]) -> JSONValue {
    guard case .object(let members) = message else { return message }
    return .object(
      members.map { key, value in
        guard key == "text", case .string(var text) = value, text.holds("<@") else {
          return (key, value)
        }
        for (id, name) in names { text = text.replacing("<@\(id)>", with: name) }
        return (key, .string(text))
      })
  }

  private static func list(_ bytes: [UInt8]?) -> [JSONValue] {
    guard let bytes else { return [] }
    var parser = JSONParser(bytes)
    guard let value = try? parser.next(), let list = value.array else { return [] }
    return list
  }
}
