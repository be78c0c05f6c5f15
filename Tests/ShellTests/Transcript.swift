import Corpus
import Glibc

@testable import Shell

/// A session whose output is kept, with a small corpus.
struct Transcript {
  let output = MemorySink()
  let messages = MemorySink()
  var session: Session

  init(_ drafts: [DocumentDraft] = [Fixtures.interview, Fixtures.article]) {
    session = Session(output: output, messages: messages)
    session.isQuiet = true
    session.grow(to: Corpus(drafts))
  }

  /// A session on the two documents in `seeds`, in the folder of the project.
  static func onSeeds() -> Transcript {
    var transcript = Transcript([])
    enterProjectFolder
    transcript.run("load seeds to |cat >/dev/null")
    return transcript
  }

  /// Makes the project's folder the current one, once.
  private static let enterProjectFolder: Void = {
    let folder = #filePath.split(separator: "/").dropLast(3).joined(separator: "/")
    _ = unsafe chdir("/" + folder)
  }()

  /// Runs a script; says how it went.
  @discardableResult
  mutating func run(_ script: String, name: String? = "script") -> RunOutcome {
    ScriptRunner.run(script, name: name, &session)
  }

  /// What a script prints on a new session.
  static func output(of script: String) -> String {
    var transcript = Transcript()
    transcript.run(script)
    return transcript.output.text
  }

  /// The messages that a script leads to in a new session.
  static func messages(of script: String) -> String {
    var transcript = Transcript()
    transcript.run(script)
    return transcript.messages.text
  }
}

/// Documents for tests.
enum Fixtures {
  /// An interview with editorial matter.
  static var interview: DocumentDraft {
    var draft = DocumentDraft(source: "harbour.txt", format: "plain labels")
    draft.id = "harbour"
    draft.title = "An interview about the harbour"
    draft.date = "2019-12-05"
    draft.language = "en"
    draft.kind = .interview
    draft.speakers = [
      SpeakerDraft(name: "Anna Berg", aliases: ["Berg"]), SpeakerDraft(name: "Tom O'Brien"),
    ]
    draft.add("Will the harbour grow?", speaker: 0, .question)
    draft.add("It will. The harbour doubles by 2025.", speaker: 1, .answer)
    draft.add("The two look out of the window.", speaker: nil, .narration)
    draft.add("And who pays?", speaker: 0, .question)
    draft.add("Everyone pays a little.", speaker: 1, .answer)
    return draft
  }

  /// An article that quotes someone.
  static var article: DocumentDraft {
    var draft = DocumentDraft(source: "news.txt", format: "plain article")
    draft.id = "news"
    draft.title = "Harbour to double"
    draft.date = "2018"
    draft.language = "en"
    draft.kind = .article
    draft.speakers = [SpeakerDraft(name: "Tom O'Brien")]
    draft.add("“We ñeed ships,” O'Brien said.", speaker: nil, .narration)
    draft.add("Nobody else was asked.", speaker: nil, .narration)
    let start = "“".utf8.count
    draft.quotes = [
      QuoteDraft(
        bytes: start..<start + "We ñeed ships,".utf8.count, speaker: 0, kind: .direct)
    ]
    return draft
  }
}

extension DocumentDraft {
  /// Adds a turn on a line of its own.
  mutating func add(_ turn: String, speaker: Int?, _ role: Role) {
    let start = text.count
    text += Array(turn.utf8)
    turns.append(TurnDraft(bytes: start..<text.count, speaker: speaker, role: role))
    text.append(UInt8(ascii: "\n"))
  }
}
