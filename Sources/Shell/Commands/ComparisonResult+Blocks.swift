import Comparison
import Corpus
import Presentation
import Statistics

extension ComparisonResult {
  var blocks: [Block] {
    var blocks: [Block] = [
      .heading(level: 1, StyledText("\(comparison.left.name) and \(comparison.right.name)")),
      .sideBySide(identities),
    ]
    switch view {
    case .topics:
      blocks += [similarity] + repeatedBlocks(3) + questionBlocks + topicBlocks + oneSidedBlocks
      let traced = comparison.quotes.filter { $0.source != nil }
      if !traced.isEmpty {
        blocks += [.heading("Quotes with their source"), .sideBySide(rows(of: traced))]
      }
      blocks += wordBlocks(limit ?? 10)
    case .words: blocks += wordBlocks(limit ?? 30)
    case .speakers: blocks += [.heading("Who says how much"), .table(speakerTable)]
    case .style: blocks += [.heading("How they speak"), .table(styleTable)]
    case .quotes:
      blocks += [.heading("Quotes")]
      blocks +=
        comparison.quotes.isEmpty
        ? [.paragraph("Neither side has quotes of four words or more.")]
        : [.sideBySide(rows(of: comparison.quotes))]
      blocks += repeatedBlocks(limit ?? 20)
    }
    return blocks
  }

  var table: Table? {
    switch view {
    case .topics, .words: wordTable(keywordRows(limit ?? 100))
    case .speakers: speakerTable
    case .style: styleTable
    case .quotes: quoteTable
    }
  }

  private var leftTitle: StyledText { StyledText(comparison.left.name) }
  private var rightTitle: StyledText { StyledText(comparison.right.name) }

  private func pair(_ rows: [SideBySide.Row]) -> SideBySide {
    SideBySide(leftTitle: leftTitle, rightTitle: rightTitle, rows: rows)
  }

  // MARK: Who they are

  private var identities: SideBySide {
    pair([.init(left: identity(comparison.left), right: identity(comparison.right))])
  }

  private func identity(_ side: SideProfile) -> [Block] {
    var lines: [StyledText] = []
    if side.documents.count == 1 {
      let document = corpus.documents[side.documents[0]]
      if let title = document.title { lines.append("\(title, .strong)") }
      lines.append(
        StyledText(
          [document.date, document.kind.rawValue].compactMap { $0 }.joined(separator: ", ")))
    } else {
      lines.append(StyledText(Count.of(side.documents.count, "document")))
    }
    lines.append(
      StyledText(
        [
          Count.of(side.words, "word"), Count.of(side.turns, "turn"),
          Count.of(side.questions, "question"),
        ].joined(separator: ", ")))
    for speaker in side.speakers.prefix(4) where speaker.share >= 0.005 {
      lines.append(
        "\(percent(speaker.share)) \(name(speaker.speaker) ?? "", .speaker)"
          + StyledText(
            speaker.turns > 0
              ? ", \(Count.of(speaker.turns, "turn"))" : ", \(Count.of(speaker.quotes, "quote"))"))
    }
    return [.list(lines)]
  }

  private func percent(_ share: Double) -> String {
    let value = share * 100
    return value > 0 && value < 1 ? "<1 %" : "\(Int(value.rounded())) %"
  }

  /// A number from 0 to 1 with two decimals.
  private func hundredths(_ value: Double) -> String {
    let whole = Int((value * 100).rounded())
    return "\(whole / 100).\(whole / 10 % 10)\(whole % 10)"
  }

  private var similarity: Block {
    if comparison.shared.isEmpty {
      return .paragraph(
        """
        Nothing in common: no topic is found in both. Similarity \
        \(hundredths(comparison.similarity)) of 1.
        """)
    }
    return .paragraph(
      "Similarity \(hundredths(comparison.similarity), .strong) of 1. "
        + "Both speak about: "
        + list(comparison.shared.map { $0.label.prefix(2).joined(separator: " and ") }))
  }

  private func list(_ words: [String]) -> StyledText {
    StyledText(words.joined(separator: ", "))
  }

  // MARK: Topics

