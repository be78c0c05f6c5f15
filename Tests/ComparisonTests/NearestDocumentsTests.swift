import Corpus
import Testing

@testable import Comparison

@Suite struct NearestDocumentsTests {
  @Test func theOneOnTheSameSubjectIsNearest() {
    let corpus = Corpus([mayor, baker, minister, mayor])
    let near = Comparer(corpus).nearest(to: 0, limit: 3)
    #expect(near.map(\.document) == [3, 2, 1] || near.map(\.document) == [3, 2])
    #expect(abs((near.first?.similarity ?? 0) - 1) < 1e-4)
    #expect(near[1].words.contains("Norland"))
  }

  @Test func isSymmetric() {
    let corpus = Corpus([mayor, minister])
    let there = Comparer(corpus).nearest(to: 0, limit: 1).first?.similarity ?? 0
    let back = Comparer(corpus).nearest(to: 1, limit: 1).first?.similarity ?? 1
    #expect(abs(there - back) < 1e-5)
  }

  @Test func aDocumentAloneHasNoneNear() {
    #expect(Comparer(Corpus([mayor])).nearest(to: 0, limit: 5).isEmpty)
    #expect(Comparer(Corpus()).nearest(to: 0, limit: 5).isEmpty)
  }
}
