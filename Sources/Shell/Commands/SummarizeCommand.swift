import Corpus
import Presentation
import Summarization

/// Chooses sentences that stand for a text or answer a question.
enum SummarizeCommand: Command {
  static let what = Parameter.scope("what to summarize; else the current selection")
  static let about = Parameter.word("TOPIC", "a question or topic").clause("about")
  static let grouping = Parameter<SummaryGrouping>(
    keyword: "by", SummaryGrouping.allCases.map(\.rawValue).joined(separator: "|"),
    "one summary for each", completion: .choices(SummaryGrouping.allCases.map(\.rawValue))
  ) { reader, _ in
    let names = SummaryGrouping.allCases.map(\.rawValue)
    let token = try reader.take(names.joined(separator: " or "))
    guard let grouping = SummaryGrouping(rawValue: token.text.lowercased()) else {
      throw Diagnostic.unknown("grouping", token.text, at: token.span, among: names)
    }
    return grouping
  }
  static let sentences = Parameter.number("N", "at most so many sentences").clause("sentences")
  static let words = Parameter.number("N", "at most so many words").clause("words")
  static let percent = Parameter.number("N", "at most this share of the words", in: 1...100)
    .clause("percent")
  static let scope = Parameter.inScope

  static let spec = CommandSpec(
    "summarize", aliases: ["summarise", "summary"], .summarizing,
    "Sums up in sentences of the text itself.",
    parameters: [what, about, grouping, sentences, words, percent, scope],
    examples: [
      Example(
        "summarize", "five sentences that stand for what is selected", shows: .times(5, "["),
        "[putin-renzi:1.1]"),
      Example(
        "summarize 2 words 80", "the second document in at most 80 words",
        shows: "[sergey-lavrov-italian:2.1]", "[sergey-lavrov-italian:4.1]", .without("putin-renzi")
      ),
      Example(
        #"summarize about "What is Russia's position on Libya?""#, "what answers a question",
        shows:
          "Russia is conducting exclusively responsible politics in Libya. [sergey-lavrov-italian:4.1]",
        "restore peace and security"),
      Example(
        "summarize 2 by question sentences 1", "each question with the core of its answer",
        shows: "how do you see the future for Libya? sergey-lavrov-italian:3.3", "Sergey Lavrov:",
        .times(5, "[sergey-lavrov-italian:")),
      Example(
        "summarize by speaker", "what each speaker says", shows: "Sergey Lavrov ──", "Question ──",
        "Putin ──", "Renzi ──", "[putin-renzi:5.1]"),
    ],
    discussion: """
      Sentences are never changed; they come in reading order, each with the reference that 'show' \
      opens. The length holds for the whole, or with 'by' for each group; without one it is five \
      sentences, or two a group. More documents than that get a briefing: how much there is, when and \
      by whom, the subjects that matter in most of them, and for each what different people say of \
      it. By question, a note says where nobody answers, where somebody declines or where another \
      answers than was asked. A sentence that begins with a pronoun brings the one before it along.
      """,
    seeAlso: ["keyphrases", "compare", "show"])

  static func run(
    _ invocation: Invocation, in session: inout Session
  ) throws -> (any Presentable)? {
    let scope = session.scope(invocation[what] ?? invocation[scope])
    let speaker: Int? = if case .speaker(let index) = scope.kind { index } else { nil }
    let length: SummaryLength? =
      invocation[words].map { .words($0) } ?? invocation[percent].map { .percent(Double($0)) }
      ?? invocation[sentences].map { .sentences($0) }
    let summary = session.summarizer.summary(
      of: scope.selection, saidBy: speaker, about: invocation[about], by: invocation[grouping],
      length: length)
    return SummaryResult(
      summary: summary, speakers: session.corpus.speakers.map(\.name), about: invocation[about],
      isGrouped: invocation[grouping] != nil || summary.overview != nil)
  }
}

/// A summary with the names of its speakers.
struct SummaryResult: Presentable {
  let summary: Summary
  /// The names of all speakers of the corpus.
  let speakers: [String]
  let about: String?
  let isGrouped: Bool

  var title: String { about ?? "Summary" }

