import Corpus
import Presentation
import Query
import Statistics

/// Matches in their context.
struct ConcordanceResult: Presentable, Nameable {
  /// Matches that are shown under headings.
  struct Groups: Sendable {
    /// What they are grouped by.
    let name: String
    /// The groups, in the order of the matches.
    let members: [MatchGroup]
  }

  let corpus: Corpus
  let matches: Matches
  /// How many matches there were before a sample was taken.
  let total: Int
  /// What was searched: its words are what frequencies are relative to.
  let searched: Runs
  let context: ContextExtent
  let groups: Groups?
  let hint: String?
  /// How many lines are shown, of each group if there are groups.
  let limit: Int?

  var namedValue: NamedValue { .matches(matches) }

  /// The places of the matches that are shown among all, group by group.
  private var shownParts: [(group: MatchGroup?, places: Range<Int>)] {
    guard let groups else { return [(nil, 0..<min(matches.count, limit ?? .max))] }
    var start = 0
    return groups.members.map { group in
      defer { start += group.count }
      return (group, start..<start + min(group.count, limit ?? .max))
    }
  }

  /// What is shown, one after the other, with its group.
  private var shown: Rows<(group: String?, match: Matches.Match)> {
    let matches = matches
    let parts = shownParts
    if parts.count == 1, let part = parts.first {
      return Rows(count: part.places.count) {
        (part.group?.value, matches[part.places.lowerBound + $0])
      }
    }
    let places = parts.flatMap { part in part.places.map { (part.group?.value, $0) } }
    return Rows(count: places.count) { (places[$0].0, matches[places[$0].1]) }
  }

  var json: JSON {
    let corpus = corpus
    let context = context
    let isGrouped = groups != nil
    return [
      "type": "matches", "count": .int(total), "grouped": .string(groups?.name),
      "matches": .array(
        shown.mapped { group, match in
          let line = MatchInContext(match.tokens, context, in: corpus)
          let document = line.document
          let fields: JSON = [
            "start": .int(match.tokens.lowerBound), "end": .int(match.tokens.upperBound - 1),
            "target": .int(match.target), "keyword": .int(match.keyword),
            "reference": .string(line.reference), "document": .string(document.id),
            "speaker": .string(line.speaker), "left": .string(line.left),
            "match": .string(line.match), "right": .string(line.right),
            "role": .string(line.role), "title": .string(document.title),
            "date": .string(document.date), "kind": .string(document.kind.rawValue),
            "language": .string(document.language),
            "metadata": .object(document.metadata.map { (key: $0.key, value: .string($0.value)) }),
          ]
          return isGrouped ? fields.adding([(key: "group", value: .string(group))]) : fields
        }),
      "hint": .string(hint),
    ]
  }

  var blocks: [Block] {
    var blocks: [Block] = [.paragraph(StyledText(summary, .dim))]
    if let hint { blocks.append(.paragraph(StyledText(hint, .warning))) }
    if matches.count > 1 { blocks.append(.strips(strip)) }
    for (group, places) in shownParts where !places.isEmpty {
      if let group {
        let value = group.value.isEmpty ? "–" : group.value
        let rest = places.count < group.count ? ", \(Count.grouped(places.count)) shown" : ""
        blocks.append(
          .heading(
            StyledText("\(value): \(Count.of(group.count, "match", "matches"))\(rest)")))
      }
      blocks.append(.concordance(lines(places)))
    }
    return blocks
  }

  /// Every line with all that is known of where it stands.
  var table: Table? {
    let corpus = corpus
    let context = context
    let isGrouped = groups != nil
    let keys = metadataKeys
    let columns: [Table.Column] =
      (isGrouped ? [.init("Group")] : []) + [
        .init("Reference", kind: .reference), .init("Document"), .init("Date"), .init("Speaker"),
        .init("Role"), .init("Left", alignment: .trailing), .init("Match"), .init("Right"),
        .init("Start", kind: .ordinal), .init("End", kind: .ordinal), .init("Title"),
        .init("Kind"), .init("Language"),
      ]
    return Table(
      columns: columns + keys.map { .init($0, key: $0) },
      rows: shown.mapped { group, match in
        let line = MatchInContext(match.tokens, context, in: corpus)
        let document = line.document
        let cells: [Table.Cell] = [
          .text(line.reference), .text(document.id), .text(document.date), .text(line.speaker),
          .text(line.role), .text(line.left), .text(line.match), .text(line.right),
          .int(match.tokens.lowerBound), .int(match.tokens.upperBound - 1),
          .text(document.title), .text(document.kind.rawValue), .text(document.language),
        ]
        return (isGrouped ? [.text(group)] : []) + cells
          + keys.map { .text(document.metadataValue($0)) }
      })
  }

  /// The keys of the metadata of all documents with a match, in the order in which they come up.
  private var metadataKeys: [String] {
    var known: Set<String> = []
    var keys: [String] = []
    for document in documentsWithMatches {
      for entry in corpus.documents[document].metadata where known.insert(entry.key).inserted {
        keys.append(entry.key)
      }
    }
    return keys
  }

  private func lines(_ places: Range<Int>) -> Rows<ConcordanceLine> {
    let corpus = corpus
    let context = context
    let matches = matches
    return Rows(count: places.count) { number in
      MatchInContext(matches[places.lowerBound + number].tokens, context, in: corpus).line
    }
  }

  /// The documents that hold a match, ascending. O(documents log documents + matches).
  private var documentsWithMatches: [Int] {
    var documents: [Int] = []
    var end = -1
    for start in matches.starts where Int(start) >= end {
      let document = corpus.documentIndex(ofToken: Int(start))
      documents.append(document)
      end = corpus.documents[document].tokens.upperBound
    }
    return documents
  }

  /// So many marks show where matches are dense as well as all of them do.
  private static let mostMarks = 20_000

  /// Where in what was searched the matches lie.
  private var strip: StripChart {
    let total = Double(max(1, searched.count))
    let step = max(1, matches.count / Self.mostMarks)
    var positions: [Double] = []
    var ranges = searched.ranges[...]
    var before = 0
    for index in stride(from: 0, to: matches.count, by: step) {
      let start = Int(matches.starts[index])
      while let range = ranges.first, range.upperBound <= start {
        before += range.count
        ranges.removeFirst()
      }
      guard let range = ranges.first, range.lowerBound <= start else { continue }
      positions.append(Double(before + start - range.lowerBound) / total)
    }
    return StripChart(strips: [.init("where", positions: positions)])
  }

  private var summary: String {
    guard total > 0 else { return "no matches" }
    let words = CountedTypes(of: corpus).count(in: searched, of: corpus)
    let rate = Double(total) * 1_000_000 / Double(max(1, words))
    let perMillion =
      rate < 10 ? "\((rate * 10).rounded() / 10)" : Count.grouped(Int(rate.rounded()))
    let sampled = matches.count < total ? ", \(Count.grouped(matches.count)) of them" : ""
    return "\(Count.of(total, "match", "matches"))\(sampled) in "
      + "\(Count.of(documentsWithMatches.count, "document")), \(perMillion) per million of "
      + Count.of(words, "word")
  }
}
