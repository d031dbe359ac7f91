/*
 * Ownership annotations for C and C++, as RefLedger reads them; for a compiler they are nothing.
 * REFLEDGER(Owned, when = SUCCESS) is the annotation of that name with its members, REFLEDGER_OWNED
 * the one without. They stand in front of a declaration, of a parameter, or behind "struct".
 */
#ifndef REFLEDGER_H
#define REFLEDGER_H

#define REFLEDGER(...)
#define REFLEDGER_BORROWED
#define REFLEDGER_CALLED_NOW
#define REFLEDGER_CALLED_ONCE
#define REFLEDGER_CELL_CONTENT
#define REFLEDGER_CONSUMED
#define REFLEDGER_ELEMENT_OF
#define REFLEDGER_ENDS_FRAME
#define REFLEDGER_ESCAPES
#define REFLEDGER_FRAME_SCOPED
#define REFLEDGER_IN_OUT
#define REFLEDGER_LAST_FAILED
#define REFLEDGER_MAY_BE_COUNTED
#define REFLEDGER_MAY_THROW
#define REFLEDGER_MAYBE_SAME
#define REFLEDGER_MOVES_INTO
#define REFLEDGER_NO_RETURN
#define REFLEDGER_NO_THROW
#define REFLEDGER_NULLABLE
#define REFLEDGER_OUT
#define REFLEDGER_OWNED
#define REFLEDGER_OWNS_ELEMENTS
#define REFLEDGER_REF_COUNTED
#define REFLEDGER_RELEASES
#define REFLEDGER_RELEASES_ELEMENTS
#define REFLEDGER_REMOVED_FROM
#define REFLEDGER_RETAINS
#define REFLEDGER_SAME
#define REFLEDGER_SETS_CELL
#define REFLEDGER_STATUS_RESULT
#define REFLEDGER_UNCOUNTED
#define REFLEDGER_VIEW_OF

#endif
