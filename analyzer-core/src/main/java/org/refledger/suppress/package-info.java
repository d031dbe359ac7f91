/**
 * Which findings the authors of the code have accepted. A suppression always names the rules it
 * accepts, hides nothing from the result (the finding is marked, not removed), and never reaches
 * further than its declaration, line or file.
 */
@NullMarked
package org.refledger.suppress;

import org.jspecify.annotations.NullMarked;
