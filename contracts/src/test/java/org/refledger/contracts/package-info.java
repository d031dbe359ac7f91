/**
 * Tests over the contract stubs. They are driven by the folders under {@code
 * src/main/resources/org/refledger/contracts}: a new family needs a folder with stubs and a README
 * that names its sources and what is deliberately not said, its real jars (test dependencies in the
 * pom, or coordinates in {@code src/test/resources/signature-jars/<family>.txt}), and, as after
 * every change of a stub's types or their super-types, one run of {@code ShippedStubIndexTest} of
 * the Java front end with {@code -Drefledger.index.write=true}. Types whose library cannot be had
 * are named, with the reason, in {@code src/test/resources/org/refledger/contracts/unverified.txt}.
 *
 * <p>No class of a library is loaded: {@link org.refledger.contracts.ClassFiles} reads class files,
 * so that missing optional dependencies of a library do no harm.
 */
@NullMarked
package org.refledger.contracts;

import org.jspecify.annotations.NullMarked;
