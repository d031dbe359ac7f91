/**
 * Declarations to the model the rules see: names are looked up across imports, typedefs are
 * followed, each pointer gets its class in MIDL's order, each size attribute its level.
 */
@NullMarked
package org.refledger.idl.resolve;

import org.jspecify.annotations.NullMarked;
