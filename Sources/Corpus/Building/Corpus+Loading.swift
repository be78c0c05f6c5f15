import Dispatch
import Synchronization

/// How far a load has come.
public struct LoadProgress: Sendable {
  /// Sources and bytes done, and those there are.
  public let sources: Int
  public let sourceCount: Int
  public let bytes: Int
  public let byteCount: Int

  public init(sources: Int, sourceCount: Int, bytes: Int, byteCount: Int) {
    self.sources = sources
    self.sourceCount = sourceCount
    self.bytes = bytes
    self.byteCount = byteCount
  }
}

/// A load that was stopped before its end. The corpus is as it was.
public struct LoadStopped: Error {
  public init() {}
}

extension Corpus {
  /// Reads sources and adds their documents, on several threads.
  ///
  /// Consecutive sources are read and made into columns as chunks of up to half a megabyte; chunks are
  /// added in the order of the sources, by whichever thread has the next one ready, so the result does
  /// not depend on the number of threads and only a few chunks are in memory beside the corpus.
  /// - Parameters:
  ///   - sizes: the bytes of every source, as far as known; they decide about chunks and progress.
  ///   - threads: how many to use; the processors there are where it is `nil`.
  ///   - isCancelled: asked once a source and once a chunk.
  ///   - progress: told after every chunk, on any thread.
  ///   - read: gives the documents of one source. Called from several threads.
  /// - Throws: `LoadStopped`, which leaves the corpus as it was.
  public mutating func load(
    sizes: [Int], threads: Int? = nil,
    isCancelled: @escaping @Sendable () -> Bool = { Cancellation.isRequested },
    progress: @escaping @Sendable (LoadProgress) -> Void = { _ in },
    read: @escaping @Sendable (Int) -> [DocumentDraft]
  ) throws(LoadStopped) {
    let threads = max(1, threads ?? processorCount)
    let chunks = Self.chunks(sizes: sizes, threads: threads)
    let loading = Loading(self, sizes: sizes)
    let next = Atomic<Int>(0)
    let workers = max(1, min(threads, chunks.count))
    // Bounds how many chunks can wait for a slow one before them. Counted up from zero, as Dispatch
    // ends a program that lets go of a semaphore below its first value.
    let room = DispatchSemaphore(value: 0)
    for _ in 0..<3 * workers { room.signal() }
    let work = { @Sendable (_: Int) in
      // Who leaves wakes the next, who may wait for a chunk that will never be appended.
      defer { room.signal() }
      var segmenter = Segmenter()
      while !isCancelled() {
        room.wait()
        let index = next.add(1, ordering: .relaxed).oldValue
        guard index < chunks.count else { return }
        var chunk = Chunk()
        let recent = RecentTokens()
        for source in chunks[index] {
          if isCancelled() { return }
          for document in read(source) {
            chunk.add(document, using: &segmenter, remembering: recent)
          }
        }
        loading.finish(chunk, index: index, sources: chunks[index]) { done in
          room.signal()
          progress(done)
        }
      }
    }
    if workers == 1 {
      work(0)
    } else {
      DispatchQueue.concurrentPerform(iterations: workers, execute: work)
    }
    guard !isCancelled() else { throw LoadStopped() }
    let firstPosition = tokenCount
    self = loading.corpus
    loading.corpus = Corpus()
    finishAdding(from: firstPosition)
  }

  /// Runs of consecutive sources: of about half a megabyte, less where there would not be several for
  /// every thread.
  private static func chunks(sizes: [Int], threads: Int) -> [Range<Int>] {
    let share = sizes.reduce(0, +) / (8 * threads)
    let limit = min(max(share, 1 << 16), 1 << 19)
    var chunks: [Range<Int>] = []
    var first = 0
    var bytes = 0
    for (index, size) in sizes.enumerated() {
      bytes += size
      if bytes >= limit || index == sizes.count - 1 {
        chunks.append(first..<index + 1)
        first = index + 1
        bytes = 0
      }
    }
    return chunks
  }
}

/// A corpus that is being loaded, and the chunks that wait for those before them.
///
/// Only the thread that has set `isAppending` touches `corpus`.
private final class Loading: @unchecked Sendable {
  private struct Queue {
    var waiting: [Int: (chunk: Chunk, sources: Range<Int>)] = [:]
    var next = 0
    var isAppending = false
    var sourcesDone = 0
    var bytesDone = 0
  }

  var corpus: Corpus
  private let sizes: [Int]
  private let byteCount: Int
  private let queue = Mutex(Queue())

  init(_ corpus: Corpus, sizes: [Int]) {
    self.corpus = corpus
    self.sizes = sizes
    byteCount = sizes.reduce(0, +)
  }

  /// Takes a finished chunk, and appends all whose turn it is.
  func finish(
    _ chunk: Chunk, index: Int, sources: Range<Int>, progress: (LoadProgress) -> Void
  ) {
    queue.withLock { $0.waiting[index] = (chunk, sources) }
    while let ready = nextReady() {
      corpus.append(ready.chunk)
      progress(done(ready.sources))
    }
  }

  private func nextReady() -> (chunk: Chunk, sources: Range<Int>)? {
    queue.withLock { queue in
      guard !queue.isAppending, let ready = queue.waiting.removeValue(forKey: queue.next) else {
        return nil
      }
      queue.isAppending = true
      queue.next += 1
      return ready
    }
  }

  private func done(_ sources: Range<Int>) -> LoadProgress {
    queue.withLock { queue in
      queue.isAppending = false
      queue.sourcesDone += sources.count
      queue.bytesDone += sources.reduce(0) { $0 + sizes[$1] }
      return LoadProgress(
        sources: queue.sourcesDone, sourceCount: sizes.count, bytes: queue.bytesDone,
        byteCount: byteCount)
    }
  }
}
