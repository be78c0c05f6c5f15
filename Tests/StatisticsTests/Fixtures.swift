import Corpus

/// Whether two numbers agree to nine digits, which is what every measure promises.
func agree(_ left: Double, _ right: Double) -> Bool {
  left == right || abs(left - right) <= 1e-9 * max(abs(left), abs(right))
}

func agree(_ left: Double?, _ right: Double) -> Bool { left.map { agree($0, right) } ?? false }

/// A document whose turns are given as tokens with white space between them; ` | ` begins a sentence.
func document(
  _ id: String, _ turns: [(speaker: String?, text: String)], date: String? = nil
) -> DocumentDraft {
  var draft = DocumentDraft(source: "-", format: "test")
  draft.id = id
  draft.date = date
  var annotation = TokenAnnotation()
  for turn in turns {
    let start = draft.text.count
    var speaker: Int?
    if let name = turn.speaker {
      speaker = draft.speakers.firstIndex { $0.name == name }
      if speaker == nil {
        speaker = draft.speakers.count
        draft.speakers.append(SpeakerDraft(name: name))
      }
    }
    annotation.sentenceStarts.append(annotation.tokens.count)
    for token in turn.text.split(separator: " ") {
      if token == "|" {
        annotation.sentenceStarts.append(annotation.tokens.count)
        continue
      }
      let begin = draft.text.count
      draft.text.append(contentsOf: token.utf8)
      annotation.tokens.append(begin..<draft.text.count)
      draft.text.append(32)
    }
    draft.turns.append(
      TurnDraft(bytes: start..<draft.text.count, speaker: speaker, role: .statement))
  }
  draft.annotation = annotation
  return draft
}

/// A corpus of documents of one turn each, called `d1`, `d2` and so on.
func corpusOf(_ texts: String...) -> Corpus {
  Corpus(texts.enumerated().map { document("d\($0.offset + 1)", [(nil, $0.element)]) })
}

extension Corpus {
  /// All tokens.
  var allTokens: Runs { Runs(0..<tokenCount) }

  /// The tokens of document number `number`, from 1.
  func tokens(ofDocument number: Int) -> Runs { Runs(documents[number - 1].tokens) }
}
