import Corpus
import Testing

@testable import Reading

/// What is known of a document: found in its source, given by hand, or told by its name.
@Suite struct FactsTests {
  private func entries(_ pairs: [(String, String)]) -> [MetadataEntry] {
    pairs.map { MetadataEntry(key: $0.0, value: $0.1) }
  }

  private func facts(
    _ found: [(String, String)], given: [(String, String)] = []
  ) -> Facts {
    Facts(entries(found), entries(given))
  }

  @Test func `Of what is found the first counts, of what is given all`() {
    let found = facts([
      ("title", "One"), ("og:title", "Two"), ("date", "2019-01-02"), ("published", "2020-03-04"),
      ("id", "a"), ("id", "b"),
    ])
    #expect(found.title == "One" && found.date == "2019-01-02" && found.id == "a")
    let given = facts(
      [("title", "One"), ("date", "2019-01-02"), ("id", "a"), ("kind", "article"), ("lang", "de")],
      given: [
        ("Title", "Mine"), ("date", "5 May 2021"), ("id", "b"), ("kind", "Speech"),
        ("language", "fr-CH"),
      ])
    #expect(given.title == "Mine" && given.date == "2021-05-05" && given.id == "b")
    #expect(given.kind == .speech && given.language == "fr")
  }

  @Test func `What cannot be understood is kept as it is`() {
    let found = facts([
      ("date", "soon"), ("kind", "poem"), ("language", "Bavarian"), ("venue", "Hall"),
      ("venue", "Town hall"),
    ])
    #expect(found.date == nil && found.kind == nil && found.language == nil)
    #expect(found.others.map(\.key) == ["date", "kind", "language", "venue"])
    #expect(found.others.last?.value == "Town hall")
  }

  @Test func `Participants are parted by semicolons`() {
    let found = facts([("guests", "Ann Lee; Bo Berg ;Cy"), ("host", "Dee")])
    #expect(found.participants == ["Ann Lee", "Bo Berg", "Cy", "Dee"])
    #expect(found.others.map(\.key) == ["guests", "host"])
  }

  @Test(arguments: [
    ("12) The bridge", "The bridge"), ("12 bridges", "12 bridges"), ("(12) x", "(12) x"),
    (") x", ") x"),
  ])
  func `A number before a title is left out`(text: String, title: String) {
    #expect(facts([("headline", text)]).title == title)
  }

  @Test func `Metadata of a document is changed and forgotten by its key`() {
    var document = DocumentDescription(
      title: "Old", date: "2019", language: "en",
      metadata: [MetadataEntry(key: "Venue", value: "Hall")])
    func take(_ key: String, _ value: String) -> Bool {
      document.take(MetadataEntry(key: key, value: value))
    }
    #expect(take("title", "New") && document.title == "New")
    #expect(take("DATE", "5 May 2021") && document.date == "2021-05-05")
    #expect(take("lang", "de") && document.language == "de")
    #expect(take("kind", "debate") && document.kind == .debate)
    #expect(take("venue", "Quay") && document.metadata.map(\.value) == ["Quay"])
    #expect(!take("id", "b") && !take("date", "soon") && !take("kind", "poem") && !take("kind", ""))
    #expect(take("title", "") && document.title == nil)
    #expect(take("date", "") && document.date == nil)
    #expect(take("language", "") && document.language == nil)
    #expect(take("venue", "") && document.metadata.isEmpty)
  }

  @Test(
    arguments: [
      ("Press conference in Rome", true, [.narration], 0, .briefing),
      ("A debate on fish", false, [.statement], 3, .debate),
      ("Talk with a pilot", false, [.question, .answer], 2, .interview),
      ("Talk", false, [.statement], 1, .speech), ("Talk", false, [.statement], 0, .other),
      ("Talk", false, [.statement], 4, .interview),
      ("Intervista", false, [.statement], 1, .interview),
      ("Remarks on fish", true, [.narration], 0, .speech),
      ("On fish", true, [.narration], 0, .article),
    ] as [(String, Bool, [Role], Int, DocumentKind)])
  func `The kind follows from title, form and speakers`(
    title: String, isProse: Bool, roles: [Role], speakers: Int, kind: DocumentKind
  ) {
    #expect(
      KindFinder.kind(
        title: title, path: "a/b.txt", isProse: isProse, roles: roles, speakers: speakers,
        metadata: []) == kind)
  }

  @Test(
    arguments: [
      ("a/b/Lavrov 2019.final.txt", "lavrov-2019"), ("talk.html", "talk"), ("x/20191205.txt", nil),
      ("x/2019.txt", "2019"), ("d41d8cd98f00b204.html", nil), ("Über Gas!.md", "über-gas"),
      ("decade.txt", "decade"),
    ] as [(String, String?)])
  func `Ids of paths`(path: String, id: String?) {
    #expect(DocumentNames.id(fromPath: path) == id)
  }

  @Test(
    arguments: [
      ("Interview with President Matteo Renzi in Moscow", "matteo-renzi-moscow"),
      ("The Press Conference of Ann O’Hara, December 2019", "ann"),
      ("a talk on fish", nil),
    ] as [(String, String?)])
  func `Ids of titles are names in them`(title: String, id: String?) {
    #expect(DocumentNames.id(fromTitle: title) == id)
  }

  @Test func `Slugs are short and cut between words`() {
    #expect(DocumentNames.slug("A — B, c_d. e") == "a-b-c_d.-e")
    let long = DocumentNames.slug(Array(repeating: "harbour", count: 9).joined(separator: " "))
    #expect(long == "harbour-harbour-harbour-harbour-harbour")
    #expect(DocumentNames.slug("—") == nil)
  }
}
