// Graphs on 0..<n. Filled by the graph kernel.
