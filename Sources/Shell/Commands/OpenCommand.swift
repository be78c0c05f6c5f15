import Corpus
import Presentation

/// Opens a saved corpus.
enum OpenCommand: Command {
  static let file = Parameter.file("FILE", "a saved corpus").required

  static let spec = CommandSpec(
    "open", .keeping, "Opens a saved corpus in place of what is loaded.",
    parameters: [file],
    examples: [
      Example(
        "open /tmp/interviews.parlance", "the corpus as it was saved",
        after: ["save /tmp/interviews.parlance"], shows: .said("2 documents opened"),
        .then("documents", "2 sergey-lavrov-italian"))
    ],
    discussion: """
      The file is mapped into memory, so that it is there at once whatever its size. Selections and names \
      of the session belong to what was loaded before and are forgotten; those that were saved with the \
      corpus, and its word lists, come with it.
      """,
    seeAlso: ["save", "load"])

  static func run(
    _ invocation: Invocation, in session: inout Session
  ) throws -> (any Presentable)? {
    let path = try invocation.required(file)
    try FileKind.check(path, is: .savedCorpus, at: invocation.span(of: file))
    do throws(SavedCorpusError) {
      session.replaceCorpus(by: try Corpus(opening: path))
      let kept = KeptSession(keptWith: session.corpus)
      session.names = kept.names
      session.wordLists.merge(kept.wordLists) { _, opened in opened }
    } catch {
      throw Diagnostic(
        "'\(error.path)': \(error.reason)", at: invocation.span(of: file),
        advice: "Give a file that 'save' wrote, or use 'load' for texts.")
    }
    return Acknowledgement.file("open", path, session.corpus, "opened")
  }
}
