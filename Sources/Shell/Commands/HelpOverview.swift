import Presentation

/// All commands by category, on one screen.
struct HelpOverview: Presentable {
  private func commands(_ category: CommandCategory) -> [CommandSpec] {
    CommandList.specs.filter { $0.category == category }
  }

  var json: JSON {
    [
      "type": "help",
      "commands": .array(CommandList.specs.map { CommandHelp(spec: $0).description }),
      "topics": .strings(HelpTopic.names),
    ]
  }

  var blocks: [Block] {
    let groups = CommandCategory.allCases.filter { !commands($0).isEmpty }
    return [
      .keyValues(
        groups.map { category in
          (category.rawValue, StyledText(commands(category).map(\.name).joined(separator: "  ")))
        } + [("Topics", StyledText(HelpTopic.names.joined(separator: "  ")))]),
      .paragraph("'help start' shows the first steps; 'help NAME' explains a command or a topic."),
    ]
  }

  var table: Table? {
    Table(
      columns: [.init("Command"), .init("Category"), .init("Usage"), .init("Summary")],
      rows: CommandList.specs.map {
        [.text($0.name), .text($0.category.rawValue), .text($0.usage), .text($0.summary)]
      })
  }
}
