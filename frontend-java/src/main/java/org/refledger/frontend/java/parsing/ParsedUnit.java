package org.refledger.frontend.java.parsing;

import com.github.javaparser.ast.CompilationUnit;

/**
 * A parsed source file.
 *
 * @param file path relative to the analysis root, with forward slashes
 * @param unit its tree, without tokens and comments
 * @param lines how many lines the file has
 */
public record ParsedUnit(String file, CompilationUnit unit, int lines) {}
