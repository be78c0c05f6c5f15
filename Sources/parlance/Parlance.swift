internal import ArgumentParser
internal import Glibc
internal import Shell

/// The program's command line.
@main
struct Parlance: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "parlance",
    abstract: "Explore, compare and sum up interviews.",
    discussion: """
      With no -c or -f: a prompt where standard input is a terminal, otherwise standard input is \
      the script. Type 'help' at the prompt for the commands.
      """,
    version: "parlance 0.1.0")

  @Argument(
    help: "Files, folders or globs to load before anything else.", completion: .file())
  var path: [String] = []

  @Option(name: [.customShort("c"), .long], help: "Run these commands, then leave (may repeat).")
  var command: [String] = []

  @Option(
    name: .shortAndLong,
    help: ArgumentHelp(
      "Run a command file after them, then leave ('-' is standard input).", valueName: "script"),
    completion: .file())
  var file: String?

  @Flag(name: .shortAndLong, help: "Go on to the prompt after -c and -f.")
  var interactive = false

  @Option(
    name: .shortAndLong,
    help: ArgumentHelp("text, json, csv, tsv, markdown or html.", valueName: "format"))
  var output = "text"

  @Option(help: ArgumentHelp("Start from a saved corpus.", valueName: "file"))
  var open: String?

  @Flag(help: "Leave the configuration alone.")
  var noConfig = false

  @Flag(help: "No greeting, notes or progress.")
  var quiet = false

  @Option(help: ArgumentHelp("Colour results: auto, always or never.", valueName: "when"))
  var color = "auto"

  @Flag(help: "Go on behind a command that failed.")
  var keepGoing = false

  @Flag(
    help: """
      Run no other program, write only new files in the current folder, run no scripts outside it.
      """)
  var restricted = false

  mutating func validate() throws {
    guard ProgramOptions.outputFormats.contains(output) else {
      throw ValidationError(
        "'\(output)' is no output format; expected one of: "
          + ProgramOptions.outputFormats.joined(separator: ", "))
    }
    guard ["auto", "always", "never"].contains(color) else {
      throw ValidationError("'\(color)' cannot follow --color; expected auto, always or never")
    }
  }

  private var options: ProgramOptions {
    var options = ProgramOptions()
    options.paths = path
    options.commands = command
    options.script = file
    options.isInteractive = interactive
    options.output = output
    options.corpus = open
    options.ignoresConfiguration = noConfig
    options.isQuiet = quiet
    options.color = color
    options.keepsGoing = keepGoing
    options.isRestricted = restricted
    return options
  }

  func run() throws { throw ExitCode(Program.run(options)) }

  static func main() {
    do {
      var command = try parseAsRoot()
      try command.run()
    } catch {
      let status = exitCode(for: error)
      if status == .validationFailure || status.rawValue == 64 {
        DescriptorSink(DescriptorSink.standardError).write(fullMessage(for: error) + "\n")
        Glibc.exit(2)
      }
      exit(withError: error)
    }
  }
}
