/**
 * Which Java methods call which operation of an interface definition, what that makes their
 * contract, and where they contradict it. The names of bridge libraries are known here and nowhere
 * else; only what a library's own numbers or names tell for sure is joined.
 */
@NullMarked
package org.refledger.idl.bridge;

import org.jspecify.annotations.NullMarked;
