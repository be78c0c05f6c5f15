import Corpus

/// A document of turns, each a speaker's name (empty for none), a role and a text; `quotes` are words
/// of the text with whom they are given to.
func document(
  _ id: String, kind: DocumentKind = .interview,
  _ turns: [(speaker: String, role: Role, text: String)],
  quotes: [(speaker: String, words: String)] = []
) -> DocumentDraft {
  var draft = DocumentDraft(source: id, format: "test")
  draft.id = id
  draft.kind = kind
  draft.language = "en"
  func person(_ name: String) -> Int {
    if let index = draft.speakers.firstIndex(where: { $0.name == name }) { return index }
    draft.speakers.append(SpeakerDraft(name: name))
    return draft.speakers.count - 1
  }
  for turn in turns {
    let start = draft.text.count
    draft.text += Array(turn.text.utf8)
    draft.turns.append(
      TurnDraft(
        bytes: start..<draft.text.count, speaker: turn.speaker.isEmpty ? nil : person(turn.speaker),
        role: turn.role))
    draft.text.append(10)
  }
  for quote in quotes {
    let words = Array(quote.words.utf8)
    guard
      let start = (0...draft.text.count - words.count).first(where: {
        draft.text[$0..<$0 + words.count].elementsEqual(words)
      })
    else { continue }
    draft.quotes.append(
      QuoteDraft(
        bytes: start..<start + words.count, speaker: person(quote.speaker), kind: .direct))
  }
  return draft
}

/// An interview about fishing rights, ferries and a lighthouse.
let mayor = document(
  "mayor",
  [
    ("Reporter", .question, "What does the treaty with Norland mean for the herring fishery?"),
    (
      "Ida Holm", .answer,
      "The treaty with Norland protects the herring fishery of our coast. Norland boats stay beyond "
        + "twelve miles. The herring quota falls by a third, and our boats accept that."
    ),
    ("Reporter", .question, "Will the ferry to Sandoy run in winter?"),
    (
      "Ida Holm", .answer,
      "The ferry to Sandoy runs in every winter from now on. Sandoy has a school and a clinic, and "
        + "both need the ferry. The ferry company gets a new pier on Sandoy."
    ),
    ("Reporter", .question, "And the museum?"),
    ("Ida Holm", .answer, "The museum of whaling opens in spring. Whaling made this town rich."),
  ])

/// An article that quotes a minister on some of the same things.
let minister = document(
  "minister", kind: .article,
  [
    (
      "", .narration,
      "The minister of fisheries, Olaf Berg, defended the treaty with Norland on Monday. He said the "
        + "herring quota was a bitter pill."
    ),
    (
      "", .narration,
      "\"Norland boats stay beyond twelve miles, and the herring will return to our coast,\" Berg said."
    ),
    (
      "", .narration,
      "The ferry to Sandoy will be paid for by the state. Sandoy lost a third of its people in ten "
        + "years, and the ferry is meant to stop that."
    ),
    ("", .narration, "The minister also spoke about oil drilling. Oil drilling stays forbidden."),
  ],
  quotes: [
    (
      "Olaf Berg",
      "Norland boats stay beyond twelve miles, and the herring will return to our coast,"
    )
  ])

/// A talk about something else.
let baker = document(
  "baker",
  [
    (
      "Cook", .statement,
      "Sourdough needs patience. The starter ferments for a week before the first loaf. Rye flour "
        + "feeds the yeast in the starter, and the crumb becomes moist."
    ),
    (
      "Guest", .statement,
      "My loaf was flat until I changed the flour. Now the crumb of each loaf is open, and the crust "
        + "cracks when the loaf cools."
    ),
  ])
