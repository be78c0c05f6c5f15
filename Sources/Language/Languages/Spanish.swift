extension Language {
  static var spanish: Language {
    Language(
      "es", "spanish",
      stemmer: "spanish",
      stopWords: """
        el la los las lo un una unos unas al del este esta estos estas ese esa esos esas aquel
        aquella aquellos aquellas esto eso aquello tal tales yo me mí mi mis conmigo tú te ti tu
        tus contigo usted ustedes él ella ello ellos ellas le les se sí consigo su sus nos
        nosotros nosotras nuestro nuestra nuestros nuestras os vosotros vosotras vuestro vuestra
        mío mía tuyo tuya suyo suya suyos suyas que qué quien quién quienes quiénes cual cuál
        cuales cuáles cuyo cuya donde dónde cuando cuándo como cómo cuanto cuánto cuántos adónde
        alguien algo nadie nada todo toda todos todas alguno alguna algún algunos algunas ninguno
        ninguna ningún cada cualquier cualquiera mucho mucha muchos muchas poco poca pocos pocas
        más menos otro otra otros otras mismo misma mismos mismas varios varias ambos ambas tanto
        tanta tantos tantas a ante bajo con contra de desde durante en entre hacia hasta mediante
        para por según sin sobre tras y e o u pero sino ni porque pues si aunque mientras así
        entonces soy eres es somos sois son era eras éramos eran fui fue fuimos fueron seré será
        seremos serán sería serían sea sean siendo sido ser estoy estás está estamos están estaba
        estaban estuvo estuvieron estar estado he has ha hemos habéis han había habían hubo habrá
        habría haya hayan haber habido hay tengo tienes tiene tenemos tienen tenía tenían tuvo
        tener hago hace hacen hacemos hacía hizo hacer puedo puedes puede podemos pueden podía
        podría poder debe deben debía debería quiero quiere quieren voy vas va vamos van iba iban
        ir no nunca jamás sí también tampoco muy tan ya aún todavía siempre aquí ahí allí allá
        ahora luego después antes bien mal casi sólo solo apenas quizá quizás además incluso bueno
        pues
        """,
      smallWords: "el de que la los las una por con para es no se lo como más pero del su y",
      abbreviations: Abbreviations(
        always: """
          sr sra srta sres dr dra d dña ud uds prof ing lic gral p.ej art núm pág págs vol cap fig
          aprox
          """,
        sometimes: "etc ee.uu ee jr s.a a.c d.c ene feb abr ago sept oct nov dic",
        beforeNumbers: "n núm p pág art"),
      months: """
        enero ene, febrero feb, marzo mar, abril abr, mayo may, junio jun, julio jul, agosto ago,
        septiembre setiembre sept set, octubre oct, noviembre nov, diciembre dic
        """,
      dateLinks: "de del",
      quotationMarks: "«» “” \"\" ‘’",
      labels: LabelWords(
        askers: """
          pregunta, preguntas, periodista, entrevistador, entrevistadora, reportero, reportera,
          moderador, moderadora, presentador, presentadora, locutor, locutora, público, prensa,
          conductor, conductora
          """,
        answerers: "respuesta, entrevistado, entrevistada, invitado, invitada, testigo, informante",
        anonymous: """
          voz, voces, desconocido, desconocida, hablante, todos, orador, intérprete, narrador,
          hombre, mujer, voz en off
          """,
        letters: [("p", "r")]),
      honorifics: "sr sra srta señor señora señorita don doña d dña dr dra profesor profesora",
      offices: """
        presidente presidenta ministro ministra canciller alcalde alcaldesa senador senadora
        diputado diputada portavoz secretario secretaria director directora embajador embajadora
        rey reina gobernador gobernadora juez jueza
        """,
      cues: [
        (
          [.speech, .reporting, .saying],
          """
          dijo dice afirmó aseguró explicó añadió agregó señaló declaró indicó sostuvo manifestó
          subrayó destacó recordó reconoció respondió anunció escribió comentó concluyó insistió advirtió
          preguntó precisó apuntó dicho declarado afirmado explicado añadido señalado asegurado explica
          asegura afirma señala añade sostiene recuerda
          """
        ),
        (.according, "según"),
        (.that, "que"),
        (.he, "él"),
        (.she, "ella"),
        (.otherPronoun, "yo nosotros ellos ellas"),
        (.firstPerson, "yo nosotros"),
        (.determiner, "el la los las un una su sus este esta ese esa"),
        (.conjunction, "y e o pero"),
        (.preposition, "de del a al en con sobre por para entre desde hasta contra sin"),
        (
          [.auxiliary], "ha han había habían es son era fue fueron está están será puede debe sería"
        ),
        (.subordinator, "si cuando mientras porque como"),
        (.adverb, "también luego ya hoy ayer además"),
        (
          [.title, .office],
          """
          presidente presidenta ministro ministra canciller alcalde alcaldesa senador senadora diputado
          portavoz secretario secretaria director directora
          """
        ),
      ],
      assents: "sí si no claro exacto exactamente correcto bueno desde luego efectivamente cierto",
      negations: "no nunca jamás nada nadie ningún ninguno ninguna ni sin tampoco",
      hedges: """
        quizá, quizás, tal vez, probablemente, posiblemente, creo que, pienso que, me parece,
        parece que, aparentemente, podría, aproximadamente, más o menos, en principio, de alguna
        manera, que yo sepa, no estoy seguro
        """,
      pointers: "eso esto él ella ello ellos ellas éste ésta ese esa le lo",
      connectives: "y pero entonces porque pues o bueno sí no también además sin-embargo",
      copulas: "es son significa",
      deflections: """
        sin comentarios
        no voy a comentar
        no puedo comentar
        no voy a entrar en
        no voy a responder
        no puedo responder a eso
        nada que añadir
        """,
      formulas: """
        buenos días
        buenas tardes
        buenas noches
        bienvenidos a
        muchas gracias
        señoras y señores
        hasta luego
        suscríbete
        siguiente pregunta
        """)
  }
}
