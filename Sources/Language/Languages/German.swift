extension Language {
  static var german: Language {
    Language(
      "de", "german",
      stemmer: "german",
      stopWords: """
        der die das den dem des ein eine einen einem einer eines kein keine keinen keinem keiner
        keines dieser diese dieses diesen diesem jener jene jenes jenen jenem solcher solche
        solches solchen derselbe dieselbe dasselbe derjenige diejenige dasjenige jeder jede jedes
        jeden jedem ich mich mir mein meine meinen meinem meiner meines du dich dir dein deine
        deinen deinem deiner er ihn ihm sein seine seinen seinem seiner seines sie ihr ihre ihren
        ihrem ihrer ihres es wir uns unser unsere unseren unserem unserer euch euer eure euren
        eurem eurer ihnen sich selbst man jemand niemand etwas nichts alles alle allem allen aller
        einige einigen einiger manche mancher manchen mehr mehrere viel viele vielen vieler wenig
        wenige weniger beide beiden andere anderen anderer anderes anderem wer wen wem wessen was
        welcher welche welches welchen welchem wo wohin woher wann warum wieso weshalb wie womit
        wodurch wofür worüber woran darauf damit dadurch dafür darüber daran davon dazu dabei
        darum daher danach davor darin daraus dagegen hier da dort hin her in im ins an am ans auf
        aus bei beim bis durch für gegen hinter mit nach neben ohne seit über um unter von vom vor
        während wegen zu zum zur zwischen ab außer entlang gegenüber innerhalb außerhalb trotz
        statt anstatt und oder aber denn sondern doch weil dass daß wenn als ob obwohl damit bevor
        nachdem sobald solange während falls indem sodass sowie sowohl weder noch entweder bin
        bist ist sind seid war warst waren wart gewesen sei seien wäre wären wärst habe hast hat
        haben habt hatte hattest hatten gehabt hätte hätten werde wirst wird werden werdet wurde
        wurden geworden worden würde würden kann kannst können könnt konnte konnten könnte könnten
        muss musst müssen müsst musste mussten müsste darf dürfen durfte dürfte soll sollst sollen
        sollte sollten will willst wollen wollte wollten mag mögen möchte möchten lassen lässt
        nicht nie niemals immer oft schon noch nur auch sehr so zu ganz gar mal eben halt ja nein
        doch jetzt nun dann wieder heute also etwa eigentlich vielleicht natürlich wirklich
        ziemlich fast kaum bereits ebenso sonst trotzdem dennoch jedoch allerdings zwar überhaupt
        """,
      smallWords:
        "der die und das ist nicht ich wir sie es ein eine mit auf für den dem auch von zu",
      abbreviations: Abbreviations(
        always: """
          dr prof hr fr frl st bspw bzgl ca vgl sog z d u i o a m e z.b d.h u.a i.d o.ä m.e v.a
          abs nr art kap hrsg dipl ing geb zzgl inkl exkl evtl ggf min max tel
          """,
        sometimes: """
          usw etc usf bzw co jr sen jh jhd mio mrd tsd n.chr v.chr s.o s.u jan feb apr aug sept
          okt nov dez
          """,
        beforeNumbers: "nr bd s str"),
      hasDottedOrdinals: true,
      months: """
        januar jan jänner jän, februar feb feber, märz mär maerz mrz, april apr, mai, juni jun,
        juli jul, august aug, september sep sept, oktober okt, november nov, dezember dez
        """,
      dateLinks: "der den dem des",
      quotationMarks: "„“ »« “” \"\" ‚‘",
      labels: LabelWords(
        askers: """
          frage, fragen, interviewer, interviewerin, interviewerinnen, journalist, journalistin,
          reporter, reporterin, moderator, moderatorin, moderation, redaktion, presse,
          zwischenfrage, publikum, zuhörer, zuhörerin, fragesteller, fragestellerin, zusatzfrage
          """,
        answerers: """
          antwort, befragter, befragte, interviewpartner, interviewpartnerin, gast, zeuge, zeugin
          """,
        anonymous: """
          sprecher, sprecherin, stimme, unbekannt, unbekannter sprecher, alle, beide, erzähler,
          dolmetscher, dolmetscherin, mann, frau, zuruf, zwischenruf
          """,
        letters: [("f", "a")]),
      honorifics: "herr herrn frau fräulein dr prof professor professorin abg",
      offices: """
        bundeskanzler bundeskanzlerin kanzler kanzlerin präsident präsidentin bundespräsident
        ministerpräsident ministerpräsidentin außenminister außenministerin finanzminister
        innenminister minister ministerin staatssekretär staatssekretärin sprecher sprecherin
        bürgermeister bürgermeisterin premierminister vorsitzender vorsitzende abgeordneter
        abgeordnete botschafter botschafterin direktor direktorin
        """,
      cues: [
        (
          [.speech, .reporting, .saying],
          """
          sagte sagt sagten sagen erklärte erklärt erklärten meinte meint betonte betont schrieb schreibt
          berichtete berichtet warnte warnt forderte fordert antwortete antwortet fragte fragt
          ergänzte ergänzt bekräftigte bekräftigt kritisierte kritisiert behauptete behauptet versicherte
          versichert kündigte teilte fügte äußerte unterstrich mahnte gestand räumte verkündete
          """
        ),
        (.belief, "glaubt glaubte findet fand hofft hoffte denkt dachte"),
        (.according, "laut gemäß"),
        (.that, "dass daß"),
        (.he, "er"),
        (.she, "sie"),
        (.otherPronoun, "es wir ich ihr man"),
        (.firstPerson, "ich wir"),
        (.determiner, "der die das den dem des ein eine einen einem einer eines sein ihre seine"),
        (.conjunction, "und oder aber sondern"),
        (
          .preposition,
          """
          in im am auf bei mit von vom zu zum zur nach über für gegen aus seit durch um an vor unter
          zwischen ohne während wegen
          """
        ),
        (
          [.auxiliary],
          """
          ist sind war waren hat haben hatte hatten wird werden wurde wurden kann können konnte soll sollen
          sollte muss müssen will wollen würde würden habe hätte sei wäre werde
          """
        ),
        (.subordinator, "wenn weil als ob während nachdem bevor obwohl"),
        (
          .adverb, "auch dann noch schon nur jetzt heute gestern hinzu weiter zudem außerdem jedoch"
        ),
        (.common, "diese dieser dieses viele einige alle mehr nicht kein keine"),
        (
          [.title, .office],
          """
          bundeskanzler bundeskanzlerin kanzler kanzlerin präsident präsidentin ministerpräsident
          außenminister finanzminister innenminister minister ministerin sprecher sprecherin chef chefin
          bürgermeister bürgermeisterin premierminister
          """
        ),
      ],
      assents: "ja nein doch genau richtig natürlich klar sicher absolut eben jawohl stimmt",
      negations: """
        nicht kein keine keinen keinem keiner keines nie niemals niemand nichts nirgends ohne
        weder kaum
        """,
      hedges: """
        vielleicht, wahrscheinlich, möglicherweise, vermutlich, wohl, eventuell, ich glaube, ich
        denke, ich meine, es scheint, anscheinend, könnte, dürfte, ungefähr, in etwa, mehr oder
        weniger, im prinzip, gewissermaßen, soweit ich weiß, nicht sicher
        """,
      pointers: "das es sie er dies dieser diese dieses denen dessen deren ihn ihm ihr ihnen",
      connectives: """
        und aber also denn sondern doch ja nein nun dann oder außerdem jedoch deshalb trotzdem
        """,
      copulas: "ist sind bedeutet heißt",
      deflections: """
        kein kommentar
        dazu kein kommentar
        dazu kann ich nichts sagen
        dazu möchte ich nichts sagen
        dazu will ich nichts sagen
        dazu sage ich nichts
        dazu möchte ich mich nicht äußern
        nicht dazu äußern
        nicht spekulieren
        kommentiere ich nicht
        das kommentieren wir nicht
        nichts hinzuzufügen
        """,
      formulas: """
        guten morgen
        guten tag
        guten abend
        herzlich willkommen
        vielen dank
        danke schön
        meine damen und herren
        auf wiedersehen
        auf wiederhören
        schön dass sie da sind
        abonnieren sie
        nächste frage
        """)
  }
}
