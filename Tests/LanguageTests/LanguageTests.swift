import Language
import Testing

@Suite struct LanguageTests {
  @Test func `a code finds its language, whatever its region or case`() {
    #expect(Language.of("de-AT")?.name == "german")
    #expect(Language.of("pt_BR")?.name == "portuguese")
    #expect(Language.of("EN")?.code == "en")
    #expect(Language.of("xx") == nil)
    #expect(Language.named("German")?.code == "de")
  }

  /// Each has twelve months, and a form belongs to one month only.
  @Test(arguments: Language.codes)
  func `a language has twelve distinct months`(code: String) throws {
    let language = try #require(Language.of(code))
    let months = language.months.list.map { Set($0.split(separator: " ")) }
    #expect(months.count == 12)
    for first in months.indices {
      for second in months.indices where first < second {
        #expect(months[first].isDisjoint(with: months[second]), "\(code) \(first) \(second)")
      }
    }
  }

  /// What an interview needs; a language without one of these says so here.
  @Test(
    arguments: [
      "en", "de", "fr", "es", "it", "pt", "nl", "ru", "uk", "pl", "cs", "tr", "zh", "ja", "ko",
      "ar",
      "he",
    ])
  func `the languages of interviews have what reading one needs`(code: String) throws {
    let language = try #require(Language.of(code))
    var lacks: [String] = []
    func need(_ name: String, _ isEmpty: Bool) { if isEmpty { lacks.append(name) } }
    need("stop words", language.stopWords.isEmpty)
    need("quotation marks", language.quotationMarks.isEmpty)
    need("askers", language.labels.askers.isEmpty)
    need("answerers", language.labels.answerers.isEmpty)
    need("anonymous labels", language.labels.anonymous.isEmpty)
    need("honorifics", language.honorifics.isEmpty)
    need("offices", language.offices.isEmpty)
    need("cues", language.cues.isEmpty)
    need("assents", language.assents.isEmpty)
    need("negations", language.negations.isEmpty)
    need("hedges", language.hedges.isEmpty)
    need("pointers", language.pointers.isEmpty)
    need("deflections", language.deflections.isEmpty)
    need("formulas", language.formulas.isEmpty)
    #expect(lacks == [])
  }

  @Test(arguments: Language.codes)
  func `every word is in lower case, and quotation marks come in pairs`(code: String) throws {
    let language = try #require(Language.of(code))
    for words in [
      language.stopWords, language.smallWords, language.assents, language.honorifics,
      language.offices, language.pointers, language.connectives, language.negations,
    ] {
      for word in words.list { #expect(word == word.lowercased()) }
    }
    for pair in language.quotationMarks.list { #expect(pair.count == 2) }
  }

  @Test func `words and phrases are cut where their source says`() {
    let words: Words = """
      un  una
      lo
      """
    #expect(words.list == ["un", "una", "lo"])
    let phrases: Phrases = "voix off, intervenant ,  du  public"
    #expect(phrases.list == ["voix off", "intervenant", "du public"])
    #expect(("" as Words).isEmpty && ("" as Phrases).list.isEmpty)
  }
}
