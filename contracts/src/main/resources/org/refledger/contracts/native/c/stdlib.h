// The C library, as far as it ends the program or has memory of its own.

REFLEDGER_NO_RETURN REFLEDGER_NO_THROW void abort(void);
REFLEDGER_NO_RETURN REFLEDGER_NO_THROW void exit(int status);
REFLEDGER_NO_RETURN REFLEDGER_NO_THROW void _exit(int status);
REFLEDGER_NO_RETURN REFLEDGER_NO_THROW void _Exit(int status);
REFLEDGER_NO_RETURN REFLEDGER_NO_THROW void quick_exit(int status);
REFLEDGER_NO_RETURN REFLEDGER_NO_THROW void longjmp(jmp_buf env, int val);
REFLEDGER_NO_RETURN REFLEDGER_NO_THROW void siglongjmp(jmp_buf env, int val);
REFLEDGER_NO_RETURN REFLEDGER_NO_THROW void __assert_fail(const char *expr, const char *file, int line, const char *func);
REFLEDGER_NO_RETURN REFLEDGER_NO_THROW void pthread_exit(void *value);
REFLEDGER_NO_RETURN REFLEDGER_NO_THROW void terminate(void);

// Nobody keeps books of plain memory. What a contract says is owned, free gives back, if only by the
// wrong allocator.
void free(REFLEDGER_RELEASES void *ptr);

#define TRUE 1
#define FALSE 0
#define assert(x) ((void)(x))
