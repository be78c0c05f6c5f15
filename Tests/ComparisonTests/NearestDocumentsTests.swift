import Corpus
import Testing

@testable import Comparison

@Suite struct NearestDocumentsTests {
  @Test func theOneOnTheSameSubjectIsNearest() {
    let corpus = Corpus([mayor, baker, minister, mayor])
    let near = Comparer(corpus).nearest(to: 0, limit: 3)
    // The baker's text shares one word with the mayor's: the museum opens, a crumb is open.
    #expect(near.map(\.document) == [3, 2, 1])
    #expect(near.last?.words == ["open"])
    #expect(abs((near.first?.similarity ?? 0) - 1) < 1e-4)
    #expect(near[1].words.contains("Norland"))
  }

  @Test func isSymmetric() {
    let corpus = Corpus([mayor, minister])
    let there = Comparer(corpus).nearest(to: 0, limit: 1).first?.similarity ?? 0
    let back = Comparer(corpus).nearest(to: 1, limit: 1).first?.similarity ?? 1
    #expect(abs(there - back) < 1e-5)
  }

  @Test func equallyNearOnesComeInLoadOrderAndAsManyAsAreAskedFor() {
    let corpus = Corpus([mayor, baker, mayor, mayor, mayor])
    #expect(Comparer(corpus).nearest(to: 2, limit: 9).map(\.document) == [0, 3, 4, 1])
    #expect(Comparer(corpus).nearest(to: 2, limit: 2).map(\.document) == [0, 3])
    #expect(Comparer(corpus).nearest(to: 5, limit: 2).isEmpty)
  }

  @Test func theWordsThatAddMostComeFirst() {
    let corpus = Corpus([
      document("a", [("A", .statement, "Seals. Seals and seals, a pilot, barley.")]),
      document("b", [("B", .statement, "A pilot saw Seals. More Seals, and Seals.")]),
      document("c", [("C", .statement, "A pilot.")]),
      document("d", [("D", .statement, "The pilot.")]),
    ])
    #expect(Comparer(corpus).nearest(to: 0, limit: 1).first?.words == ["Seals", "pilot"])
    #expect(Comparer(corpus).nearest(to: 0, limit: 1, words: 1).first?.words == ["Seals"])
  }

  @Test func aDocumentAloneHasNoneNear() {
    #expect(Comparer(Corpus([mayor])).nearest(to: 0, limit: 5).isEmpty)
    #expect(Comparer(Corpus()).nearest(to: 0, limit: 5).isEmpty)
  }
}
