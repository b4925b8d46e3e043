import Netwerk
import NetwerkBestand
import Testing

@Suite struct `JSON lezen` {
  private func json(_ naam: String) -> String {
    "{\"versie\": 1, \"hoofdpersoon\": {\"naam\": \(naam)}}"
  }

  @Test(arguments: [
    ("\"K\\u00e9es\"", "Kées"), ("\"A \\ud83d\\ude00\"", "A 😀"), ("\"a\\/b\"", "a/b"),
    ("\"a\\tb\"", "a\tb"),
    ("\"王\\n\"", "王\n"), ("112", "112"), ("-1.5e3", "-1.5e3"),
  ])
  func `begrijpt elke schrijfwijze van een tekst`(tekst: String, naam: String) {
    #expect(lees(json(tekst)).netwerk?.hoofdpersonen.map(\.naam) == [naam])
  }

  @Test(arguments: [
    ("\"\\ud83d\"", "1:41 na '\\' staat iets onbekends; schrijf '\\\\' voor een schuine streep"),
    ("\"\\x41\"", "1:41 na '\\' staat iets onbekends; schrijf '\\\\' voor een schuine streep"),
    ("\"Karel}}", "1:40 dit aanhalingsteken gaat niet dicht"),
    (
      "012",
      "1:40 hier hoort een waarde: een tekst tussen aanhalingstekens, een getal, een lijst of een object"
    ),
    ("\"a\" \"b\"", "1:44 hier hoort een komma of een '}'"),
    ("\"a\",", "1:43 achter het laatste deel hoort geen komma"),
    ("[1, 2,]", "1:45 achter het laatste deel hoort geen komma"),
    ("\"a\", b: 1", "1:45 hier hoort een sleutel tussen aanhalingstekens"),
    ("\"a\", \"b\" 1", "1:49 hier hoort een dubbele punt"),
    ("\"a\u{1}\"", "1:42 hier staat een onzichtbaar teken (U+0001); haal het weg"),
  ])
  func `zegt wat er niet klopt`(tekst: String, melding: String) {
    #expect(meldingen(json(tekst)) == [melding])
  }

  @Test func `zegt dat er na het einde niets meer hoort`() {
    #expect(
      meldingen("{\"versie\": 1} x") == ["1:15 hier hoort niets meer, maar er staat nog iets"])
  }

  @Test func `wijst de plaats aan in tekens, ook over regels heen`() {
    let tekst = "{\"versie\": 1, \"hoofdpersoon\": \"王👩‍👧\",\r\n\"titl\": \"é\", \"x\": 1}"
    #expect(
      meldingen(tekst) == [
        "2:1 onbekende sleutel 'titl' bij het netwerk; bedoelde u 'titel'?",
        "2:14 onbekende sleutel 'x' bij het netwerk",
      ])
  }

  @Test func `leest accolades zonder aanhalingstekens als YAML`() {
    #expect(lees("{ versie: 1, hoofdpersoon: Karel }").netwerk?.hoofdpersonen.count == 1)
  }
}
