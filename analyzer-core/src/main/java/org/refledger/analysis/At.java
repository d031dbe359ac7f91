package org.refledger.analysis;

import org.refledger.ir.Block;
import org.refledger.source.SourceRange;

/**
 * The program point being executed: an event of a block (its number is the block's size for the
 * terminator).
 */
record At(Block block, int event, SourceRange range) {}
