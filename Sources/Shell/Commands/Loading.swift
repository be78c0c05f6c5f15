import Corpus
internal import Glibc
import Query
import Reading
import Synchronization

/// Reads files into a corpus on several threads, all or nothing of what was named by the user.
struct Loading {
  /// A file to read.
  private struct File: Sendable {
    var path: String
    /// The word that named this very file, `nil` where it was found in a folder or by a glob.
    var name: Token?
    var size: Int
  }

  private var sources: [File] = []
  private let before: Corpus

  init(_ session: Session) { before = session.corpus }

  /// The paths that will be read.
  var files: [String] { sources.map(\.path) }

  /// Adds the files that a word stands for.
  mutating func add(_ token: Token, _ session: Session) throws {
    if token.text == "-", session.readsStandardInput {
      throw Diagnostic(
        "standard input already holds the commands", at: token.span,
        advice: "Give the commands with -c or -f FILE to read text from standard input.")
    }
    let path = try token.path
    do {
      let paths = try SourcePaths.expand(path)
      let isFile = paths.count == 1 && paths[0].hasSuffix(FilePath.name(path))
      for path in paths {
        if path.hasSuffix(".parlance") {
          // What was found in a folder is passed over; what was named is an error.
          do {
            try FileKind.check(path, is: .text, at: token.span)
          } catch let diagnostic as Diagnostic {
            if isFile { throw diagnostic }
            session.warn(SourceWarning(path: path, kind: .unread, message: diagnostic.message))
            continue
          }
        }
        sources.append(
          File(path: path, name: isFile ? token : nil, size: FilePath.size(path)))
      }
    } catch let problem as ReadingProblem {
      throw diagnostic(problem, token)
    }
  }

  /// Reads all files and makes the session's corpus grow by them.
  /// - Parameters:
  ///   - span: where the options stand, for errors about them.
  ///   - isExplained: whether the result says what each document was recognised by.
  func run(
    _ options: ReadingOptions, at span: Range<Int>?, isExplained: Bool, _ session: inout Session
  ) throws -> LoadResult {
    let sources = sources
    let problems = Problems()
    let evidence = Evidence()
    let progress = session.progress
    var corpus = before
    do {
      try corpus.load(
        sizes: sources.map(\.size),
        progress: { progress?.show($0) },
        read: { index in
          do throws(ReadingProblem) {
            let read = try Reader.explain(path: sources[index].path, options: options)
            if isExplained { evidence.add(read.map(\.evidence), index) }
            return read.map(\.draft)
          } catch {
            problems.add(error, index)
            return []
          }
        })
    } catch {
      throw Interrupted()
    }
    let sorted = problems.sorted
    for (index, problem) in sorted {
      if problem.kind == .unknownOption { throw Diagnostic(problem.message, at: span) }
      if let token = sources[index].name { throw diagnostic(problem, token) }
    }
    let documents = before.documents.count..<corpus.documents.count
    if documents.isEmpty, let (_, problem) = sorted.first { throw diagnostic(problem, nil) }
    session.grow(to: corpus)
    let warnings =
      sorted.map { $0.problem.warning } + corpus.documents[documents].flatMap(\.warnings)
    session.warn(of: warnings)
    if let repetition = corpus.repetition(among: documents) { session.tellWarning(repetition) }
    return LoadResult(
      corpus: corpus, documents: documents, warnings: warnings,
      shortfall: shortfall(corpus.documents[documents]),
      evidence: isExplained ? evidence.sorted : nil)
  }

  /// The error of a load that could not read all of a file that the user named.
  private func shortfall(_ documents: ArraySlice<Document>) -> Diagnostic? {
    for document in documents {
      guard let loss = document.warnings.first(where: \.isLoss),
        let source = sources.first(where: {
          // A document of an archive has its member's path.
          document.source == $0.path || document.source.hasPrefix($0.path + "/")
        }), let token = source.name
      else { continue }
      return Diagnostic(
        "'\(source.path)' was read in part: \(loss.message)", at: token.span,
        advice: "Its documents are loaded; '--keep-going' accepts this.")
    }
    return nil
  }

