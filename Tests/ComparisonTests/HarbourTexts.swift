import Corpus

/// The parts of a text that are marked, as ranges of Unicode scalars.
func marked(_ text: String, _ ranges: [Range<Int>]) -> [String] {
  let scalars = Array(text.unicodeScalars)
  return ranges.map { String(String.UnicodeScalarView(scalars[$0])) }
}

/// An interview in which two questions have a counterpart in `harbourTalkAgain`.
let harbourTalk = document(
  "talk",
  [
    ("Reporter", .question, "What does the treaty with Norland mean for the herring fishery?"),
    (
      "Ida Holm", .answer,
      "The treaty with Norland protects the herring. Herring spawn in our bay, and Norland trawlers "
        + "took them there. The treaty ends that practice."
    ),
    ("Reporter", .question, "Mayor Holm, how many lighthouses need new lamps this winter?"),
    (
      "Ida Holm", .answer,
      "When I was a child my father rowed me to the old lighthouse on the rock and the keeper let "
        + "me polish the brass lamp. Four lighthouses need lamps."
    ),
    ("Reporter", .question, "Mayor Holm, who owns the observatory above the chapel?"),
    ("Ida Holm", .answer, "The observatory belongs to the university. Nobody pays rent there."),
  ])

/// A later interview with the same person.
let harbourTalkAgain = document(
  "again",
  [
    ("Anchor", .question, "What will the treaty with Norland mean for our herring fishery?"),
    (
      "Ida Holm", .answer,
      "Two years of the treaty with Norland filled the nets. The herring came back, and the herring "
        + "price fell. Norland keeps to the treaty."
    ),
    ("Anchor", .question, "How many lighthouses need lamps now, Mayor Holm?"),
    ("Ida Holm", .answer, "One lighthouse needs a lamp. The other lighthouses were sold."),
    ("Anchor", .question, "Which bakery in town do you like, Mayor Holm?"),
    ("Ida Holm", .answer, "The bakery behind the mill sells the rye bread of my childhood."),
  ])

/// A speech that tells one story of `harbourTalk` again with one word changed.
let harbourSpeech = document(
  "speech", kind: .speech,
  [
    (
      "Ida Holm", .statement,
      "Friends, when I was a child my father rowed me to the northern lighthouse on the rock and the "
        + "keeper let me polish the brass lamp. Norland fishermen rowed past us."
    ),
    ("Ida Holm", .statement, "Norland and this town share one sea. Norland sent us its keepers."),
  ])
