extension Corpus {
  /// The tokens of a text, cut as those of documents are: what `don't` or `self-made` has to become
  /// to be found. O(length).
  public static func tokens(of text: String) -> [String] {
    let bytes = Array(text.utf8)
    var segmenter = Segmenter()
    segmenter.segment(bytes.span, 0..<bytes.count)
    let starts = segmenter.tokens.starts
    let ends = segmenter.tokens.ends
    return starts.indices.map { index in
      String(decoding: bytes[Int(starts[index])..<Int(ends[index])], as: UTF8.self)
    }
  }
}
