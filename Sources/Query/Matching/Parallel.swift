internal import Dispatch

/// Spreads loops over positions or types over the cores of the machine.
enum Parallel {
  /// Stretches smaller than this are not worth a thread.
  static let grain = 1 << 14

  /// Fills `target` by stretches of indices, each on one thread. An element takes about as long as
  /// `weight` positions.
  static func fill<Element: BitwiseCopyable & Sendable>(
    _ target: inout [Element], weight: Int = 1,
    _ body: @Sendable (Range<Int>, UnsafeMutablePointer<Element>) -> Void
  ) {
    let count = target.count
    unsafe target.withUnsafeMutableBufferPointer { buffer in
      guard let base = buffer.baseAddress else { return }
      unsafe forEachStretch(of: count, weight, base, body)
    }
  }

  @unsafe private static func forEachStretch<Element>(
    of count: Int, _ weight: Int, _ base: UnsafeMutablePointer<Element>,
    _ body: @Sendable (Range<Int>, UnsafeMutablePointer<Element>) -> Void
  ) {
    let stretches = stretches(of: count, multipleOf: 1, weight: weight)
    if stretches.count == 1 { return unsafe body(0..<count, base) }
    let shared = unsafe SharedPointer(base)
    DispatchQueue.concurrentPerform(iterations: stretches.count) { index in
      unsafe body(stretches[index], shared.base)
    }
  }

  /// Makes one part of a result of every stretch, in order.
  static func map<Part: Sendable>(
    _ count: Int, multipleOf unit: Int = 64, _ body: @Sendable (Range<Int>) -> Part
  ) -> [Part] {
    let stretches = stretches(of: count, multipleOf: unit)
    if stretches.count == 1 { return [body(0..<count)] }
    var parts = [Part?](repeating: nil, count: stretches.count)
    unsafe parts.withUnsafeMutableBufferPointer { parts in
      guard let base = parts.baseAddress else { return }
      let shared = unsafe SharedPointer(base)
      DispatchQueue.concurrentPerform(iterations: stretches.count) { index in
        unsafe shared.base[index] = body(stretches[index])
      }
    }
    return parts.compactMap { $0 }
  }

  private static func stretches(
    of count: Int, multipleOf unit: Int, weight: Int = 1
  ) -> [Range<Int>] {
    guard count * weight > 2 * grain else { return [0..<count] }
    let wanted = min(8, (count * weight + grain - 1) / grain)
    let size = max(unit, ((count + wanted - 1) / wanted + unit - 1) / unit * unit)
    return stride(from: 0, to: count, by: size).map { $0..<min($0 + size, count) }
  }
}

/// Memory of which every thread writes a part of its own.
@safe private struct SharedPointer<Element>: @unchecked Sendable {
  let base: UnsafeMutablePointer<Element>

  @unsafe init(_ base: UnsafeMutablePointer<Element>) { unsafe self.base = base }
}
