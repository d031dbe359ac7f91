#include <objbase.h>

extern int show(BSTR text);

int freedTwice(int kind) {
  BSTR text = SysAllocString(L"text");
  int result = show(text);
  if (result < 0) {
    SysFreeString(text);
  }
  SysFreeString(text); // BUG: COM-BSTR-DOUBLE
  return result;
}

int freedOnce(int kind) {
  BSTR text = SysAllocString(L"text");
  int result = show(text);
  if (result < 0) {
    SysFreeString(text);
    return -1;
  }
  SysFreeString(text); // OK: on another way
  return result;
}

int nulled(int kind) {
  BSTR text = SysAllocString(L"text");
  if (kind == 0) {
    SysFreeString(text);
    text = NULL;
  }
  SysFreeString(text); // OK: null is allowed
  return 0;
}
