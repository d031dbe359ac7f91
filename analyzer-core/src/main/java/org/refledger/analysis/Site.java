package org.refledger.analysis;

import org.refledger.source.SourceRange;

/**
 * Where and through what an operation on a count happens.
 *
 * @param range the statement or expression
 * @param call the method for messages ({@code ByteBuf.release()}), empty when none
 * @param basis which knowledge says so, empty when none is needed
 * @param handle the variable through which it happens, empty for a temporary
 */
record Site(SourceRange range, String call, String basis, String handle) {
  Site through(String newHandle) {
    return new Site(range, call, basis, newHandle);
  }
}
