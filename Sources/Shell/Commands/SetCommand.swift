import Presentation
import Query

/// Shows settings and changes them.
enum SetCommand: Command {
  static let setting = Parameter<Setting>(
    "SETTING", "the name of a setting", completion: .setting
  ) { reader, _ in
    let token = try reader.take("a setting")
    guard let setting = Setting.all.first(where: { $0.name == token.text }) else {
      throw Diagnostic.unknown(
        "setting", token.text, at: token.span, among: Setting.all.map(\.name),
        advice: "'set' lists the settings.")
    }
    return setting
  }
  static let value = Parameter<Token>("VALUE", "its new value", completion: .value) { reader, _ in
    try reader.take("a value")
  }

  static let spec = CommandSpec(
    "set", .shell, "Shows the settings, or changes one.",
    parameters: [setting, value],
    examples: [
      Example("set", "all settings with their values"),
      Example("set output json", "results as JSON from here on"),
      Example("set matching-strategy longest", "how queries with repetitions match"),
    ])

  static func run(
    _ invocation: Invocation, in session: inout Session
  ) throws -> (any Presentable)? {
    guard let setting = invocation[setting] else {
      return SettingsResult(settings: session.settings, shown: Setting.all)
    }
    guard let token = invocation[value] else {
      return SettingsResult(settings: session.settings, shown: [setting])
    }
    guard let value = setting.value(token.text) else {
      throw Diagnostic(
        "'\(token.text)' is not a value of \(setting.name)", at: token.span,
        expected: setting.expected,
        suggestion: NearestName.of(token.text, among: setting.expected))
    }
    session.settings[setting] = value
    return nil
  }
}

/// Settings with their values.
struct SettingsResult: Presentable {
  let settings: Settings
  let shown: [Setting]

  var json: JSON {
    [
      "type": "settings",
      "settings": .object(shown.map { ($0.name, .string(settings[$0])) }),
    ]
  }

  var blocks: [Block] {
    [
      .table(
        Table(
          columns: [.init("Setting"), .init("Value"), .init("What it changes", key: "meaning")],
          rows: shown.map { [.text($0.name), .text(settings[$0]), .text($0.summary)] }))
    ]
  }
}
