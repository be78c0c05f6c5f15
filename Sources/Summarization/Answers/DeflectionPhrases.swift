/// Words with which people decline to answer, in several languages. Words as the tokenizer cuts them,
/// lower-cased, contractions in their parts (`do n't`).
enum DeflectionPhrases {
  static let all: [[String]] = (english + others).split(whereSeparator: \.isNewline).map {
    $0.split(separator: " ").map(String.init)
  }

  private static let english = """
    no comment
    not comment on
    n't comment on
    not going to comment
    not gon na comment
    decline to comment
    not going to speculate
    not gon na speculate
    wo n't speculate
    ca n't speculate
    not speculate on
    not want to speculate
    n't want to speculate
    not going to answer that
    not going to answer this
    not going to answer the question
    not gon na answer that
    wo n't answer that
    ca n't answer that
    can not answer that
    rather not answer
    rather not say
    not going to get into
    not gon na get into
    n't want to get into
    n't want to go into
    not going to go into
    not going to discuss
    not at liberty to
    not in a position to say
    not in a position to comment
    not in a position to answer
    not going to engage in hypotheticals
    not going to answer hypotheticals
    not going to characterize
    not going to prejudge
    not going to preview
    ca n't talk about that
    ca n't speak to that
    not able to speak to that
    refer you to
    refer you back to
    have to ask them
    have to ask him
    have to ask her
    question for them
    better question for
    leave that to others
    n't have anything to add
    n't have anything to announce
    n't have anything for you on that
    n't have anything on that
    n't have any comment
    have no comment
    have nothing to add
    have nothing to announce
    have nothing further
    nothing to say about that
    get back to you on that
    take that question
    take the question
    pass on that one
    plead the fifth
    next question please
    """

  private static let others = """
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
    sans commentaire
    pas de commentaire
    aucun commentaire
    ne commenterai pas
    ne commente pas
    ne vous répondrai pas
    ne répondrai pas
    ne peux pas vous répondre
    rien à ajouter
    sin comentarios
    no voy a comentar
    no puedo comentar
    no voy a entrar en
    no voy a responder
    no puedo responder a eso
    nada que añadir
    nessun commento
    non commento
    non voglio commentare
    non intendo commentare
    non posso rispondere
    preferisco non rispondere
    preferisco non commentare
    sem comentários
    não vou comentar
    não posso comentar
    prefiro não comentar
    geen commentaar
    daar kan ik niets over zeggen
    без комментариев
    не буду комментировать
    не могу комментировать
    не стал бы комментировать
    не хочу комментировать
    воздержусь от комментариев
    оставлю без комментариев
    """
}
