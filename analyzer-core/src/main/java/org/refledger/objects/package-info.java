/**
 * Checks on classes rather than on one path: hand-written counted objects, their counters, what
 * their methods promise by name, and the graph of references between them. Reads the dataflow
 * model, declarations and contracts only; every fault it reports carries the places that explain
 * it.
 */
@NullMarked
package org.refledger.objects;

import org.jspecify.annotations.NullMarked;
