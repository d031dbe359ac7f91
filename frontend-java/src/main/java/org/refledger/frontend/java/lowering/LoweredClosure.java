package org.refledger.frontend.java.lowering;

import java.util.List;
import org.refledger.ir.MethodRef;

/**
 * What is needed to create another instance of a closure.
 *
 * @param bodies its procedures
 * @param captures names of what it captures, in the order of its procedures' captures
 */
record LoweredClosure(List<MethodRef> bodies, List<String> captures) {}