  /// A problem of a source as an error of the command, with what to do about it.
  private func diagnostic(_ problem: ReadingProblem, _ token: Token?) -> Diagnostic {
    let place = problem.line.map { ":\($0)" } ?? ""
    var diagnostic = Diagnostic("'\(problem.path)\(place)': \(problem.message)", at: token?.span)
    switch problem.kind {
    case .missing:
      let folder = FilePath.folder(problem.path)
      let names = FilePath.entries(of: folder.isEmpty ? "." : folder).map { $0.name }
      diagnostic.suggestion = NearestName.of(FilePath.name(problem.path), among: names)
        .map { folder + $0 }
      diagnostic.advice = "Paths begin at the folder that the program was started in."
    case .binary:
      diagnostic.advice = "Save it as text (.txt, .md, .html) and load that."
    case .noText, .empty:
      diagnostic.advice = "Give a file that holds a transcript or an article as text."
    case .unreadable: diagnostic.advice = "See who may read it with '!ls -l'."
    case .malformed, .unsupported, .unknownOption: break
    }
    return diagnostic
  }
}

/// Problems of sources, gathered from several threads.
private final class Problems: Sendable {
  private let found = Mutex<[Int: ReadingProblem]>([:])

  func add(_ problem: ReadingProblem, _ index: Int) {
    found.withLock { $0[index] = problem }
  }

  /// By the order of the sources.
  var sorted: [(index: Int, problem: ReadingProblem)] {
    found.withLock { found in
      found.sorted { $0.key < $1.key }.map { (index: $0.key, problem: $0.value) }
    }
  }
}

/// What documents were recognised by, gathered from several threads.
private final class Evidence: Sendable {
  private let found = Mutex<[Int: [[String]]]>([:])

  func add(_ documents: [[String]], _ index: Int) {
    found.withLock { $0[index] = documents }
  }

  /// One entry a document, by the order of the sources.
  var sorted: [[String]] {
    found.withLock { found in found.sorted { $0.key < $1.key }.flatMap(\.value) }
  }
}

extension Session {
  /// Shows warnings of a load: all where programs read them, the first few to a person.
  fileprivate func warn(of warnings: [SourceWarning]) {
    let shown = isInteractive ? warnings.prefix(5) : warnings[...]
    for warning in shown { warn(warning) }
    if shown.count < warnings.count {
      note("and \(Count.of(warnings.count - shown.count, "more warning"))")
    }
  }
}

extension Corpus {
  /// What is to be said of new documents that hold word for word what another one holds.
  fileprivate func repetition(among new: Range<Int>) -> String? {
    var known: [Int: [Int]] = [:]
    for index in 0..<new.lowerBound {
      known[documents[index].tokens.count, default: []].append(index)
    }
    var repeated: [(document: Int, original: Int)] = []
    for index in new where !documents[index].tokens.isEmpty {
      let count = documents[index].tokens.count
      if let original = known[count]?.first(where: { holdSameWords($0, index) }) {
        repeated.append((index, original))
      } else {
        known[count, default: []].append(index)
      }
    }
    guard let first = repeated.first else { return nil }
    let document = documents[first.document]
    let also =
      repeated.count == 1
      ? "" : "; so do \(Count.of(repeated.count - 1, "other document")) of this load"
    return
      "'\(document.id)' holds the same text as '\(documents[first.original].id)'\(also), and counts "
      + "twice: 'filter not document = \(document.id)' leaves it out"
  }

  /// Whether two documents of as many tokens are word for word the same.
  private func holdSameWords(_ one: Int, _ other: Int) -> Bool {
    let first = documents[one].tokens
    let second = documents[other].tokens
    let words = words
    for (left, right) in zip(first, second) where words[left] != words[right] { return false }
    return true
  }
}
