import Testing

@testable import Reading

@Suite struct QuoteLanguageTests {
  @Test func german() {
    #expect(
      quotes(
        in: "„Die Brücke ist sicher“, sagte Maria Keller am Montag.",
        "Keller erklärte, dass sie bis Mai gesperrt bleibe.", language: "de") == [
          "direct|Maria Keller|Die Brücke ist sicher",
          "indirect|Maria Keller|dass sie bis Mai gesperrt bleibe",
        ])
  }

  @Test func italian() {
    #expect(
      quotes(
        in: "«Il ponte è sicuro», ha detto Maria Rossi a Milano.",
        "Rossi ha aggiunto che i lavori continuano.", language: "it") == [
          "direct|Maria Rossi|Il ponte è sicuro",
          "indirect|Maria Rossi|che i lavori continuano",
        ])
  }

  @Test func french() {
    #expect(
      quotes(
        in: "« Le pont est sûr », a déclaré Jean Morel lundi. « Il durera », a-t-il ajouté.",
        language: "fr") == ["direct|Jean Morel|Le pont est sûr", "direct|Jean Morel|Il durera"])
  }

  @Test func spanish() {
    #expect(
      quotes(in: "\"El puente es seguro\", dijo Pedro Molina en Madrid.", language: "es")
        == ["direct|Pedro Molina|El puente es seguro"])
  }

  @Test func russian() {
    #expect(
      quotes(
        in: "«Мост безопасен», — сказал Иван Петров. «Он простоит век», — добавил он.",
        language: "ru") == [
          "direct|Иван Петров|Мост безопасен", "direct|Иван Петров|Он простоит век",
        ])
  }
}
