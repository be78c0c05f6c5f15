import Corpus
import Testing

@testable import Reading

@Suite struct TurnLanguagesTests {
  private static let italian =
    "Non so che cosa sia successo, ma la questione è che il governo non ha deciso nulla per il porto."
  private static let english =
    "We have not seen what the council will do with it, and that is the problem of the whole coast."
  private static let russian =
    "Мы не знаем, что это такое, но я думаю, что он из совета и для нас это так."

  private func languages(_ words: [String]) throws -> (String?, [String?]) {
    let text = words.enumerated()
      .map { "\($0.offset % 2 == 0 ? "Ada Lind" : "Bo Ekman"): \($0.element)" }
      .joined(separator: "\n\n")
    let draft = try #require(try read(text).first)
    return (draft.language, draft.turns.map(\.language))
  }

  @Test func oneLanguageHasNone() throws {
    let (language, own) = try languages([Self.english, Self.english, "Sì.", Self.english])
    #expect(language == "en")
    #expect(own == [nil, nil, nil, nil])
  }

  @Test func turnsInAnotherLanguage() throws {
    let (language, own) = try languages([
      Self.english, Self.italian, Self.english, Self.english, Self.english, Self.italian,
    ])
    #expect(language == "en")
    #expect(own == [nil, "it", nil, nil, nil, "it"])
  }

  @Test func anotherScriptIsSeenInASingleTurn() throws {
    let many = [String](repeating: Self.english, count: 40)
    let (language, own) = try languages(many + [Self.russian] + many)
    #expect(language == "en")
    #expect(own.compactMap { $0 } == ["ru"])
    #expect(own[40] == "ru")
  }
}
