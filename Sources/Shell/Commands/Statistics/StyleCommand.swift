import Corpus
import Presentation
import Statistics

/// Measures how texts are written and how people speak.
enum StyleCommand: Command {
  static let grouping = Parameter.choice(
    "document|speaker", ["document", "speaker"], "one row for each document or speaker"
  ).clause("by")
  static let scope = Parameter.inScope
  static let minimum = Parameter.number("N", "the least number of words that gets a row")
    .clause("min")
  static let limit = Parameter.limit

  static let spec = CommandSpec(
    "style", .comparing,
    "Measures variety of words, readability, length of turns and sentences.",
    parameters: [grouping, scope, minimum, limit],
    examples: [
      Example("style", "the selection as a whole", shows: "Words 1,662", "Types 659", "TTR 0.397"),
      Example(
        "style by document", "documents side by side", shows: "putin-renzi 357 0.215", "1,305 0.785"
      ),
      Example(
        "style by speaker in 2", "the speakers of one document", shows: "Question 203 0.156",
        "Sergey Lavrov 1,102 0.844"),
    ],
    discussion: """
      Words are counted in lower case, without punctuation. MATTR: mean type-token ratio of 50 words; \
      MTLD: mean length of stretches that keep a ratio of .72; HD-D: by 42 words at random; Yule's K \
      grows with repetition. These three compare texts of different length, the plain ratio (TTR) does \
      not. Flesch and Flesch-Kincaid, and the groups of words, are for English.
      """,
    seeAlso: ["compare", "speakers"])

  static func run(
    _ invocation: Invocation, in session: inout Session
  ) throws -> (any Presentable)? {
    let corpus = session.corpus
    let scope = session.scope(invocation[scope])
    var groups: [(name: String, tokens: Runs)]
    switch invocation[grouping] {
    case "document":
      groups = corpus.documents(in: scope.selection).map {
        (corpus.documents[$0].id, scope.tokens.intersection(Runs(corpus.documents[$0].tokens)))
      }
    case "speaker":
      groups = corpus.tokensBySpeaker(in: scope.selection).map {
        (corpus.speakers[$0.speaker].name, $0.tokens.intersection(scope.tokens))
      }
    default: groups = [(scope.name, scope.tokens)]
    }
    groups.removeAll { $0.tokens.isEmpty }
    let profiles = StyleProfile.profiles(of: groups.map(\.tokens), in: corpus)
    let least = invocation[minimum] ?? 0
    let rows = zip(groups, profiles).filter { $0.1.tokens >= least }
    return StyleResult(
      names: rows.map(\.0.name), profiles: rows.map(\.1),
      tokens: profiles.reduce(0) { $0 + $1.tokens },
      limit: session.limit(invocation[limit]))
  }
}

/// Profiles of style with their names.
struct StyleResult: Presentable {
  let names: [String]
  let profiles: [StyleProfile]
  /// The words of all profiles, those without a row included.
  let tokens: Int
  /// How many rows are shown; nil for all.
  let limit: Int?

  private var shown: Rows<Int> { Rows(Array(names.indices)).limited(to: limit) }

  var title: String { "Style" }

  /// The figures of a row: those of its profile, and its share of all words.
  private func measures(_ index: Int) -> [StyleMeasure] {
    let share = tokens == 0 ? 0 : Double(profiles[index].tokens) / Double(tokens)
    return profiles[index].measures + [StyleMeasure("share", "Share", share, decimals: 3)]
  }

  var json: JSON {
    let names = names
    return [
      "type": "style", "attribute": "lower", "tokens": .int(tokens),
      "items": .array(
        shown.mapped { index in
          .object(
            [(key: "name", value: .string(names[index]))]
              + measures(index).map { (key: $0.key, value: $0.json) })
        }),
    ]
  }

  var table: Table? {
    guard !profiles.isEmpty else { return nil }
    let names = names
    return Table(
      columns: [.init("Name", kind: .text)]
        + measures(0).map { .init($0.title, key: $0.key, kind: .number) },
      rows: shown.mapped { index in
        [.text(names[index])] + measures(index).map(\.cell)
      })
  }

  var blocks: [Block] {
    guard let first = profiles.first else { return [.paragraph("No words to measure.")] }
    let note = Block.paragraph(
      StyledText(
        "Words in lower case; MATTR window 50, MTLD .72 both directions, HD-D 42 words; groups of "
          + "words in a thousand.", .dim))
    if profiles.count == 1 {
      return [
        .heading(level: 1, StyledText("Style of \(names[0])")),
        .keyValues(first.measures.map { ($0.title, StyledText($0.text)) }), note,
      ]
    }
    let names = names
    let columns = [
      "tokens", "share", "ttr", "mattr", "mtld", "hdd", "yuleK", "flesch", "fleschKincaid",
    ]
    let more = ["sentenceLength", "turnLength", "hedges", "firstPersonSingular"]
    let keys = columns + more
    let titles = Dictionary(uniqueKeysWithValues: measures(0).map { ($0.key, $0.title) })
    return [
      .heading(level: 1, "Style"),
      .table(
        Table(
          columns: [.init("Name", wraps: true)]
            + keys.enumerated().map { place, key in
              .init(titles[key] ?? key, key: key, kind: .number, optionality: place)
            },
          rows: shown.mapped { index in
            let measures = Dictionary(
              uniqueKeysWithValues: measures(index).map { ($0.key, $0.cell) })
            return [.text(names[index])] + keys.map { measures[$0] ?? .empty }
          })), note,
    ]
  }
}
