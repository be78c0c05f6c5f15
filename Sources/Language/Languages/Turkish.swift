extension Language {
  static var turkish: Language {
    Language(
      "tr", "turkish",
      stemmer: "turkish",
      stopWords: """
        bir bu şu o ben sen biz siz onlar bana sana ona bize size onlara beni seni onu bizi sizi
        onları benim senim onun bizim sizin onların kendi kendisi ve veya ya da de ile için gibi
        kadar göre ama fakat ancak lakin çünkü eğer ise ki mi mı mu mü ne neden niçin niye nasıl
        nerede nereye kim kimi hangi kaç her hiç bazı birçok çok az daha en hep bütün tüm değil
        var yok olarak olan olduğu oldu olur olacak olmak olması ol idi imiş etmek eden etti eder
        yapmak yaptı şimdi sonra önce yine zaten sadece bile artık hala henüz belki evet hayır
        tabii işte yani şey böyle şöyle öyle burada orada bunun şunun bunu şunu buna şuna bunlar
        şunlar diye dedi diyor üzere rağmen karşı doğru beri içinde üzerinde altında arasında
        """,
      smallWords: "bir ve bu için da de çok ne ama ben olarak daha var gibi o ki mi kadar sonra",
      abbreviations: Abbreviations(
        always: "dr prof doç av sn bkz örn yy no sok cad mah alb gen",
        sometimes: "vb vs vd",
        beforeNumbers: "no s m"),
      hasDottedOrdinals: true,
      months: """
        ocak oca, şubat şub, mart mar, nisan nis, mayıs may, haziran haz, temmuz tem, ağustos ağu,
        eylül eyl, ekim eki, kasım kas, aralık ara
        """,
      quotationMarks: "“” \"\" ‘’ «»",
      labels: LabelWords(
        askers: """
          soru, sorular, gazeteci, muhabir, sunucu, moderatör, röportajcı, görüşmeci, izleyici,
          basın
          """,
        answerers: "cevap, yanıt, konuk, katılımcı, tanık",
        anonymous: """
          ses, konuşmacı, bilinmeyen, herkes, tercüman, çevirmen, anlatıcı, erkek, kadın, dış ses
          """,
        letters: [("s", "c")]),
      honorifics: "bay bayan sayın sn dr prof hanım bey",
      offices: """
        cumhurbaşkanı başbakan bakan başkan vali milletvekili sözcü müdür büyükelçi genel sekreter
        kral kraliçe şansölye
        """,
      cues: [
        (
          [.speech, .reporting, .saying],
          """
          dedi diyor söyledi söylüyor açıkladı açıklıyor belirtti belirtiyor vurguladı
          vurguluyor ekledi ekliyor ifade kaydetti aktardı anlattı yanıtladı sordu yazdı savundu
          uyardı hatırlattı
          """
        ),
        (
          .according,
          "göre"
        ),
        (
          .that,
          "ki"
        ),
        (
          .otherPronoun,
          "ben biz onlar bu siz"
        ),
        (
          .firstPerson,
          "ben biz"
        ),
        (
          .determiner,
          "bir bu şu"
        ),
        (
          .conjunction,
          "ve veya ama fakat"
        ),
        (
          .preposition,
          "ile için gibi"
        ),
        (
          [.auxiliary],
          "var yok değil oldu olacak"
        ),
        (
          .adverb,
          "sonra şimdi bugün dün yine"
        ),
        (
          [.title, .office],
          "cumhurbaşkanı başbakan bakan başkan vali milletvekili sözcü müdür büyükelçi"
        ),
      ],
      assents: "evet hayır tabii elbette kesinlikle doğru aynen tamam",
      negations: "değil yok hiç hayır asla kimse hiçbir",
      hedges: """
        belki, muhtemelen, galiba, sanırım, sanki, herhalde, olabilir, bence, yaklaşık, aşağı
        yukarı, prensip olarak, bildiğim kadarıyla
        """,
      pointers: "o bu şu onlar bunlar onun bunun onu bunu",
      connectives: "ve ama fakat çünkü yani evet hayır peki ya ayrıca ancak",
      copulas: "demek",
      deflections: """
        yorum yok
        yorum yapmayacağım
        yorum yapmak istemiyorum
        """,
      formulas: """
        iyi günler
        günaydın
        iyi akşamlar
        hoş geldiniz
        çok teşekkür
        sayın seyirciler
        sıradaki soru
        """)
  }
}
