extension LabelWords {
  static let turkish = LabelWords(
    askers: [
      "soru", "muhabir", "gazeteci", "sunucu", "spiker", "moderatör",
    ],
    answerers: [
      "cevap", "yanıt", "konuk", "tanık",
    ],
    anonymous: [
      "bilinmeyen", "çevirmen", "tercüman", "anlatıcı", "ses", "herkes",
    ],
    leadIns: [
      "yer", "tarih", "saat", "kaynak", "fotoğraf", "not", "yazar", "başlık", "konu",
      "malzemeler", "hazırlanışı", "ipucu", "fiyat", "adres", "telefon", "iletişim", "örnek",
      "süre", "ad", "adı",
    ],
    honorifics: [
      "bayan", "sayın",
    ],
    offices: [
      "başkan", "cumhurbaşkanı", "başbakan", "bakan", "milletvekili", "müdür",
    ],
    counted: [
      "soru", "cevap",
    ])
}