  private func name(_ sentence: SummarySentence) -> String? {
    sentence.speaker.map { speakers[$0] }
  }

  var json: JSON {
    [
      "type": "summary", "words": .int(summary.words),
      "overview": summary.overview.map(json) ?? .null,
      "groups": .array(
        summary.groups.map { group in
          [
            "name": .string(group.name),
            "reference": .string(group.reference?.description),
            "note": .string(group.note), "problem": .string(group.problem?.code),
            "documents": .int(group.subject?.documents),
            "sentences": .array(
              group.sentences.map { sentence in
                [
                  "reference": .string(sentence.reference.description),
                  "speaker": .string(name(sentence)), "text": .string(sentence.text),
                  "score": .double(sentence.score),
                ]
              }),
          ]
        }),
    ]
  }

  private func json(_ overview: SummaryOverview) -> JSON {
    [
      "documents": .int(overview.documents), "words": .int(overview.words),
      "from": .string(overview.from), "to": .string(overview.to),
      "subjects": .strings(overview.subjects),
      "speakers": .array(
        overview.voices.map { voice in
          [
            "name": .string(speakers[voice.speaker]), "documents": .int(voice.documents),
            "words": .int(voice.words),
          ]
        }),
    ]
  }

  /// How much there is, when, by whom, about what.
  private func facts(_ overview: SummaryOverview) -> [Block] {
    let kinds = overview.kinds.map { "\(Count.grouped($0.documents)) \($0.kind.rawValue)" }
    var facts: [(key: String, value: StyledText)] = [
      (
        "What",
        StyledText(
          Count.of(overview.documents, "document") + " (" + kinds.joined(separator: ", ") + "), "
            + Count.of(overview.words, "word"))
      )
    ]
    if let from = overview.from, let to = overview.to {
      facts.append(("When", StyledText(from == to ? from : "\(from) to \(to)")))
    }
    var voices = StyledText()
    for (index, voice) in overview.voices.enumerated() {
      if index > 0 { voices.append(", ") }
      voices.append(speakers[voice.speaker], .speaker)
      voices.append(" (\(Count.grouped(voice.documents)))")
    }
    let rest = overview.speakers - overview.voices.count
    if rest > 0 { voices.append(" and \(Count.grouped(rest)) others") }
    if !voices.isEmpty { facts.append(("Who", voices)) }
    if !overview.subjects.isEmpty {
      facts.append(("About", StyledText(overview.subjects.joined(separator: ", "))))
    }
    return [.keyValues(facts)]
  }

  var blocks: [Block] {
    let groups = summary.groups.filter { !$0.sentences.isEmpty || $0.note != nil }
    guard !groups.isEmpty else {
      return [
        .paragraph(
          about.map { StyledText("Nothing here is about \u{201C}\($0)\u{201D}.") }
            ?? "There is nothing to sum up.")
      ]
    }
    let facts = summary.overview.map(facts) ?? []
    return facts
      + groups.flatMap { group -> [Block] in
        var blocks: [Block] = []
        if isGrouped {
          var heading = StyledText(group.name)
          if let documents = group.subject?.documents, let all = summary.overview?.documents {
            heading.append(
              "  in \(Count.grouped(documents)) of \(Count.of(all, "document"))", .dim)
          }
          if let reference = group.reference { heading += "  \(reference, .reference)" }
          blocks.append(.heading(heading))
        }
        if let note = group.note { blocks.append(.paragraph(StyledText(note, .dim))) }
        blocks.append(
          .passages(
            Rows(
              group.sentences.map { sentence in
                Presentation.Passage(
                  reference: sentence.reference.description, speaker: name(sentence),
                  text: sentence.text)
              })))
        return blocks
      }
  }

  var table: Table? {
    Table(
      columns: [
        .init("Group"), .init("Reference", kind: .reference), .init("Speaker"), .init("Text"),
        .init("Score", kind: .number),
      ],
      rows: Rows(
        summary.groups.flatMap { group in
          group.sentences.map { sentence in
            [
              .text(group.name), .text(sentence.reference.description), .text(name(sentence)),
              .text(sentence.text), .real(sentence.score, decimals: 3),
            ]
          }
        }))
  }
}
