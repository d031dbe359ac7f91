/**
 * What names mean: the classes, functions, variables and type names that all files of a project
 * declare together, without resolving what no header of the project says. Trees do not get beyond
 * {@link org.refledger.cpp.types.DeclarationReader}.
 */
@NullMarked
package org.refledger.cpp.types;

import org.jspecify.annotations.NullMarked;
