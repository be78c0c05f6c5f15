import Corpus
import Presentation

/// Keeps the indexed corpus in a file.
enum SaveCommand: Command {
  static let file = Parameter.file("FILE", "where to keep the corpus").required

  static let spec = CommandSpec(
    "save", .keeping, "Keeps all that is loaded, indexed as it is, in one file.",
    parameters: [file],
    examples: [
      Example(
        "save /tmp/interviews.parlance", "one file, from which 'open' has all back at once",
        shows: .said("2 documents saved in /tmp/interviews.parlance"))
    ],
    discussion: """
      The whole corpus is saved, whatever is selected, with what has been named (selections, query results) \
      and the word lists of 'define'. An existing file is replaced only when the new \
      one is complete.
      """,
    seeAlso: ["open", "load"])

  static func run(
    _ invocation: Invocation, in session: inout Session
  ) throws -> (any Presentable)? {
    let path = try invocation.required(file)
    try session.checkWriting(path, at: invocation.span(of: file))
    try session.checkOverwriting(path, saves: true, at: invocation.span(of: file))
    do throws(SavedCorpusError) {
      try session.corpus.save(to: path, companion: KeptSession(of: session).bytes)
    } catch {
      throw Diagnostic(
        "'\(error.path)': \(error.reason)", at: invocation.span(of: file),
        advice: "Name a file in a folder that you may write to.")
    }
    return Acknowledgement.file("save", path, session.corpus, "saved in \(path)")
  }
}
