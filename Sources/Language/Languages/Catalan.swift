extension Language {
  static var catalan: Language {
    Language(
      "ca", "catalan",
      stemmer: "catalan",
      stopWords: """
        el la els les l' un una uns unes de del dels d' a al als en amb per pel pels que què qui
        quin quina com quan on perquè i o però sinó ni si no sí jo tu ell ella nosaltres vosaltres
        ells elles em et es ens us li els hi ho meu meva teu seu seva nostre vostre aquest aquesta
        aquests aquestes això allò aquell aquella molt poc més menys tot tota tots totes res ningú
        algú alguna cada és són era eren ser estar està estan ha han hem heu he havia té tenen fer
        fa va van pot poden ja encara també només ara aquí allà llavors doncs
        """,
      smallWords: """
        el la els les de que i en un una per amb no és són va han però més com aquest també hi ho
        """,
      months: """
        gener gen, febrer febr, març, abril abr, maig, juny, juliol jul, agost ag, setembre set,
        octubre oct, novembre nov, desembre des
        """,
      quotationMarks: "«» “” \"\"",
      labels: LabelWords(
        askers: """
          pregunta, periodista, entrevistador, entrevistadora, moderador, moderadora, públic
          """,
        answerers: "resposta, entrevistat, entrevistada, convidat, convidada, testimoni",
        anonymous: "veu, orador, desconegut, tots, intèrpret, home, dona"),
      honorifics: "sr sra senyor senyora en na",
      assents: "sí no exacte és clar certament",
      negations: "no mai res ningú cap ni sense",
      elisions: "l d m t s n",
      enclitics: "me te se nos vos lo la los les li hi ho ne en")
  }
}
