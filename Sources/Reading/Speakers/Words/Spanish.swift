extension LabelWords {
  static let spanish = LabelWords(
    askers: [
      "pregunta", "entrevistador", "entrevistadora", "periodista", "moderador", "interlocutor",
      "interlocutora", "interlocutores", "reportero", "reportera", "presentador", "presentadora",
      "conductor", "conductora", "público", "moderadora", "p.", "pregunta del público",
      "periodistas", "preguntas",
    ],
    answerers: [
      "respuesta", "entrevistado", "entrevistada", "invitado", "invitada", "testigo",
    ],
    anonymous: [
      "voz", "desconocido", "traductor", "traductora", "intérprete", "narrador", "todos",
      "intervención", "voces",
    ],
    nonSpeech: [
      "música", "aplausos", "risas", "silencio",
    ],
    leadIns: [
      "lugar", "fecha", "hora", "fuente", "foto", "nota", "autor", "título", "tema", "temas",
      "ingredientes", "preparación", "consejo", "paso uno", "paso dos", "paso tres", "precio",
      "dirección", "teléfono", "contacto", "ejemplo", "duración", "nombre", "costo", "coste",
      "resumen", "asistentes", "orden del día", "palabras clave", "ver también",
    ],
    interjections: [
      "sí", "claro", "bueno",
    ],
    functionWords: [
      "pero", "y", "o", "si", "cuando", "como", "porque", "este", "esta", "estos", "que", "qué",
      "el", "ella", "nosotros", "yo", "para", "por", "con", "sin", "en", "sobre", "entonces",
      "un", "una", "los", "las", "luego", "después",
    ],
    honorifics: [
      "señor", "señora", "sr", "sra", "don", "doña", "dra", "doctor", "doctora",
    ],
    offices: [
      "presidenta", "ministra", "capitán", "capitana", "director", "directora", "secretario",
      "secretaria", "gobernador", "gobernadora", "alcalde", "alcaldesa", "diputado", "diputada",
      "senador", "senadora", "subsecretario", "subsecretaria", "general", "almirante", "fiscal",
    ],
    particles: [
      "dos", "el", "al", "y",
    ],
    counted: [
      "pregunta", "respuesta",
    ])
}
