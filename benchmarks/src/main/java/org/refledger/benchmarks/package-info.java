/**
 * JMH benchmarks, one class a stage of the pipeline. Each measures its stage alone: what the stages
 * before it make is made once, in the set-up. Everything runs on one thread, so that figures of
 * different machines compare.
 */
@NullMarked
package org.refledger.benchmarks;

import org.jspecify.annotations.NullMarked;
