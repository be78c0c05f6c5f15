import Corpus
import Presentation

/// The first minutes: commands to type one after the other, about what is loaded.
struct FirstSteps: Presentable {
  /// What it is asked for by.
  static let name = "start"

  /// A command to type, and what it shows.
  struct Step: Sendable, Equatable {
    var line: String
    var meaning: String
  }

  let steps: [Step]

  init(_ session: Session) {
    let corpus = session.corpus
    guard let first = corpus.documents.first else {
      steps = [
        Step(line: "load PATH", meaning: "a file, a folder or a glob; Tab completes paths"),
        Step(line: "help start", meaning: "then again, for steps on what you have loaded"),
      ]
      return
    }
    var steps = [
      Step(line: "documents", meaning: "what is loaded, and what it was taken for"),
      Step(line: "speakers", meaning: "who speaks, and how much"),
    ]
    if let speaker = corpus.speakerCounts(in: corpus.everything).first {
      let name = corpus.speakers[speaker.speaker].name
      let word = name.contains(" ") ? name.asShellWord : name
      steps.append(
        Step(line: "filter speaker = \(word)", meaning: "only what one person says; Tab completes"))
    }
    steps += [
      Step(line: "turns limit 3", meaning: "the text, each turn with its reference"),
      Step(line: "show \(first.id):1", meaning: "a reference opens the text around it"),
      Step(line: "undo", meaning: "everything again"),
    ]
    let further = [
      ("frequency", "frequency limit 20", "the most frequent words"),
      ("find", "find \(Self.word(of: corpus)) limit 5", "a word in its context"),
      ("summarize", "summarize sentences 5", "the gist, in sentences of the source"),
      ("compare", "compare 1 2", "two documents side by side"),
    ]
    for (name, line, meaning) in further where CommandList.command(named: name) != nil {
      if name == "compare", corpus.documents.count < 2 { continue }
      steps.append(Step(line: line, meaning: meaning))
    }
    self.steps = steps
  }

  /// A word worth looking at: the most frequent long one that is written with a capital.
  private static func word(of corpus: Corpus) -> String {
    var best = (word: "the", count: 0)
    for id in corpus.lexicon.ids where corpus.count(ofType: id) > best.count {
      let word = corpus.lexicon.string(id)
      guard word.count >= 5, word.first?.isUppercase == true, word.allSatisfy(\.isLetter) else {
        continue
      }
      best = (word, corpus.count(ofType: id))
    }
    return best.word
  }

  var json: JSON {
    [
      "type": "steps",
      "steps": .array(
        steps.map { ["line": .string($0.line), "meaning": .string($0.meaning)] }),
    ]
  }

  var blocks: [Block] {
    [
      .paragraph("Type these one after the other:"),
      .preformatted(
        CommandHelp.text(of: steps.map { ($0.line, $0.meaning) })),
    ]
  }
}
