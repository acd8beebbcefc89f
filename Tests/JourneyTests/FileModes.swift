import Glibc

/// The permissions of a file, -1 when there is none.
func mode(of path: String) -> Int {
  var status = stat()
  return stat(path, &status) == 0 ? Int(status.st_mode & 0o777) : -1
}
