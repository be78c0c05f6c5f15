extension Language {
  static var italian: Language {
    Language(
      "it", "italian",
      stemmer: "italian",
      stopWords: """
        il lo la i gli le l' un uno una un' del dello della dei degli delle dell' al allo alla ai
        agli alle all' dal dallo dalla dai dagli dalle dall' nel nello nella nei negli nelle nell'
        sul sullo sulla sui sugli sulle sull' col questo questa questi queste quest' quello quella
        quelli quelle quell' quel quei io mi me tu ti te lui lei egli ella esso essa noi ci ce voi
        vi ve loro essi si sé ne mio mia miei mie tuo tua tuoi tue suo sua suoi sue nostro nostra
        nostri nostre vostro vostra vostri vostre che chi cui quale quali cosa cos' dove quando
        come perché quanto quanta quanti quante qualcuno qualcosa nessuno nessuna niente nulla
        tutto tutta tutti tutte ogni ognuno alcuni alcune qualche molto molta molti molte poco
        poca pochi poche più meno altro altra altri altre stesso stessa stessi stesse tanto tanta
        tanti tante entrambi ciascuno a ad di d' da in con su per tra fra senza verso sotto sopra
        dentro fuori durante contro presso dopo prima fino oltre secondo e ed o od ma però anche
        se perché poiché mentre sebbene benché quindi dunque allora né cioè sono sei è siamo siete
        era ero erano eravamo fu furono sarà saranno sarebbe sarebbero sia siano essere stato
        stata stati state ho hai ha abbiamo avete hanno aveva avevo avevano avrà avrebbe abbia
        abbiano avere avuto faccio fa fanno facciamo faceva fare fatto posso può possiamo possono
        poteva potrebbe potere devo deve dobbiamo devono doveva dovrebbe voglio vuole vogliono
        voleva vorrebbe vado va vai vanno andare c'è non mai sempre già ancora molto troppo così
        tanto bene male qui qua lì là ora adesso poi ecco solo soltanto quasi forse proprio sì no
        infatti invece inoltre comunque
        """,
      smallWords: "il di che la è per una non sono con del della le gli ma anche un questo nel si",
      abbreviations: Abbreviations(
        always: """
          sig sigg dott dott.ssa dr prof prof.ssa avv ing on sen geom rag arch mons gen col cap
          ten art artt n nn pag pagg cfr cap fig vol ca es p.es c.so v.le p.zza s ss
          """,
        sometimes: "ecc etc s.p.a s.r.l a.c d.c gen feb apr ago sett ott nov dic",
        beforeNumbers: "art n p pag nr"),
      months: """
        gennaio gen genn, febbraio feb febbr, marzo mar, aprile apr, maggio mag magg, giugno giu
        giugn, luglio lug lugl, agosto ago, settembre set sett, ottobre ott, novembre nov,
        dicembre dic
        """,
      dateLinks: "di del dell",
      quotationMarks: "«» “” \"\" ‘’",
      labels: LabelWords(
        askers: """
          domanda, domande, giornalista, giornalisti, intervistatore, intervistatrice, moderatore,
          moderatrice, conduttore, conduttrice, presentatore, presentatrice, pubblico, cronista,
          redazione, inviato, inviata
          """,
        answerers: "risposta, intervistato, intervistata, ospite, testimone",
        anonymous: """
          voce, voci, sconosciuto, sconosciuta, tutti, interprete, narratore, uomo, donna,
          parlante, voce fuori campo, relatore
          """,
        letters: [("d", "r")]),
      honorifics: """
        signor signora signorina sig dott dott.ssa dr prof prof.ssa avv ing on onorevole monsignor
        don suor
        """,
      offices: """
        presidente premier ministro ministra segretario segretaria cancelliere cancelliera sindaco
        sindaca governatore governatrice direttore direttrice portavoce senatore senatrice
        deputato deputata papa ambasciatore ambasciatrice assessore
        """,
      cues: [
        (
          [.speech, .reporting, .saying],
          """
          detto dichiarato affermato spiegato aggiunto sottolineato ribadito scritto ricordato precisato
          risposto annunciato osservato commentato concluso sostenuto assicurato ammesso dice disse
          dichiara afferma spiega aggiunge sottolinea ribadisce scrive ricorda precisa risponde annuncia
          osserva commenta conclude sostiene assicura ammette prosegue continua racconta chiede raccontato
          """
        ),
        (.according, "secondo"),
        (.that, "che"),
        (.he, "lui egli"),
        (.she, "lei ella"),
        (.otherPronoun, "io noi loro essi"),
        (.firstPerson, "io noi"),
        (.determiner, "il lo la i gli le un uno una suo sua questo questa quel quella"),
        (.conjunction, "e ed o ma però"),
        (
          .preposition,
          """
          di del della dello dei degli delle a al alla allo ai agli alle da dal dalla in nel nella nei
          con su sul sulla per tra fra
          """
        ),
        (
          [.auxiliary],
          "ha hanno aveva avevano è sono era erano ho abbiamo sarà può possono deve avrebbe"
        ),
        (.subordinator, "se quando mentre perché come dopo prima"),
        (.adverb, "anche poi ancora già oggi ieri inoltre infatti quindi"),
        (
          [.title, .office],
          """
          presidente premier ministro ministra segretario cancelliere cancelliera sindaco sindaca
          governatore direttore portavoce senatore deputato onorevole papa
          """
        ),
      ],
      assents: """
        sì si no certo esatto esattamente assolutamente certamente giusto vero bene appunto
        """,
      negations: "non no né mai niente nulla nessuno nessuna senza neanche nemmeno neppure mica",
      hedges: """
        forse, probabilmente, magari, possibilmente, credo, penso, ritengo, mi sembra, mi pare,
        sembra, pare, potrebbe, circa, più o meno, in linea di massima, in qualche modo, in un
        certo senso, per quanto ne so, non sono sicuro
        """,
      pointers: "questo quello esso essa essi lui lei loro ciò questa quella questi quelli",
      connectives: "e ma però quindi allora perché poi o sì no anche infatti dunque ecco beh",
      copulas: "è sono significa vuol",
      deflections: """
        nessun commento
        non commento
        non voglio commentare
        non intendo commentare
        non posso rispondere
        preferisco non rispondere
        preferisco non commentare
        """,
      formulas: """
        buongiorno a tutti
        buonasera a tutti
        benvenuti a
        grazie mille
        signore e signori
        arrivederci
        iscrivetevi
        prossima domanda
        """,
      elisions: """
        l un dell all dall nell sull coll quell quest d c s m t v n gl anch com cos dov quand mezz
        sant bell grand tutt senz ciascun nessun qualcun pover buon ch neanch nient
        """)
  }
}