  private var topicBlocks: [Block] {
    guard !comparison.shared.isEmpty else { return [] }
    let rows = comparison.shared.enumerated().map { number, topic -> SideBySide.Row in
      let label = topic.label.joined(separator: ", ")
      let facts =
        "  weight \(hundredths(topic.score)), "
        + "\(percent(topic.leftShare)) | \(percent(topic.rightShare)) of the words"
      return SideBySide.Row(
        title: StyledText("\(number + 1). \(label)") + StyledText(facts, .dim),
        left: passages(topic.left), right: passages(topic.right))
    }
    return [.heading("What both speak about"), .sideBySide(pair(rows))]
  }

  private func passages(_ passages: [TopicPassage]) -> [Block] {
    [.passages(Rows(passages.map(shown)))]
  }

  private var oneSidedBlocks: [Block] {
    let left = comparison.leftOnly
    let right = comparison.rightOnly
    guard !left.isEmpty || !right.isEmpty else { return [] }
    func cell(_ topics: [OneSidedTopic], _ index: Int) -> [Block] {
      guard topics.indices.contains(index) else { return [] }
      let topic = topics[index]
      return [
        .paragraph(
          "\(topic.label.joined(separator: ", "), .strong)"
            + StyledText("  \(percent(topic.share)) of the words", .dim))
      ] + passages(Array(topic.passages.prefix(1)))
    }
    let rows = (0..<max(left.count, right.count)).map { index in
      SideBySide.Row(left: cell(left, index), right: cell(right, index))
    }
    return [.heading("What only one speaks about"), .sideBySide(pair(rows))]
  }

  /// Passages that stand on both sides, with the words that differ.
  private func repeatedBlocks(_ count: Int) -> [Block] {
    guard !repeated.isEmpty else { return [] }
    let words = repeated.reduce((left: 0, right: 0)) {
      ($0.left + $1.left.words, $0.right + $1.right.words)
    }
    let rows = repeated.prefix(count).map { passage in
      SideBySide.Row(
        title: StyledText(
          "\(Count.of(passage.left.words, "word")), "
            + "\(Int((passage.similarity * 100).rounded(.down))) % alike", .dim),
        left: [.passage(folded(shown(passage.left, passage.leftChanges, .removed), .removed))],
        right: [.passage(folded(shown(passage.right, passage.rightChanges, .added), .added))])
    }
    return [
      .heading("What stands in both"),
      .paragraph(
        StyledText(
          "\(Count.of(repeated.count, "passage")), "
            + percent(Double(words.left) / Double(max(1, comparison.left.words))) + " | "
            + percent(Double(words.right) / Double(max(1, comparison.right.words)))
            + " of the words")),
      .sideBySide(pair(rows)),
    ]
  }

  private func folded(
    _ passage: Presentation.Passage, _ style: StyledText.Style
  ) -> Presentation.Passage {
    var passage = passage
    passage.text = passage.text.folded(words: 50, around: style)
    return passage
  }

  private var questionBlocks: [Block] {
    guard !comparison.questions.isEmpty else { return [] }
    let rows = comparison.questions.map { question in
      SideBySide.Row(left: cell(question.left), right: cell(question.right))
    }
    return [.heading("What both were asked"), .sideBySide(pair(rows))]
  }

  private func cell(_ asked: AskedQuestion) -> [Block] {
    [
      .passage(shown(asked.question, .match)), .passages(Rows(asked.answer.map { shown($0) })),
    ]
  }

  // MARK: Words

  private func wordBlocks(_ count: Int) -> [Block] {
    let rows = keywordRows(2 * count)
    guard !rows.isEmpty else { return [] }
    let heading: Block = .heading("Words that set them apart")
    guard view == .words else { return [heading, .table(wordTable(rows))] }
    return [.bars(shiftChart(count)), heading, .table(wordTable(rows))] + commonWordBlocks(count)
  }

  /// What drives the difference, word by word: to the left what the left side uses more.
  private func shiftChart(_ count: Int) -> BarChart {
    let shift = comparison.shift
    return BarChart(
      title: "What makes the difference (divergence \(hundredths(shift.divergence)) of 1 bit)",
      leftTitle: "more in \(comparison.left.name)", rightTitle: "more in \(comparison.right.name)",
      unit: "per cent of the difference that a word makes", decimals: 1,
      // Clitics are spelled with one apostrophe or the other: that is no difference of words.
      bars: shift.parts.lazy.filter { part in
        !["'", "\u{2019}"].contains(comparison.keywords.value(of: part.row).prefix(1))
      }.prefix(count).map { part in
        .init(
          comparison.keywords.value(of: part.row), left: part.isOnLeft ? 100 * part.share : nil,
          right: part.isOnLeft ? 0 : 100 * part.share)
      })
  }

