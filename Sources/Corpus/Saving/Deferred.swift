import Dispatch
import Synchronization

/// A value that is there, or is being made on another thread.
///
/// What an opened corpus does not need for its prompt (the decoded tokens, the postings) is made
/// while the user types; whoever asks for it before it is ready waits.
struct Deferred<Value: Sendable>: Sendable {
  private enum State: Sendable {
    case ready(Value)
    case pending(Promise<Value>)
  }

  private var state: State

  init(_ value: Value) { state = .ready(value) }

  /// Begins to make the value.
  init(making make: @escaping @Sendable () -> Value) {
    state = .pending(Promise(make))
  }

  /// The value, or `nil` while it is still being made.
  var ifReady: Value? {
    switch state {
    case .ready(let value): value
    case .pending(let promise): promise.ifReady
    }
  }

  var value: Value {
    get {
      switch state {
      case .ready(let value): value
      case .pending(let promise): promise.value
      }
    }
    _modify {
      var current = value
      // Nothing else may hold the value while it is changed, or its columns would be copied.
      state = .pending(Promise.never)
      defer { state = .ready(current) }
      yield &current
    }
  }
}

/// A value that one thread makes and others wait for.
private final class Promise<Value: Sendable>: Sendable {
  private let made = Mutex<Value?>(nil)
  private let group = DispatchGroup()

  init(_ make: @escaping @Sendable () -> Value) {
    group.enter()
    DispatchQueue.global(qos: .userInitiated).async { [self] in
      let value = make()
      made.withLock { $0 = value }
      group.leave()
    }
  }

  private init() {}

  /// A promise that stands in while a value is being changed; nobody can ask it.
  static var never: Promise { Promise() }

  var ifReady: Value? { made.withLock { $0 } }

  var value: Value {
    while true {
      if let value = ifReady { return value }
      group.wait()
    }
  }
}
