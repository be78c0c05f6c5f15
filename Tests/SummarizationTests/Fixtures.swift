import Corpus

/// A document of turns, each a speaker's name (empty for none), a role and a text.
func transcript(
  _ id: String, title: String? = nil, _ turns: [(speaker: String, role: Role, text: String)]
) -> DocumentDraft {
  var draft = DocumentDraft(source: id, format: "test")
  draft.id = id
  draft.title = title
  draft.language = "en"
  for turn in turns {
    var speaker: Int?
    if !turn.speaker.isEmpty {
      speaker = draft.speakers.firstIndex { $0.name == turn.speaker }
      if speaker == nil {
        speaker = draft.speakers.count
        draft.speakers.append(SpeakerDraft(name: turn.speaker))
      }
    }
    let start = draft.text.count
    draft.text += Array(turn.text.utf8)
    draft.turns.append(
      TurnDraft(bytes: start..<draft.text.count, speaker: speaker, role: turn.role))
    draft.text.append(10)
  }
  return draft
}

/// An interview about a lighthouse and its keeper.
let lighthouse = transcript(
  "lighthouse",
  [
    (
      "Reporter", .question,
      "Good morning and welcome to the harbour radio. How did the storm damage the old lighthouse?"
    ),
    (
      "Ada Brandt", .answer,
      "Thank you for having me. The storm broke eleven windows of the lighthouse tower. "
        + "It was the worst night of my career. Salt water ran down the stairs into the engine room. "
        + "The lamp itself survived because the keepers had covered the lens with sailcloth."
    ),
    ("Reporter", .question, "Who pays for the repair of the tower?"),
    (
      "Ada Brandt", .answer,
      "The harbour council pays half of the repair. They voted for it in March. "
        + "Fishermen from the village collect the other half at the market every Saturday. "
        + "A well-known shipping company promised new glass for the windows."
    ),
    ("Reporter", .question, "Will the light be automatic one day?"),
    (
      "Ada Brandt", .answer,
      "The ministry wants automatic lamps along the whole coast. "
        + "I think a keeper sees more than any sensor does. Fog comes faster than the sensors notice."
    ),
  ])

/// Numbers that look random and are the same every time (Lehmer's generator of Park and Miller 1988).
struct Lehmer: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed % 2_147_483_646 + 1 }

  mutating func next() -> UInt64 {
    func step() -> UInt64 {
      state = state * 48_271 % 2_147_483_647
      return state
    }
    return step() << 42 ^ step() << 21 ^ step()
  }
}

/// A text of `sentences` sentences over a small vocabulary.
func randomTranscript(_ id: String, sentences: Int, seed: UInt64) -> DocumentDraft {
  let vocabulary = [
    "harbour", "tower", "storm", "glass", "lamp", "keeper", "fog", "coast", "market", "village",
    "engine", "stairs", "council", "ship", "sailor", "map", "wind", "rope", "bell", "anchor",
  ]
  var random = Lehmer(seed: seed)
  var turns: [(String, Role, String)] = []
  var text = ""
  for number in 0..<sentences {
    let length = Int.random(in: 2...12, using: &random)
    let words = (0..<length).map { _ in vocabulary[Int.random(in: 0..<20, using: &random)] }
    text += words.joined(separator: " ").capitalizedFirst + ". "
    if number % 4 == 3 || number == sentences - 1 {
      turns.append((number % 8 < 4 ? "Ada" : "Bo", .statement, text))
      text = ""
    }
  }
  return transcript(id, turns)
}

extension String {
  fileprivate var capitalizedFirst: String { prefix(1).uppercased() + dropFirst() }
}
