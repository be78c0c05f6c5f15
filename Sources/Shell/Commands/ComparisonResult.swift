import Comparison
import Corpus
import Presentation
import Statistics
import Summarization

/// Two sides next to each other.
struct ComparisonResult: Presentable {
  let comparison: Comparison
  /// Passages that stand on both sides.
  let repeated: [RepeatedPassage]
  let view: ComparisonView
  let corpus: Corpus
  let limit: Int?

  /// How the left and the right side speak; counted when asked for.
  var styles: [StyleProfile] {
    StyleProfile.profiles(of: [comparison.left.tokens, comparison.right.tokens], in: corpus)
  }

  var title: String { "\(comparison.left.name) and \(comparison.right.name)" }

  func name(_ speaker: Int?) -> String? { speaker.map { corpus.speakers[$0].name } }

  // MARK: For programs

  var json: JSON {
    let styles = styles
    return [
      "type": "comparison",
      "left": json(comparison.left, styles[0]),
      "right": json(comparison.right, styles[1]),
      "similarity": .double(comparison.similarity),
      "shared": .array(
        comparison.shared.map { topic in
          [
            "topic": .string(topic.label.joined(separator: ", ")),
            "terms": .strings(topic.label), "score": .double(topic.score),
            "leftShare": .double(topic.leftShare), "rightShare": .double(topic.rightShare),
            "left": .array(topic.left.map(json)), "right": .array(topic.right.map(json)),
          ]
        }),
      "leftOnly": .array(comparison.leftOnly.map(json)),
      "rightOnly": .array(comparison.rightOnly.map(json)),
      "keywords": .array(keywordRows(limit ?? 100).map(json)),
      "commonWords": .array(comparison.commonWords.prefix(limit ?? 50).map(json)),
      "shift": [
        "divergence": .double(comparison.shift.divergence),
        "items": .array(
          comparison.shift.parts.prefix(limit ?? 50).map { part in
            [
              "value": .string(comparison.keywords.value(of: part.row)),
              "share": .double(part.share), "side": part.isOnLeft ? "left" : "right",
            ]
          }),
      ],
      "quotes": .array(comparison.quotes.map(json)),
      "passages": .array(
        repeated.map { passage in
          [
            "words": .int(passage.left.words), "similarity": .double(passage.similarity),
            "left": json(passage.left, passage.leftChanges),
            "right": json(passage.right, passage.rightChanges),
          ]
        }),
      "questions": .array(
        comparison.questions.map { pair in
          [
            "similarity": .double(pair.similarity), "left": json(pair.left),
            "right": json(pair.right),
          ]
        }),
    ]
  }

  private func json(_ side: SideProfile, _ style: StyleProfile) -> JSON {
    [
      "name": .string(side.name),
      "documents": .strings(side.documents.map { corpus.documents[$0].id }),
      "speakers": .array(
        side.speakers.map { speaker in
          [
            "name": .string(name(speaker.speaker)), "tokens": .int(speaker.words),
            "turns": .int(speaker.turns), "quotes": .int(speaker.quotes),
            "share": .double(speaker.share),
          ]
        }),
      "tokens": .int(side.tokens.count), "words": .int(side.words), "turns": .int(side.turns),
      "sentences": .int(side.sentences), "questions": .int(side.questions),
      "style": .object(style.measures.map { (key: $0.key, value: $0.json) }),
    ]
  }

  private func json(_ place: ReuseOccurrence, _ changes: [Range<Int>]) -> JSON {
    shown(place, changes, .match).json
  }

  private func json(_ passage: TopicPassage) -> JSON { shown(passage).json }

  private func json(_ topic: OneSidedTopic) -> JSON {
    [
      "topic": .string(topic.label.joined(separator: ", ")), "terms": .strings(topic.label),
      "score": .double(topic.score), "share": .double(topic.share),
      "passages": .array(topic.passages.map(json)),
    ]
  }

  private func json(_ row: KeywordRow) -> JSON {
    let pair = row.frequencies
    return [
      "value": .string(comparison.keywords.value(of: row)), "count": .int(pair.count),
      "referenceCount": .int(pair.referenceCount), "perMillion": .double(pair.perMillion),
      "referencePerMillion": .double(pair.referencePerMillion),
      "logLikelihood": .double(row.logLikelihood), "logRatio": .double(pair.logRatio),
      "conservativeLogRatio": .double(row.conservativeLogRatio),
    ]
  }

  private func json(_ quote: TracedQuote) -> JSON {
    [
      "speaker": .string(name(quote.speaker)), "side": quote.isOnLeft ? "left" : "right",
      "status": .string(quote.status.rawValue), "quoted": shown(quote.quoted, .removed).json,
      "source": quote.source.map { shown($0, .added).json } ?? .null,
      "similarity": .double(quote.similarity),
    ]
  }

  private func json(_ asked: AskedQuestion) -> JSON {
    [
      "question": shown(asked.question, .match).json,
      "answer": .array(asked.answer.map { shown($0).json }),
    ]
  }

  // MARK: Passages

  func shown(_ passage: TopicPassage) -> Presentation.Passage {
    Presentation.Passage(
      reference: passage.reference.description, speaker: name(passage.speaker),
      text: StyledText(passage.text, highlighting: passage.highlights))
  }

  func shown(_ text: QuotedText, _ style: StyledText.Style) -> Presentation.Passage {
    Presentation.Passage(
      reference: text.reference.description, speaker: name(text.speaker),
      text: StyledText(text.text, highlighting: text.changes, as: style))
  }

  func shown(
    _ place: ReuseOccurrence, _ changes: [Range<Int>], _ style: StyledText.Style
  ) -> Presentation.Passage {
    Presentation.Passage(
      reference: place.reference.description,
      speaker: place.speakers.isEmpty
        ? name(quotedSpeaker(place.tokens))
        : place.speakers.map { corpus.speakers[$0].name }.joined(separator: ", "),
      text: StyledText(place.text, highlighting: changes, as: style))
  }

  /// Who is quoted in a stretch that nobody speaks.
  private func quotedSpeaker(_ tokens: Range<Int>) -> Int? {
    let document = corpus.documents[corpus.documentIndex(ofToken: tokens.lowerBound)]
    return corpus.quotes[document.quotes].first { $0.tokens.overlaps(tokens) }?.speaker
  }

  func shown(_ sentence: SummarySentence) -> Presentation.Passage {
    Presentation.Passage(
      reference: sentence.reference.description, speaker: name(sentence.speaker),
      text: sentence.text)
  }

  /// Keywords of both sides, the surest first.
  func keywordRows(_ limit: Int) -> [KeywordRow] {
    let half = (limit + 1) / 2
    return Array(comparison.leftKeywords.prefix(half) + comparison.rightKeywords.prefix(half))
  }
}
