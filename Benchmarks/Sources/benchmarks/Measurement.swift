import Glibc

/// What one run of a program cost.
struct Measurement {
  /// Wall-clock and processor time in seconds, and the most memory it held, in bytes.
  var wall: Double
  var processor: Double
  var memory: Int

  /// Runs a program to its end, with its output thrown away. `nil` where it could not run or failed.
  static func run(_ arguments: [String]) -> Measurement? {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_addopen(&actions, 1, "/dev/null", O_WRONLY, 0)
    posix_spawn_file_actions_addopen(&actions, 2, "/dev/null", O_WRONLY, 0)
    let words = arguments.map { strdup($0) } + [nil]
    defer { for word in words { free(word) } }
    var child: pid_t = 0
    let start = now()
    guard posix_spawnp(&child, arguments[0], &actions, nil, words, environ) == 0 else { return nil }
    var status: Int32 = 0
    var usage = rusage()
    guard wait4(child, &status, 0, &usage) == child else { return nil }
    let wall = now() - start
    guard status == 0 else { return nil }
    return Measurement(
      wall: wall, processor: seconds(usage.ru_utime) + seconds(usage.ru_stime),
      memory: usage.ru_maxrss * 1024)
  }

  private static func now() -> Double {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }

  private static func seconds(_ time: timeval) -> Double {
    Double(time.tv_sec) + Double(time.tv_usec) / 1e6
  }
}

/// The median of each cost over several runs of two programs, one after the other in turn, so that
/// both meet the same state of the machine.
func medians(of first: [String], and second: [String], runs: Int) -> (Measurement, Measurement)? {
  var results: ([Measurement], [Measurement]) = ([], [])
  for _ in 0..<runs {
    guard let one = Measurement.run(first), let two = Measurement.run(second) else { return nil }
    results.0.append(one)
    results.1.append(two)
  }
  func median(_ measurements: [Measurement]) -> Measurement {
    func middle<Cost: Comparable>(_ cost: (Measurement) -> Cost) -> Cost {
      measurements.map(cost).sorted()[measurements.count / 2]
    }
    return Measurement(
      wall: middle(\.wall), processor: middle(\.processor), memory: middle(\.memory))
  }
  return (median(results.0), median(results.1))
}
