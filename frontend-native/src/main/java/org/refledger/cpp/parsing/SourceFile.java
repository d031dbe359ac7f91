package org.refledger.cpp.parsing;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * A file as it will be parsed.
 *
 * @param name relative to the root, with forward slashes
 * @param path where it is
 * @param text with one arm of every conditional; as long as the file
 * @param isCpp whether it is read as C++
 * @param includes what it includes, as written
 * @param macros what it defines itself
 * @param lines how many it has
 */
public record SourceFile(
    String name,
    Path path,
    String text,
    boolean isCpp,
    List<String> includes,
    Map<String, String> macros,
    int lines) {}
