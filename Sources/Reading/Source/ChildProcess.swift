internal import Glibc

/// Runs a program that reads from its standard input and writes to its standard output.
enum ChildProcess {
  enum Failure: Error {
    case missing
    case failed
  }

  /// What `program`, looked for in `PATH`, writes when it is given `input` on standard input.
  static func output(of program: String, _ arguments: [String], input: [UInt8]) throws(Failure)
    -> [UInt8]
  {
    // The input goes through a file without a name, so that neither side can wait for the other.
    guard let file = unsafe tmpfile() else { throw .failed }
    defer { unsafe fclose(file) }
    let written = unsafe input.withUnsafeBytes { unsafe fwrite($0.baseAddress, 1, $0.count, file) }
    guard written == input.count, unsafe fflush(file) == 0, unsafe fseek(file, 0, SEEK_SET) == 0
    else { throw .failed }
    var ends: [Int32] = [0, 0]
    guard unsafe pipe(&ends) == 0 else { throw .failed }
    for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    var actions = unsafe posix_spawn_file_actions_t()
    unsafe posix_spawn_file_actions_init(&actions)
    defer { unsafe posix_spawn_file_actions_destroy(&actions) }
    unsafe posix_spawn_file_actions_adddup2(&actions, fileno(file), 0)
    unsafe posix_spawn_file_actions_adddup2(&actions, ends[1], 1)
    unsafe posix_spawn_file_actions_addopen(&actions, 2, "/dev/null", O_WRONLY, 0)
    var words = unsafe ([program] + arguments).map { unsafe strdup($0) } + [nil]
    defer { unsafe words.forEach { unsafe free($0) } }
    var child: pid_t = 0
    let code = unsafe posix_spawnp(&child, program, &actions, nil, &words, environ)
    close(ends[1])
    defer { close(ends[0]) }
    guard code == 0 else { throw code == ENOENT ? .missing : .failed }
    let output = read(ends[0])
    var status: Int32 = 0
    while unsafe waitpid(child, &status, 0) < 0, errno == EINTR {}
    guard status == 0 else { throw .failed }
    return output
  }

  private static func read(_ file: Int32) -> [UInt8] {
    var output: [UInt8] = []
    let chunk = 1 << 16
    while true {
      let part = unsafe [UInt8](unsafeUninitializedCapacity: chunk) { buffer, count in
        var result = unsafe Glibc.read(file, buffer.baseAddress, chunk)
        while result < 0, errno == EINTR {
          result = unsafe Glibc.read(file, buffer.baseAddress, chunk)
        }
        count = max(0, result)
      }
      if part.isEmpty { return output }
      output += part
    }
  }
}
