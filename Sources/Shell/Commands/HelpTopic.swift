import Presentation

/// A page of the help that is about no single command.
struct HelpTopic: Presentable {
  let name: String
  let summary: String
  private let text: String

  static let all = [language, expressions, references, output, settings, keys]

  /// What can be asked for beside commands.
  static var names: [String] { [FirstSteps.name] + all.map(\.name) }

  var json: JSON {
    [
      "type": "help",
      "topic": ["name": .string(name), "summary": .string(summary), "text": .string(text)],
    ]
  }

  var blocks: [Block] { [.heading(level: 1, StyledText(summary)), .preformatted(text)] }

  private static let language = HelpTopic(
    name: "language", summary: "How commands are written",
    text: """
      turns in 2 limit 5          one command a line
      turns; quotes               ';' stands between commands on one line
      turns \\                     '\\' or an open quote or bracket goes on
        in 2                      on the next line
      # a comment                 up to the end of the line
      turns in speaker "A B"      quotation marks hold words together; \\" is one
      sergey = filter speaker = Lavrov
                                  keeps a selection or a query result by a name
      turns in sergey             'in' takes an ID, a name, speaker "…", or an
      turns in (date >= 2019)     expression in parentheses
      turns to turns.csv          writes a result; the ending says in what form
      turns to >>all.md           adds it at the end of a file
      turns to |grep Libya        hands it to a shell command
      !ls                         runs a shell command
      tu in 2                     at the prompt, the beginning of a name is enough
      """)

  private static let expressions = HelpTopic(
    name: "expressions", summary: "Filter expressions",
    text: """
      speaker = Lavrov            a field and a value: = != < <= > >=
      title ~ "interview|talk"    a regular expression: ~ and !~
      kind in (interview, debate) one of several values
      mentions "Libya"            words that occur
      has [pos="ADJ"] "talks"     a corpus query that matches
      not role = question and (date >= 2019 or words > 100)

      Fields: document title kind date language speaker role words turn, and any
      metadata key. Dates compare by the precision given: date = 2019-12.
      """)

  private static let references = HelpTopic(
    name: "references", summary: "References to the text",
    text: """
      lavrov           a document, by its id
      2                a document, by its number in load order
      lavrov:12        its twelfth turn
      lavrov:12.3      the third sentence of that turn

      Results cite the text with references; 'show REFERENCE' opens it, and
      'in REFERENCE' runs a command on it alone.
      """)

  private static let output = HelpTopic(
    name: "output", summary: "Forms of results",
    text: """
      set output json             text, json, csv, tsv, markdown or html from here on
      turns to turns.json         one result: .txt .json .csv .tsv .md .html .svg
      turns limit 20              fewer rows; 'limit all' shows all
      set width 100               lines as wide as that
      set color never             auto, always or never

      Results go to standard output, all else to standard error. JSON is one object
      on one line for every command that has a result or keeps something; all keys
      are described in Documentation/output.schema.json.
      """)

  private static let settings = HelpTopic(
    name: "settings", summary: "Settings",
    text: Setting.all.map { setting in
      "\(DisplayWidth.padded(setting.name, to: 22)) \(setting.summary)\n"
        + String(repeating: " ", count: 25) + setting.expected.joined(separator: ", ")
    }.joined(separator: "\n"))

  private static let keys = HelpTopic(
    name: "keys", summary: "Keys at the prompt",
    text: """
      Tab              completes commands, names and files; twice lists them
      Up, Down         earlier lines that begin as this one does
      Ctrl-R           looks for an earlier line
      Right, Ctrl-E    accepts the suggestion shown in grey
      Ctrl-X Ctrl-E    opens the line in $EDITOR
      Ctrl-C           clears the line; stops a command that runs
      Ctrl-D           on an empty line leaves
      """)
}
