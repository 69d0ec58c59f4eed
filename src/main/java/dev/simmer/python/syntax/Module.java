package dev.simmer.python.syntax;

import java.util.List;

/// A whole program.
///
/// @param source its text, with `\n` at the end of lines
public record Module(String source, List<Stmt> body) {}
