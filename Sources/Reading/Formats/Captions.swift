internal import Corpus

/// Captions of film and sound: SubRip (SRT), WebVTT and SBV. The cues become flowing text.
struct Captions: Format {
  let name = "captions"
  let endings = ["srt", "vtt", "sbv"]

  func confidence(_ input: Input) -> Double {
    if endings.contains(input.ending) { return 0.95 }
    let head = input.head
    return head.hasPrefix("WEBVTT") ? 0.95 : head.holds(" --> ") ? 0.85 : 0
  }

  func open(_ input: Input) throws(ReadingProblem) -> [Material] {
    let read = CaptionCues(input.bytes)
    guard !read.cues.isEmpty else {
      throw ReadingProblem(.malformed, path: input.path, message: "no captions with times found")
    }
    var conversation = CaptionSpeech(read.cues).conversation()
    conversation.omitted += read.omitted
    return [.conversation(conversation, metadata: [])]
  }
}
