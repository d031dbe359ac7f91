package org.refledger.domain;

import org.refledger.contract.Outcome.Exit;
import org.refledger.ir.TypeRef;
import org.refledger.source.SourceRange;

/**
 * An exception on its way.
 *
 * @param type static type, {@code java.lang.Throwable} when unknown
 * @param from who raised it, for messages: {@code read()}, or empty for a throw statement
 * @param exit how sure it is that it is raised
 * @param own whether this procedure throws it itself, or through a private method, which is as good
 *     as a part of its body
 */
public record Raised(TypeRef type, String from, Exit exit, boolean own, SourceRange where) {}
