import Corpus
import Statistics
import Testing

@testable import Comparison

@Suite struct ComparerTests {
  let corpus = Corpus([mayor, minister, baker])

  private func side(_ index: Int) -> ComparisonSide {
    ComparisonSide(
      name: corpus.documents[index].id, selection: corpus.selection(ofDocument: index))
  }

  private func labels(_ topics: [SharedTopic]) -> Set<String> { Set(topics.flatMap(\.label)) }

  @Test func findsWhatBothSpeakAbout() {
    let comparison = Comparer(corpus).compare(side(0), side(1))
    let words = labels(comparison.shared)
    #expect(words.contains { $0.hasPrefix("Norland") })
    #expect(words.contains("Sandoy"))
    for topic in comparison.shared {
      #expect((0...1).contains(topic.score))
      #expect((0...1).contains(topic.leftShare) && (0...1).contains(topic.rightShare))
      #expect(!topic.left.isEmpty && !topic.right.isEmpty)
    }
    #expect(comparison.shared.map(\.score) == comparison.shared.map(\.score).sorted(by: >))
  }

  @Test func findsWhatOnlyOneSpeaksAbout() {
    let comparison = Comparer(corpus).compare(side(0), side(1))
    let left = Set(comparison.leftOnly.flatMap(\.label))
    let right = Set(comparison.rightOnly.flatMap(\.label))
    #expect(left.contains { $0.contains("whaling") || $0.contains("Whaling") })
    #expect(right.contains { $0.contains("oil") || $0.contains("drilling") })
    #expect(left.isDisjoint(with: labels(comparison.shared)))
  }

  @Test func passagesAreVerbatimAndOfTheirSide() {
    let comparison = Comparer(corpus).compare(side(0), side(1))
    for (passages, document) in [
      (comparison.shared.flatMap(\.left), 0), (comparison.shared.flatMap(\.right), 1),
      (comparison.leftOnly.flatMap(\.passages), 0), (comparison.rightOnly.flatMap(\.passages), 1),
    ] {
      for passage in passages {
        #expect(corpus.documents[document].sentences.contains(passage.sentence))
        #expect(corpus.text(ofSentence: passage.sentence) == passage.text)
        #expect(corpus.resolve(passage.reference)?.sentences.lowerBound == passage.sentence)
        let scalars = Array(passage.text.unicodeScalars)
        for range in passage.highlights { #expect(range.upperBound <= scalars.count) }
      }
    }
  }

  @Test func nothingInCommonIsNothing() {
    let comparison = Comparer(corpus).compare(side(0), side(2))
    #expect(comparison.shared.isEmpty)
    #expect(comparison.similarity < 0.1)
    #expect(!comparison.leftOnly.isEmpty && !comparison.rightOnly.isEmpty)
  }

  @Test func aTextIsLikeItself() {
    let comparison = Comparer(corpus).compare(side(0), side(0))
    #expect(abs(comparison.similarity - 1) < 1e-9)
    #expect(comparison.leftOnly.isEmpty && comparison.rightOnly.isEmpty)
    #expect(comparison.leftKeywords.isEmpty && comparison.rightKeywords.isEmpty)
    #expect(comparison.questions.count == 2)
  }

  @Test func profilesCountWhoSpeaks() {
    let profile = Comparer(corpus).compare(side(0), side(1)).left
    #expect(profile.speakers.map { corpus.speakers[$0.speaker].name } == ["Ida Holm", "Reporter"])
    #expect(profile.speakers.map(\.turns) == [3, 3])
    #expect(profile.questions == 3)
    // 11 + 8 + 3 words of the reporter.
    #expect(profile.speakers[1].words == 22)
    #expect(profile.words == profile.speakers.reduce(0) { $0 + $1.words })
    let article = Comparer(corpus).compare(side(0), side(1)).right
    #expect(article.speakers.map(\.quotes) == [1])
    #expect(article.speakers.map(\.words) == [14])
  }

  @Test func emptySidesAreCompared() {
    let empty = ComparisonSide(name: "empty", selection: Selection())
    let comparison = Comparer(corpus).compare(side(0), empty)
    #expect(comparison.shared.isEmpty && comparison.rightOnly.isEmpty)
    #expect(comparison.similarity == 0)
    _ = Comparer(Corpus()).compare(empty, empty)
  }

  @Test func aSpeakerIsASide() throws {
    let berg = try #require(corpus.speakers.firstIndex { $0.name == "Olaf Berg" })
    let comparison = Comparer(corpus).compare(
      side(0), ComparisonSide(name: "Berg", selection: corpus.everything, speaker: berg))
    #expect(comparison.right.sentences == 1)
    #expect(labels(comparison.shared).contains { $0.hasPrefix("Norland") })
  }
}
