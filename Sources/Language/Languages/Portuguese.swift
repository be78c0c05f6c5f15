extension Language {
  static var portuguese: Language {
    Language(
      "pt", "portuguese",
      stemmer: "portuguese",
      stopWords: """
        o a os as um uma uns umas ao aos à às do da dos das no na nos nas pelo pela pelos pelas
        num numa dum duma este esta estes estas esse essa esses essas aquele aquela aqueles
        aquelas isto isso aquilo deste desta desse dessa daquele neste nesta nesse nessa naquele
        eu me mim comigo tu te ti você vocês ele ela eles elas lhe lhes se si consigo nós nos
        conosco vós meu minha meus minhas teu tua teus tuas seu sua seus suas nosso nossa nossos
        nossas dele dela deles delas que quê quem qual quais cujo cuja onde quando como porque
        porquê quanto quanta quantos quantas alguém algo ninguém nada tudo todo toda todos todas
        algum alguma alguns algumas nenhum nenhuma cada qualquer muito muita muitos muitas pouco
        pouca poucos poucas mais menos outro outra outros outras mesmo mesma mesmos mesmas vários
        várias ambos tanto tanta tantos tantas ante após até com contra de desde em entre para pra
        perante por sem sob sobre durante segundo e ou mas porém nem pois se embora enquanto então
        assim portanto sou és é somos são era eram éramos fui foi fomos foram será serão seria
        seriam seja sejam sendo sido ser estou está estamos estão estava estavam esteve estar
        estado tenho tem temos têm tinha tinham teve ter tido hei há havia houve haver faço faz
        fazem fazemos fazia fez fazer posso pode podemos podem podia poderia poder deve devem
        devia deveria quero quer querem vou vai vamos vão ia ir não nunca jamais sim também muito
        tão já ainda sempre aqui aí ali lá agora depois antes bem mal quase só apenas talvez além
        aliás
        """,
      smallWords: "o que de não uma os para com em do da é mais como um dos eu isso na as",
      abbreviations: Abbreviations(
        always: """
          sr sra srta srs dr dra prof profa eng exmo exma d art pág págs vol cap fig p.ex aprox
          tel av
          """,
        sometimes: "etc ltda s.a a.c d.c jan fev abr ago set out nov dez",
        beforeNumbers: "n nº p pág art"),
      months: """
        janeiro jan, fevereiro fev, março marco mar, abril abr, maio mai, junho jun, julho jul,
        agosto ago, setembro set, outubro out, novembro nov, dezembro dez
        """,
      dateLinks: "de do",
      quotationMarks: "“” «» \"\" ‘’",
      labels: LabelWords(
        askers: """
          pergunta, perguntas, jornalista, jornalistas, entrevistador, entrevistadora, repórter,
          moderador, moderadora, apresentador, apresentadora, público, imprensa, plateia
          """,
        answerers: """
          resposta, entrevistado, entrevistada, convidado, convidada, testemunha, depoente
          """,
        anonymous: """
          voz, vozes, desconhecido, desconhecida, todos, orador, oradora, intérprete, narrador,
          homem, mulher, interveniente
          """,
        letters: [("p", "r")]),
      honorifics: "sr sra srta senhor senhora dr dra dom dona d prof profa doutor doutora",
      offices: """
        presidente presidenta ministro ministra chanceler prefeito prefeita senador senadora
        deputado deputada porta-voz secretário secretária diretor diretora embaixador embaixadora
        governador governadora rei rainha
        """,
      cues: [
        (
          [.speech, .reporting, .saying],
          """
          disse diz afirmou afirma declarou explicou explica acrescentou acrescenta destacou
          ressaltou escreveu lembrou recordou respondeu anunciou comentou concluiu garantiu
          admitiu sublinhou salientou referiu questionou perguntou contou relatou criticou
          defendeu dito afirmado declarado explicado
          """
        ),
        (
          .according,
          "segundo conforme"
        ),
        (
          .that,
          "que"
        ),
        (
          .he,
          "ele"
        ),
        (
          .she,
          "ela"
        ),
        (
          .otherPronoun,
          "eu nós eles elas você"
        ),
        (
          .firstPerson,
          "eu nós"
        ),
        (
          .determiner,
          "o a os as um uma seu sua este esta esse essa"
        ),
        (
          .conjunction,
          "e ou mas"
        ),
        (
          .preposition,
          """
          de do da dos das em no na nos nas a ao à com por para sobre entre até contra sem
          """
        ),
        (
          [.auxiliary],
          "tem têm tinha havia é são era foi foram está estão será pode deve seria"
        ),
        (
          .subordinator,
          "se quando enquanto porque como"
        ),
        (
          .adverb,
          "também depois já hoje ontem ainda além"
        ),
        (
          [.title, .office],
          """
          presidente ministro ministra chanceler prefeito prefeita senador senadora deputado
          deputada porta-voz secretário secretária diretor diretora governador governadora
          """
        ),
      ],
      assents: "sim não claro exato exatamente certo correto pois com certeza",
      negations: "não nunca jamais nada ninguém nenhum nenhuma nem sem tampouco",
      hedges: """
        talvez, provavelmente, possivelmente, acho que, penso que, creio que, parece,
        aparentemente, poderia, aproximadamente, mais ou menos, em princípio, de certa forma, que
        eu saiba, não tenho certeza
        """,
      pointers: "isso isto ele ela eles elas esse essa este esta aquilo",
      connectives: "e mas então porque ou bem sim não também aliás porém pois",
      copulas: "é são significa",
      deflections: """
        sem comentários
        não vou comentar
        não posso comentar
        prefiro não comentar
        """,
      formulas: """
        bom dia
        boa tarde
        boa noite
        muito obrigado
        muito obrigada
        senhoras e senhores
        bem-vindos
        próxima pergunta
        """,
      elisions: "d",
      enclitics: "me te se o a os as lhe lhes nos vos lo la los las no na mo to lho")
  }
}
