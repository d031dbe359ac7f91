/**
 * Tests over the contract stubs. They are driven by the folders under {@code
 * src/main/resources/org/refledger/contracts}: a new family needs a folder with a README and stubs,
 * its real jar as a test dependency in the pom, and one run of {@link
 * org.refledger.contracts.StubIndexTest} with {@code -Drefledger.index.write=true}. Types without a
 * jar that can be had (a private repository, another platform) are named, with the reason, in
 * {@code src/test/resources/org/refledger/contracts/unverified.txt}.
 *
 * <p>No class of a library is loaded: {@link org.refledger.contracts.ClassFiles} reads class files,
 * so that missing optional dependencies of a library do no harm.
 */
@NullMarked
package org.refledger.contracts;

import org.jspecify.annotations.NullMarked;
