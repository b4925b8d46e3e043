// Damages ordinary lines at random and holds the fast reader against the general one:
//   reader-search [COUNT] [SEED]
// What the fast reader accepts, the general reader must accept and read the same. Prints the first
// lines for which that is not so, and how many there were; exits with 1 when there were any.
import Glibc
import Netwerk
import NetwerkBestand
import NetwerkTestSupport

let words = CommandLine.arguments
let count = words.count > 1 ? Int(words[1]) ?? 20_000 : 20_000
let seed = words.count > 2 ? Int(words[2]) ?? 1 : 1

var reader = Regellezer()
let decoder = NetwerkDecoder()
var random = Toeval(seed)
var accepted = 0
var wrong = 0
for number in 0..<count {
  var line = Array(GewoneRegel.tekst(zaad: seed &* 7_919 &+ number, hoogstens: 4).utf8)
  // Every third line is sound, and every third damaged in one place.
  for _ in 0..<number % 3 { line = Verminking.een(van: line, &random) }
  let fast = line.withUnsafeBufferPointer { reader.lees($0) ? reader.netwerk(van: $0) : nil }
  guard let fast else { continue }
  accepted += 1
  guard fast != decoder.lees(line, bestand: "line").netwerk else { continue }
  wrong += 1
  if wrong <= 5 { print(String(decoding: line, as: UTF8.self)) }
}
print("\(count) lines, \(accepted) taken by the fast reader, \(wrong) of them wrong")
exit(wrong == 0 ? 0 : 1)
