import Corpus
import Testing

@testable import Statistics

@Suite struct StyleTests {
  /// Expected values: the formulas in Python, with whole-number binomials for HD-D.
  @Test func `lexical diversity of a short story`() {
    let story = """
      the cat sat on the mat and the dog sat on the cat while a bird in the tree sang to the cat and \
      the dog and then the bird flew away over the house and the cat ran after it but the dog slept on \
      the mat near the door of the old house
      """
    var numbers: [Substring: Int32] = [:]
    let text = story.split(separator: " ").map { word in
      if let number = numbers[word] { return number }
      let number = Int32(numbers.count)
      numbers[word] = number
      return number
    }
    let diversity = LexicalDiversity(text, typeCount: numbers.count)
    #expect(diversity.tokens == 55)
    #expect(diversity.types == 28)
    #expect(agree(diversity.typeTokenRatio, 28.0 / 55))
    #expect(agree(diversity.hapaxShare, 0.34545454545454546))
    #expect(agree(diversity.movingAverageTypeTokenRatio, 0.5366666666666667))
    #expect(agree(diversity.lexicalDiversityLength, 18.67283950617284))
    #expect(agree(diversity.hypergeometricDiversity, 0.5541189069490957))
    #expect(agree(diversity.yuleK, 747.1074380165288))
  }

  @Test func `texts that are too short`() {
    let empty = LexicalDiversity([], typeCount: 0)
    #expect(empty.typeTokenRatio == nil && empty.yuleK == nil)
    #expect(empty.lexicalDiversityLength == nil)
    let short = LexicalDiversity([0, 1, 2], typeCount: 3)
    #expect(short.movingAverageTypeTokenRatio == nil && short.hypergeometricDiversity == nil)
    #expect(short.lexicalDiversityLength == 3)
  }

  /// The constants of Flesch (1948) and Kincaid (1975) on round numbers.
  @Test func readability() {
    let text = Readability(words: 100, sentences: 5, syllables: 150)
    #expect(agree(text.readingEase, 206.835 - 20.3 - 126.9))
    #expect(agree(text.gradeLevel, 7.8 + 17.7 - 15.59))
    #expect(Readability(words: 0, sentences: 0, syllables: 0).readingEase == nil)
  }

  @Test func `a profile of a document and of a speaker`() throws {
    let corpus = Corpus([
      document(
        "d",
        [
          ("A", "Perhaps I know . | Do you ?"),
          ("B", "We never said \" why ? \" in Moscow . | ..."), ("A", "No"),
        ])
    ])
    let said = corpus.tokens(saidBy: 0, in: corpus.everything)
    let profiles = StyleProfile.profiles(of: [corpus.allTokens, said, Runs()], in: corpus)
    let all = profiles[0]
    #expect(all.tokens == 12)
    #expect(all.turns == 3)
    #expect(all.sentences == 4)
    #expect(all.questions == 1)
    #expect(all.sentenceLength == 3)
    #expect(all.turnLength == 4)
    #expect(all.syllables == 15)
    #expect(all.longWords == 1)
    #expect(all.groups?[.hedges] == 1)
    #expect(all.groups?[.firstPersonPlural] == 1)
    #expect(all.groups?[.negations] == 2)
    #expect(agree(all.perThousand(.negations), 2000.0 / 12))
    let speaker = profiles[1]
    #expect(speaker.tokens == 6)
    #expect(speaker.turns == 2)
    #expect(speaker.groups?[.firstPersonSingular] == 1)
    #expect(speaker.groups?[.firstPersonPlural] == 0)
    #expect(profiles[2].tokens == 0 && profiles[2].sentenceLength == nil)
  }

  @Test func `shortened words are one with the word before them`() {
    let corpus = Corpus([document("d", [(nil, "she 's sure they did n\u{2019}t see")])])
    let profile = StyleProfile.profiles(of: [corpus.allTokens], in: corpus)[0]
    #expect(profile.tokens == 7)
    #expect(profile.readability == Readability(words: 5, sentences: 1, syllables: 5))
    #expect(profile.groups?[.negations] == 1)
  }

  @Test func `readability is for English`() {
    var draft = document("d", [(nil, "das ist ein Satz")])
    draft.language = "de"
    let corpus = Corpus([draft])
    let profile = StyleProfile.profiles(of: [corpus.allTokens], in: corpus)[0]
    #expect(profile.readability == nil && profile.groups == nil)
  }

  @Test(arguments: [
    ("a", 1), ("the", 1), ("make", 1), ("makes", 1), ("table", 2), ("tables", 2), ("asked", 1),
    ("wanted", 2), ("boxes", 2), ("changes", 2), ("people", 2), ("radio", 3), ("media", 3),
    ("nation", 2), ("social", 2), ("region", 2), ("question", 2), ("actual", 3), ("being", 2),
    ("saying", 2), ("society", 4), ("quiet", 2), ("friend", 1), ("idea", 3), ("sea", 1),
    ("create", 2), ("year", 1), ("yes", 1), ("eye", 1), ("socialism", 4), ("didn't", 2),
    ("don't", 1), ("BBC", 3), ("NATO", 2), ("hmm", 1), ("2019", 1), ("café", 2), ("война", 2),
    ("interview", 3), ("president", 3), ("government", 3), ("university", 5),
  ])
  func `syllables by spelling`(word: String, expected: Int) {
    #expect(Syllables.count(in: word) == expected)
  }
}
