/**
 * Control-flow graphs under construction: what every front end lowers into. A finished graph keeps
 * the laws of {@link org.refledger.ir.WellFormedness} as far as blocks and edges go.
 */
@NullMarked
package org.refledger.ir.build;

import org.jspecify.annotations.NullMarked;
