import Netwerk

/// Something to tell about a file in another program's format: what it is, and where.
public struct FormatIssue: Hashable, Sendable {
  public var severity: Severity
  /// `nil` for what holds for the whole file.
  public var position: Position?
  public var cause: Cause

  public init(_ severity: Severity, _ cause: Cause, at position: Position? = nil) {
    self.severity = severity
    self.cause = cause
    self.position = position
  }

  public enum Severity: String, Hashable, Sendable, CaseIterable {
    /// Nothing could be made of the file.
    case error
    /// Something was understood that the file does not say in so many words.
    case guess
    /// Everything is there, though written otherwise than it was.
    case change
    /// Something is left out, because the other side has no place for it.
    case loss
  }

  /// What it is about, with the facts. Each format has its own causes.
  public enum Cause: Hashable, Sendable {
    case graph(GraphCause)
    case xml(XMLCause)
    case xmlGraph(XMLGraphCause)
    case text(TextCause)
    case pajek(PajekCause)
    case dl(DLCause)
    case dot(DOTCause)
    case gedcom(GEDCOMCause)
    case table(TableCause)
  }

  /// What is the matter and what to do about it, in a sentence or two that somebody without
  /// technical training understands.
  public func sentence(in taal: Taal) -> String {
    switch cause {
    case .graph(let cause): cause.sentence(in: taal)
    case .xml(let cause): cause.sentence(in: taal)
    case .xmlGraph(let cause): cause.sentence(in: taal)
    case .text(let cause): cause.sentence(in: taal)
    case .pajek(let cause): cause.sentence(in: taal)
    case .dl(let cause): cause.sentence(in: taal)
    case .dot(let cause): cause.sentence(in: taal)
    case .gedcom(let cause): cause.sentence(in: taal)
    case .table(let cause): cause.sentence(in: taal)
    }
  }
}

/// What can be the matter with a graph in any format.
public enum GraphCause: Hashable, Sendable {
  case emptyFile
  case notText
  case tooLarge(bytes: Int, limit: Int)
  /// An edge to a node that the file does not have.
  case unknownNode(String)
  case duplicateNode(String)
  /// A format that holds one graph was given so many.
  case oneGraphOnly(Int)
  /// So many values under this name have no place in the format.
  case propertyLost(String, count: Int)
}

extension GraphCause {
  func sentence(in taal: Taal) -> String {
    switch taal {
    case .nederlands: nederlandseZin
    case .engels: englishSentence
    }
  }

  private var nederlandseZin: String {
    switch self {
    case .emptyFile: "het bestand is leeg"
    case .notText: "dit is geen tekstbestand; bewaar het opnieuw als tekst (UTF-8)"
    case .tooLarge(let bytes, let limit):
      "het bestand is te groot: \(bytes) bytes, en meer dan \(limit) kan hier niet"
    case .unknownNode(let id): "deze lijn gaat naar '\(id)', maar die staat niet in het bestand"
    case .duplicateNode(let id): "'\(id)' staat al eerder in het bestand; geef elk een eigen id"
    case .oneGraphOnly(let count):
      "dit formaat bevat één netwerk en er zijn er \(count); schrijf ze naar een map"
    case .propertyLost(let name, let count):
      "'\(name)' past niet in dit formaat en is \(count) keer weggelaten"
    }
  }

  private var englishSentence: String {
    switch self {
    case .emptyFile: "the file is empty"
    case .notText: "this is not a text file; save it again as text (UTF-8)"
    case .tooLarge(let bytes, let limit):
      "the file is too large: \(bytes) bytes, and more than \(limit) is not possible here"
    case .unknownNode(let id): "this edge goes to '\(id)', which is not in the file"
    case .duplicateNode(let id): "'\(id)' was used before in the file; give each an id of its own"
    case .oneGraphOnly(let count):
      "this format holds one network and there are \(count); write them to a folder"
    case .propertyLost(let name, let count):
      "'\(name)' has no place in this format and was left out \(count) times"
    }
  }
}

/// What came of reading a file in another program's format.
public struct FormatReading: Hashable, Sendable {
  /// The graphs of the file, in its order; empty when there is an error among the issues.
  public var graphs: [PropertyGraph]
  /// Everything there is to tell, in the order of the file.
  public var issues: [FormatIssue]

  public init(graphs: [PropertyGraph] = [], issues: [FormatIssue] = []) {
    self.graphs = graphs
    self.issues = issues
  }
}
