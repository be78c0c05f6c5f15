extension Language {
  static var dutch: Language {
    Language(
      "nl", "dutch",
      stemmer: "dutch",
      stopWords: """
        de het een geen deze dit die dat zulke zo'n ik me mij mijn mijne je jij jou jouw u uw hij
        hem zijn z'n zij ze haar het we wij ons onze jullie hen hun zich zelf zichzelf elkaar men
        iemand niemand iets niets alles alle allen elk elke ieder iedere iedereen sommige enkele
        enige veel vele meer meest weinig minder beide ander andere anderen wie wat waar wanneer
        waarom hoe welke welk waarmee waarvan daar hier er daarom daarmee daarvan ervan erop ermee
        daarna daarvoor in op aan af bij door met na naar om onder over per sinds te ten ter tegen
        tot tussen uit van vanaf via voor voorbij zonder binnen buiten achter boven beneden naast
        tijdens volgens wegens ondanks en of maar want dus noch als dan omdat doordat zodat
        terwijl hoewel indien tenzij toen nadat voordat totdat ben bent is zijn was waren geweest
        wees heb hebt heeft hebben had hadden gehad word wordt worden werd werden geworden zal
        zult zullen zou zouden kan kunt kunnen kon konden moet moeten moest moesten mag mogen
        mocht wil wilt willen wilde wilden wou doe doet doen deed deden gedaan ga gaat gaan ging
        gingen laat laten niet nooit altijd vaak soms al nog maar ook heel erg zeer zo te wel ja
        nee nu toen dan weer even toch misschien eigenlijk gewoon echt natuurlijk bijna alleen
        samen verder echter immers
        """,
      smallWords: "de het een van en dat is niet ik we zijn voor met op te die maar ook wat er",
      abbreviations: Abbreviations(
        always: """
          dhr mevr mw mej dr drs ir ing mr prof ds st bijv bv d.w.z m.b.t o.a t.a.v ca vgl nl art
          blz fig hfst
          """,
        sometimes: "enz etc e.d bv nv jl a.s jan feb apr aug sept okt nov dec",
        beforeNumbers: "nr blz p art"),
      months: """
        januari jan, februari feb, maart mrt, april apr, mei, juni jun, juli jul, augustus aug,
        september sep sept, oktober okt, november nov, december dec
        """,
      dateLinks: "de",
      quotationMarks: "“” ‘’ \"\" „”",
      labels: LabelWords(
        askers: """
          vraag, vragen, interviewer, interviewster, journalist, journaliste, verslaggever,
          verslaggeefster, presentator, presentatrice, moderator, publiek, pers, gespreksleider
          """,
        answerers: "antwoord, geïnterviewde, respondent, gast, getuige",
        anonymous: """
          spreker, spreekster, stem, onbekend, onbekende spreker, allen, tolk, verteller, man,
          vrouw, voice-over
          """,
        letters: [("v", "a")]),
      honorifics: "dhr mevr mw meneer mevrouw heer dr drs prof de",
      offices: """
        president minister premier staatssecretaris kanselier burgemeester senator kamerlid
        woordvoerder woordvoerster directeur directrice secretaris ambassadeur voorzitter koning
        koningin
        """,
      cues: [
        (
          [.speech, .reporting, .saying],
          """
          zei zegt zeggen zeiden verklaarde verklaart vertelde vertelt meende meent benadrukte
          benadrukt schreef schrijft meldde meldt waarschuwde waarschuwt antwoordde vroeg vraagt
          voegde bevestigde stelde stelt reageerde reageert liet gezegd verklaard
          """
        ),
        (
          .according,
          "volgens aldus"
        ),
        (
          .that,
          "dat"
        ),
        (
          .he,
          "hij"
        ),
        (
          .she,
          "zij ze"
        ),
        (
          .otherPronoun,
          "wij we ik jullie men het"
        ),
        (
          .firstPerson,
          "ik wij we"
        ),
        (
          .determiner,
          "de het een zijn haar deze dit die"
        ),
        (
          .conjunction,
          "en of maar"
        ),
        (
          .preposition,
          """
          van in op aan bij met naar om onder over door voor tegen tot uit zonder tijdens wegens
          """
        ),
        (
          [.auxiliary],
          """
          is zijn was waren heeft hebben had hadden wordt worden werd werden kan kunnen zal
          zullen zou zouden moet moeten
          """
        ),
        (
          .subordinator,
          "als omdat toen terwijl hoewel"
        ),
        (
          .adverb,
          "ook dan nog al nu vandaag gisteren verder"
        ),
        (
          [.title, .office],
          """
          president minister premier kanselier burgemeester woordvoerder directeur voorzitter
          """
        ),
      ],
      assents: "ja nee klopt inderdaad precies zeker natuurlijk absoluut jawel",
      negations: "niet geen nooit niemand niets nergens zonder noch nauwelijks",
      hedges: """
        misschien, waarschijnlijk, mogelijk, vermoedelijk, wellicht, ik denk, ik geloof, het
        lijkt, blijkbaar, zou kunnen, ongeveer, min of meer, in principe, voor zover ik weet, niet
        zeker
        """,
      pointers: "dat dit het hij zij ze die deze hem haar hen",
      connectives: "en maar dus want ja nee nou dan of ook daarom echter",
      copulas: "is zijn betekent",
      deflections: """
        geen commentaar
        daar kan ik niets over zeggen
        daar ga ik niet op in
        """,
      formulas: """
        goedemorgen
        goedemiddag
        goedenavond
        hartelijk welkom
        dank u wel
        dank je wel
        dames en heren
        tot ziens
        volgende vraag
        """)
  }
}
