import Netwerk

/// What there is to tell about a GraphML or GEXF file beside its XML.
public enum XMLGraphCause: Hashable, Sendable {
  case noGraph
  case nodeWithoutID
  case edgeWithoutEnds
  /// So many values would come from `<default>` elements, for every node and edge.
  case tooManyDefaults(Int, limit: Int)
  /// Edges of this graph count as undirected, because it does not say.
  case noEdgeDefault
  /// A word for directed or not that the format does not know.
  case unknownDirection(String)
  /// A declared attribute without a name goes by its key.
  case attributeWithoutName(String)
  /// A kind that the format does not know; the values are text.
  case unknownKind(String, name: String)
  /// An id changed, because the format cannot spell it or another has it.
  case idChanged(String, to: String)
  /// So often.
  case often(Matter, count: Int)

  /// What is told once for the whole file, with how often it occurs.
  public enum Matter: Hashable, Sendable {
    /// Values of a key that nothing declares; they are text under the name of the key.
    case undeclared(String)
    /// Values that are not of the declared kind; they are text.
    case notOfKind(String, PropertySchema.Kind)
    /// "not a number" as value; taken as no value.
    case notANumber(String)
    /// Elements of another program, by their name.
    case foreign(String)
    /// Graphs or nodes inside a node; all of them are nodes of one graph now.
    case nested
    case hyperedge
    case port
    /// Values that change in time; the last one is kept.
    case timedValue(String)
    /// Edges of another direction than most, in a file for programs that refuse those.
    case mixedDirection
    /// Lists written as one text with `|` in between.
    case joinedList(String)
    case removedCharacter
  }
}

extension XMLGraphCause {
  func sentence(in taal: Taal) -> String {
    switch taal {
    case .nederlands: nederlandseZin
    case .engels: englishSentence
    }
  }

  private var nederlandseZin: String {
    switch self {
    case .noGraph: "in het bestand staat geen netwerk (<graph>)"
    case .nodeWithoutID: "dit punt heeft geen id"
    case .edgeWithoutEnds: "deze lijn zegt niet waar hij begint of eindigt (source en target)"
    case .tooManyDefaults(let count, let limit):
      "standaardwaarden (<default>) geven \(count) waarden, en meer dan \(limit) kan hier niet"
    case .noEdgeDefault: "het bestand zegt niet of lijnen een richting hebben; gelezen als: geen"
    case .unknownDirection(let word): "'\(word)' is geen bekende richting; gelezen als de andere"
    case .attributeWithoutName(let key): "het veld '\(key)' heeft geen naam en heet nu '\(key)'"
    case .unknownKind(let kind, let name):
      "het veld '\(name)' is van de onbekende soort '\(kind)'; gelezen als tekst"
    case .idChanged(let old, let new): "het id '\(old)' kan hier niet en is '\(new)' geworden"
    case .often(let matter, let count): matter.nederlandseZin(count)
    }
  }

  private var englishSentence: String {
    switch self {
    case .noGraph: "the file has no network (<graph>)"
    case .nodeWithoutID: "this node has no id"
    case .edgeWithoutEnds: "this edge does not say where it starts or ends (source and target)"
    case .tooManyDefaults(let count, let limit):
      "defaults (<default>) give \(count) values, and more than \(limit) is not possible here"
    case .noEdgeDefault: "the file does not say whether edges are directed; read as undirected"
    case .unknownDirection(let word): "'\(word)' is no known direction; read as the others"
    case .attributeWithoutName(let key): "the field '\(key)' has no name and is now called '\(key)'"
    case .unknownKind(let kind, let name):
      "the field '\(name)' is of the unknown kind '\(kind)'; read as text"
    case .idChanged(let old, let new): "the id '\(old)' is not possible here and became '\(new)'"
    case .often(let matter, let count): matter.englishSentence(count)
    }
  }
}

extension XMLGraphCause.Matter {
  fileprivate func nederlandseZin(_ count: Int) -> String {
    switch self {
    case .undeclared(let key):
      "het veld '\(key)' is nergens beschreven; \(count) keer gelezen als tekst"
    case .notOfKind(let name, let kind):
      "bij '\(name)' staat \(count) keer iets anders dan \(kind.woord); gelezen als tekst"
    case .notANumber(let name): "bij '\(name)' staat \(count) keer NaN; gelezen als niet ingevuld"
    case .foreign(let name):
      "<\(name)> is van een ander programma en is \(count) keer weggelaten"
    case .nested: "\(count) keer stond iets binnen iets anders; nu staat alles naast elkaar"
    case .hyperedge: "\(count) lijnen tussen meer dan twee zijn weggelaten"
    case .port: "\(count) aanhechtpunten van lijnen zijn weggelaten"
    case .timedValue(let name):
      "'\(name)' verandert in de tijd; \(count) eerdere waarden zijn weggelaten"
    case .mixedDirection:
      "\(count) lijnen zonder richting staan er als lijn met richting en directed = false, omdat "
        + "andere programma's maar één soort per bestand lezen"
    case .joinedList(let name): "'\(name)' heeft \(count) keer meer waarden in één tekst, met |"
    case .removedCharacter: "\(count) tekens die niet in XML mogen staan zijn weggelaten"
    }
  }

  fileprivate func englishSentence(_ count: Int) -> String {
    switch self {
    case .undeclared(let key): "the field '\(key)' is not declared; \(count) times read as text"
    case .notOfKind(let name, let kind):
      "'\(name)' is \(count) times something else than \(kind.word); read as text"
    case .notANumber(let name): "'\(name)' is NaN \(count) times; read as not filled in"
    case .foreign(let name): "<\(name)> is of another program and was left out \(count) times"
    case .nested: "\(count) times something was inside something else; all is side by side now"
    case .hyperedge: "\(count) edges between more than two were left out"
    case .port: "\(count) ports of edges were left out"
    case .timedValue(let name): "'\(name)' changes in time; \(count) earlier values were left out"
    case .mixedDirection:
      "\(count) undirected edges are written as directed with directed = false, because other "
        + "programs read one kind in a file only"
    case .joinedList(let name): "'\(name)' has several values in one text \(count) times, with |"
    case .removedCharacter: "\(count) characters that XML forbids were left out"
    }
  }
}

extension PropertySchema.Kind {
  fileprivate var woord: String {
    switch self {
    case .text: "tekst"
    case .integer: "een heel getal"
    case .number: "een getal"
    case .boolean: "waar of niet waar"
    case .list: "een lijst"
    }
  }

  fileprivate var word: String {
    switch self {
    case .text: "text"
    case .integer: "an integer"
    case .number: "a number"
    case .boolean: "true or false"
    case .list: "a list"
    }
  }
}
