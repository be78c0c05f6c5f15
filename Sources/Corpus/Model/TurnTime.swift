/// When a turn begins and ends in the recording, in whole milliseconds from its beginning.
public struct TurnTime: Sendable, Equatable {
  public var start: UInt32
  /// `nil` where the source does not say.
  public var end: UInt32?

  /// - Parameter end: an end that is not behind the start counts as unknown.
  public init(start: UInt32, end: UInt32? = nil) {
    self.start = start
    self.end = end.flatMap { $0 > start ? $0 : nil }
  }

  /// The nearest whole milliseconds; `nil` for a start before the beginning or after some seven weeks.
  public init?(startSeconds: Double, endSeconds: Double? = nil) {
    guard let start = Self.milliseconds(startSeconds) else { return nil }
    self.init(start: start, end: endSeconds.flatMap(Self.milliseconds))
  }

  public var startSeconds: Double { Double(start) / 1000 }
  public var endSeconds: Double? { end.map { Double($0) / 1000 } }

  /// The start as people write it: `0:12`, `1:02:03`.
  public var clock: String {
    let seconds = Int(start / 1000)
    func padded(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
    let minutes = seconds / 60 % 60
    return (seconds < 3600 ? "\(minutes)" : "\(seconds / 3600):" + padded(minutes)) + ":"
      + padded(seconds % 60)
  }

  /// The seconds of a clock time such as `0:12` or `1:02:03.5`; `nil` where there is no colon.
  public static func seconds(ofClock text: String) -> Double? {
    let groups = text.split(separator: ":", omittingEmptySubsequences: false).map { Double($0) }
    guard groups.count > 1 else { return nil }
    return groups.reduce(0) { sum, group in
      guard let sum, let group, group >= 0 else { return nil }
      return sum * 60 + group
    }
  }

  private static func milliseconds(_ seconds: Double) -> UInt32? {
    UInt32(exactly: (seconds * 1000).rounded())
  }

  /// As columns hold it: the start in the upper half, the end in the lower, 0 for none.
  var packed: UInt64 { UInt64(start) << 32 | UInt64(end ?? 0) }

  init(packed: UInt64) {
    self.init(
      start: UInt32(truncatingIfNeeded: packed >> 32), end: UInt32(truncatingIfNeeded: packed))
  }
}
