import Testing

@testable import Reading
@testable import Shell

/// What `--output json` gives is what `Documentation/output.schema.json` promises: a missing key, a
/// wrong type or a key that is not documented fails.
@Suite struct OutputSchemaTests {
  /// Scripts that together run every command with each form of its result.
  static let scripts = [
    "load seeds explain; documents; info; info 2; speakers",
    "turns; quotes; sentences limit 3; show 2:2.1; show 1 raw",
    "filter speaker = Lavrov; info; undo; a = filter role = answer; names; discard a",
    "find sanctions; find sanctions grouped by document sample 2; find zzz",
    "h = find russia; dump h; cat h limit 2; tabulate h match, match word limit 2; group h match lower",
    "h = find russia; g = find sanctions; union h g; intersection h g; difference h g",
    #"h = find russia; set h target nearest [word = "the"]; subset h where match: [word = "R.*"]"#,
    "h = find russia; dump h to /tmp/parlance-schema.tsv; k = undump /tmp/parlance-schema.tsv",
    "count sanctions by word; frequency limit 3; ngrams 2 limit 3; count zzz by lower",
    "define $towns = Moscow Brussels; define; define $towns =",
    "collocates sanctions; keywords 1 vs 2 limit 5 lines 2; dispersion sanctions russia",
    "trend sanctions by year; trend sanctions russia by document",
    "style; style by speaker",
    "compare 1 2; compare 1 2 by quotes; nearest 1; reuse",
    "summarize; summarize 2 by question; summarize 2 about Libya; summarize by document",
    "keyphrases limit 3; topics",
    "save /tmp/parlance-schema.corpus; open /tmp/parlance-schema.corpus",
    "set; set document 1 outlet=Radio; alias said = turns; alias; history",
    "echo a; heading b; help; help find; help language; help start",
    "needs seeds; time echo c; source /dev/null; quit",
  ]

  static let schema: JSONSchema? = {
    let path = #filePath.split(separator: "/").dropLast(3).joined(separator: "/")
    let text = try? DescriptorSource.contents(of: "/\(path)/Documentation/output.schema.json")
    var parser = JSONParser(text ?? [])
    return (try? parser.next()).flatMap { $0 }.map(JSONSchema.init)
  }()

  /// The objects of a text, one a line.
  private static func objects(_ text: String) throws -> [JSONValue] {
    try text.split(separator: "\n").map { line in
      var parser = JSONParser(Array(line.utf8))
      return try #require(try parser.next(), "\(line.prefix(80))")
    }
  }

  private static func run(_ script: String) -> Transcript {
    var transcript = Transcript.onSeeds()
    transcript.run("set output json")
    transcript.run(script)
    return transcript
  }

  @Test(arguments: scripts)
  func `Every result is as documented`(script: String) throws {
    let schema = try #require(Self.schema)
    let transcript = Self.run(script)
    let objects = try Self.objects(transcript.output.text)
    let messages = try Self.objects(transcript.messages.text)
    #expect(!objects.isEmpty)
    #expect(!messages.contains { $0["type"]?.text == "error" }, "\(transcript.messages.text)")
    for object in objects + messages { #expect(schema.faults(in: object) == []) }
  }

  @Test func `Every command and every type of result is run`() throws {
    let commands = Set(
      Self.scripts.flatMap { $0.split(separator: ";") }.compactMap { statement in
        statement.split(separator: " ").first { CommandList.command(named: String($0)) != nil }
          .map(String.init)
      })
    #expect(
      commands == Set(CommandList.names), "add a script that runs the command to 'scripts'")
    let seen = try Set(
      (Self.scripts + [Self.failing]).flatMap { script in
        let transcript = Self.run(script)
        return try Self.objects(transcript.output.text + transcript.messages.text).compactMap {
          $0["type"]?.text
        }
      })
    #expect(
      seen == Self.schema?.types,
      "add a type to Documentation/output.schema.json, and a script that shows it to 'scripts'")
  }

  /// A warning and an error.
  private static let failing = """
    !mkdir -p /tmp/parlance-schema.texts && : >/tmp/parlance-schema.texts/empty.txt
    load /tmp/parlance-schema.texts seeds
    nothing
    """

  @Test func `Errors and warnings are as documented`() throws {
    let schema = try #require(Self.schema)
    let messages = try Self.objects(Self.run(Self.failing).messages.text)
    for type in ["error", "warning"] {
      #expect(messages.contains { $0["type"]?.text == type })
    }
    for message in messages { #expect(schema.faults(in: message) == []) }
  }

  /// The validator notices what the tests above rest on.
  @Test(arguments: [
    (#"{"type":"echo","text":"a"}"#, []),
    (#"{"type":"echo"}"#, ["echo.text is missing"]),
    (#"{"type":"echo","text":1}"#, [#"echo.text is no string: number("1")"#]),
    (#"{"type":"echo","text":"a","more":1}"#, ["echo.more is not documented"]),
    (#"{"type":"ecko","text":"a"}"#, ["there is no type 'ecko'"]),
    (
      #"{"type":"keyphrases","items":[{"phrase":"a","score":0.5,"count":1.5}]}"#,
      [#"keyphrases.items[0].count is no integer: number("1.5")"#]
    ),
    (
      #"{"type":"named","name":"a","kind":"set","turns":1,"matches":null}"#,
      [#"named.kind is none of ["selection", "matches"]: string("set")"#]
    ),
  ])
  func `A fault is found`(text: String, faults: [String]) throws {
    let object = try #require(try Self.objects(text).first)
    #expect(Self.schema?.faults(in: object) == faults)
  }

  @Test func `A result that is named can be written too`() {
    var transcript = Transcript()
    transcript.run("h = find harbour to |cat; names")
    #expect(transcript.output.text.contains("2 matches"))
    #expect(transcript.session.names["h"]?.matchCount == 2)
  }
}
