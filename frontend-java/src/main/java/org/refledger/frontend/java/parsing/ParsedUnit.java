package org.refledger.frontend.java.parsing;

import com.github.javaparser.ast.CompilationUnit;

/**
 * One source file that was parsed.
 *
 * @param file path relative to the analysis root, with forward slashes
 * @param lines how many lines the file has
 */
public record ParsedUnit(String file, CompilationUnit unit, int lines) {}
