extension LabelWords {
  static let portuguese = LabelWords(
    askers: [
      "pergunta", "perguntas", "entrevistador", "jornalista", "repórter", "moderador",
      "moderadora", "apresentador", "apresentadora", "público",
    ],
    answerers: [
      "resposta", "entrevistado", "entrevistada", "convidado", "convidada", "testemunha",
    ],
    anonymous: [
      "desconhecido", "intérprete", "tradutor", "narrador", "todos", "orador", "oradora",
    ],
    nonSpeech: [
      "música", "aplausos", "risos",
    ],
    leadIns: [
      "local", "data", "hora", "fonte", "foto", "nota", "autor", "título", "tema", "ingredientes",
      "preparo", "dica", "preço", "endereço", "telefone", "contato", "exemplo", "duração", "nome",
      "custo", "presentes", "resumo",
    ],
    functionWords: [
      "mas", "ou", "se", "quando", "como", "porque", "este", "esta", "que", "ele", "ela", "nós",
      "eu", "para", "por", "com", "sem", "em", "sobre", "então", "um", "uma", "depois",
    ],
    honorifics: [
      "senhor", "senhora", "doutor", "doutora",
    ],
    offices: [
      "presidente", "ministro", "ministra", "deputado", "deputada", "senador", "senadora",
      "prefeito", "prefeita", "governador",
    ],
    particles: [
      "do", "da", "dos", "das",
    ],
    counted: [
      "pergunta", "resposta",
    ])
}
