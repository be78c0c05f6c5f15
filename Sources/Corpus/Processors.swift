import Glibc

/// The number of processors that a computation may use.
let processorCount = max(1, sysconf(Int32(_SC_NPROCESSORS_ONLN)))
