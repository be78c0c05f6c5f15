import Corpus
import Testing

@testable import Shell

@Suite struct ProgressLineTests {
  @Test func saysFilesSpeedAndTimeLeft() {
    let progress = LoadProgress(
      sources: 1_500, sourceCount: 6_000, bytes: 300_000_000, byteCount: 1_200_000_000)
    #expect(
      ProgressLine.text(progress, after: .seconds(30))
        == "[#####...............] 1,500 of 6,000 files, 10 MB/s, 1:30 left")
  }

  @Test func saysNoTimeWhereSizesAreNotKnown() {
    let progress = LoadProgress(sources: 0, sourceCount: 1, bytes: 0, byteCount: 0)
    #expect(
      ProgressLine.text(progress, after: .seconds(1)) == "[....................] 0 of 1 file")
  }
}