  /// What both use, with the counts of both.
  private func commonWordBlocks(_ count: Int) -> [Block] {
    let rows = comparison.commonWords.prefix(count)
    guard !rows.isEmpty else { return [] }
    let words = rows.map { row in
      "\(comparison.keywords.value(of: row)) "
        + "(\(row.frequencies.count) | \(row.frequencies.referenceCount))"
    }
    return [.heading("Words that both use alike"), .paragraph(list(words))]
  }

  private func wordTable(_ rows: [KeywordRow]) -> Table {
    Table(
      columns: [
        .init("Word", key: "value"),
        .init(comparison.left.name, key: "count", kind: .number),
        .init(comparison.right.name, key: "referenceCount", kind: .number),
        .init("Log-likelihood", key: "logLikelihood", kind: .number),
        .init("Log ratio", key: "logRatio", kind: .number),
        .init("Log-odds z", key: "logOdds", kind: .number, optionality: 1),
      ],
      rows: rows.map { row in
        [
          .text(comparison.keywords.value(of: row)), .int(row.frequencies.count),
          .int(row.frequencies.referenceCount), .real(row.logLikelihood, decimals: 1),
          .real(row.frequencies.logRatio, decimals: 2),
          .real(row.frequencies.weightedLogOdds(), decimals: 1),
        ]
      },
      notes: [
        StyledText(
          "Counts of \(Count.grouped(comparison.keywords.size)) and "
            + "\(Count.grouped(comparison.keywords.referenceSize)) words. Log-likelihood: 3.84 is "
            + "p < 0.05, 15.13 p < 0.0001; below 0 the right side has more.", .dim)
      ])
  }

  // MARK: Speakers, style, quotes

  private var speakerTable: Table {
    let sides = [comparison.left, comparison.right]
    return Table(
      columns: [
        .init("Side"), .init("Speaker"), .init("Words", kind: .number),
        .init("Share", kind: .number), .init("Turns", kind: .number),
        .init("Quotes", kind: .number), .init("Words a turn", kind: .number),
      ],
      rows: sides.flatMap { side in
        side.speakers.map { speaker in
          [
            .text(side.name), .text(name(speaker.speaker)), .int(speaker.words),
            .real(speaker.share, decimals: 3), .int(speaker.turns), .int(speaker.quotes),
            .real(
              speaker.turns > 0 ? Double(speaker.words) / Double(speaker.turns) : nil, decimals: 1),
          ]
        }
      })
  }

  private var styleTable: Table {
    let styles = styles
    return Table(
      columns: [
        .init("Measure"), .init(comparison.left.name, key: "left", kind: .number),
        .init(comparison.right.name, key: "right", kind: .number),
      ],
      rows: zip(styles[0].measures, styles[1].measures).map { left, right in
        [.text(left.title), left.cell, right.cell]
      },
      notes: [
        StyledText(
          "MATTR window 50, MTLD .72 both directions, HD-D 42 words; groups of words in a thousand.",
          .dim)
      ])
  }

  private func rows(of quotes: [TracedQuote]) -> SideBySide {
    pair(
      quotes.map { quote in
        let quoted: [Block] = [.passage(shown(quote.quoted, .removed))]
        let source: [Block] = [
          quote.source.map { .passage(shown($0, .added)) } ?? .paragraph("not found")
        ]
        let title =
          quote.source == nil
          ? quote.status.rawValue
          : "\(quote.status.rawValue), similarity "
            + hundredths(quote.similarity)
        return SideBySide.Row(
          title: StyledText(title, .dim), left: quote.isOnLeft ? quoted : source,
          right: quote.isOnLeft ? source : quoted)
      })
  }

  private var quoteTable: Table {
    Table(
      columns: [
        .init("Speaker"), .init("Status"), .init("Similarity", kind: .number),
        .init("Quoted", kind: .reference), .init("Source", kind: .reference),
        .init("Quoted text", key: "quotedText"), .init("Source text", key: "sourceText"),
      ],
      rows: comparison.quotes.map { quote in
        [
          .text(name(quote.speaker)), .text(quote.status.rawValue),
          .real(quote.similarity, decimals: 3), .text(quote.quoted.reference.description),
          .text(quote.source?.reference.description), .text(quote.quoted.text),
          .text(quote.source?.text),
        ]
      })
  }
}
