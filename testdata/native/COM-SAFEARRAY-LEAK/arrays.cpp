#include <objbase.h>

extern int fill(SAFEARRAY *array);

int made(ULONG count) {
  SAFEARRAY *array = SafeArrayCreateVector(8, 0, count); // BUG: COM-SAFEARRAY-LEAK
  if (array == NULL) return -1;
  if (fill(array) < 0) {
    return -1;
  }
  SafeArrayDestroy(array);
  return 0;
}

int madeRight(ULONG count) {
  SAFEARRAY *array = SafeArrayCreateVector(8, 0, count); // OK: destroyed
  if (array == NULL) return -1;
  int result = fill(array);
  SafeArrayDestroy(array);
  return result;
}

SAFEARRAY *returned(ULONG count) {
  return SafeArrayCreateVector(8, 0, count); // OK: the caller's
}

void intoVariant(VARIANT *variant, ULONG count) {
  variant->vt = 0x2008;
  variant->parray = SafeArrayCreateVector(8, 0, count); // OK: the VARIANT's
}
