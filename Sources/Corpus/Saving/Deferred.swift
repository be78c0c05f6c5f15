import Dispatch
import Synchronization

/// A value that is there, or is being made on another thread.
///
/// What an opened corpus does not need for its prompt (the checked tokens, the postings) is made
/// while the user types, or from when it is first asked for; whoever needs it before it is ready
/// waits.
struct Deferred<Value: Sendable>: Sendable {
  private enum State: Sendable {
    case ready(Value)
    case pending(Promise<Value>)
  }

  private var state: State

  init(_ value: Value) { state = .ready(value) }

  /// Begins to make the value.
  init(making make: @escaping @Sendable () -> Value) {
    let promise = Promise(make)
    promise.begin()
    state = .pending(promise)
  }

  /// Will make the value when it is first asked for.
  init(onDemand make: @escaping @Sendable () -> Value) {
    state = .pending(Promise(make))
  }

  /// Begins to make the value in a moment, when what is being done now may be done, unless somebody
  /// needs it before.
  func beginSoon() {
    guard case .pending(let promise) = state else { return }
    DispatchQueue.global(qos: .utility).asyncAfter(deadline: .now() + .milliseconds(200)) {
      promise.begin()
    }
  }

  /// The value, or `nil` while it is not made.
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
  private let make: Mutex<(@Sendable () -> Value)?>
  private let group = DispatchGroup()

  init(_ make: @escaping @Sendable () -> Value) {
    self.make = Mutex(make)
    group.enter()
  }

  private init() { make = Mutex(nil) }

  /// A promise that stands in while a value is being changed; nobody can ask it.
  static var never: Promise { Promise() }

  func begin() {
    guard let make = make.withLock({ $0.take() }) else { return }
    DispatchQueue.global(qos: .userInitiated).async { [self] in
      let value = make()
      made.withLock { $0 = value }
      group.leave()
    }
  }

  var ifReady: Value? { made.withLock { $0 } }

  var value: Value {
    begin()
    while true {
      if let value = ifReady { return value }
      group.wait()
    }
  }
}
