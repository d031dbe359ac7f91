// Words of Windows' headers: types, calling conventions, status codes, tests of them.

typedef int BOOL;
typedef unsigned char BOOLEAN;
typedef unsigned char BYTE;
typedef unsigned char UCHAR;
typedef char CHAR;
typedef wchar_t WCHAR;
typedef wchar_t OLECHAR;
typedef wchar_t TCHAR;
typedef short SHORT;
typedef unsigned short USHORT;
typedef unsigned short WORD;
typedef unsigned short VARTYPE;
typedef unsigned short ATOM;
typedef short VARIANT_BOOL;
typedef int INT;
typedef unsigned int UINT;
typedef long LONG;
typedef unsigned long ULONG;
typedef unsigned long DWORD;
typedef long HRESULT;
typedef long SCODE;
typedef long NTSTATUS;
typedef long DISPID;
typedef long MEMBERID;
typedef unsigned long HREFTYPE;
typedef unsigned long LCID;
typedef int INT32;
typedef unsigned int UINT32;
typedef long long INT64;
typedef unsigned long long UINT64;
typedef long long LONGLONG;
typedef unsigned long long ULONGLONG;
typedef long long LONG_PTR;
typedef unsigned long long ULONG_PTR;
typedef unsigned long long UINT_PTR;
typedef long long INT_PTR;
typedef unsigned long long DWORD_PTR;
typedef unsigned long long SIZE_T;
typedef unsigned long long size_t;
typedef long long ssize_t;
typedef long long ptrdiff_t;
typedef long long intptr_t;
typedef unsigned long long uintptr_t;
typedef int int32_t;
typedef unsigned int uint32_t;
typedef long long int64_t;
typedef unsigned long long uint64_t;
typedef short int16_t;
typedef unsigned short uint16_t;
typedef signed char int8_t;
typedef unsigned char uint8_t;
typedef LONG_PTR LRESULT;
typedef LONG_PTR LPARAM;
typedef UINT_PTR WPARAM;
typedef void *PVOID;
typedef void *LPVOID;
typedef const void *LPCVOID;
typedef char *LPSTR;
typedef const char *LPCSTR;
typedef wchar_t *LPWSTR;
typedef wchar_t *PWSTR;
typedef const wchar_t *LPCWSTR;
typedef const wchar_t *PCWSTR;
typedef wchar_t *LPTSTR;
typedef const wchar_t *LPCTSTR;
typedef wchar_t *LPOLESTR;
typedef const wchar_t *LPCOLESTR;
typedef DWORD *LPDWORD;
typedef LONG *LPLONG;
typedef BYTE *LPBYTE;
typedef BYTE *PBYTE;
typedef void *HANDLE;
typedef void *HLOCAL;
typedef void *HGLOBAL;

struct GUID {};
typedef GUID IID;
typedef GUID CLSID;
typedef const GUID &REFGUID;
typedef const GUID &REFIID;
typedef const GUID &REFCLSID;

#define CONST const
#define VOID void
#define FAR
#define NEAR
#define WINAPI
#define WINAPIV
#define APIENTRY
#define CALLBACK
#define PASCAL
#define STDMETHODCALLTYPE
#define STDMETHODVCALLTYPE
#define STDAPICALLTYPE
#define STDAPIVCALLTYPE
#define __stdcall
#define __cdecl
#define __fastcall
#define __thiscall
#define _stdcall
#define _cdecl
#define __RPC_FAR
#define __RPC_STUB
#define __RPC_USER
#define __declspec(x)
#define DECLSPEC_UUID(x)
#define DECLSPEC_NOVTABLE
#define MIDL_INTERFACE(x) struct
#define UNALIGNED
#define __w64
#define __forceinline inline
#define __inline inline
#define __int8 char
#define __int16 short
#define __int32 int
#define __int64 long long
#define ATL_NO_VTABLE

#define TRUE 1
#define FALSE 0
#define VARIANT_TRUE (-1)
#define VARIANT_FALSE 0
#define S_OK 0
#define S_FALSE 1
#define NOERROR 0
#define ERROR_SUCCESS 0
#define E_NOTIMPL (-2147467263)
#define E_NOINTERFACE (-2147467262)
#define E_POINTER (-2147467261)
#define E_ABORT (-2147467260)
#define E_FAIL (-2147467259)
#define E_UNEXPECTED (-2147418113)
#define E_ACCESSDENIED (-2147024891)
#define E_HANDLE (-2147024890)
#define E_OUTOFMEMORY (-2147024882)
#define E_INVALIDARG (-2147024809)
#define CLASS_E_NOAGGREGATION (-2147221232)
#define CLASS_E_CLASSNOTAVAILABLE (-2147221231)
#define CO_E_NOTINITIALIZED (-2147221008)
#define RPC_E_CHANGED_MODE (-2147417850)
#define DISP_E_UNKNOWNINTERFACE (-2147352575)
#define DISP_E_MEMBERNOTFOUND (-2147352573)
#define DISP_E_PARAMNOTFOUND (-2147352572)
#define DISP_E_TYPEMISMATCH (-2147352571)
#define DISP_E_UNKNOWNNAME (-2147352570)
#define DISP_E_BADVARTYPE (-2147352568)
#define DISP_E_EXCEPTION (-2147352567)
#define DISP_E_BADINDEX (-2147352565)
#define DISP_E_BADPARAMCOUNT (-2147352562)
#define CONNECT_E_NOCONNECTION (-2147220992)
#define CONNECT_E_CANNOTCONNECT (-2147220990)

#define SUCCEEDED(hr) ((hr) >= 0)
#define FAILED(hr) ((hr) < 0)
#define IS_ERROR(hr) ((hr) < 0)
#define HRESULT_FROM_WIN32(x) (-2147024896 | (x))
#define MAKE_HRESULT(sev, fac, code) (-2147024896 | (code))
#define UNREFERENCED_PARAMETER(P) (void)(P)
#define VERIFY(f) ((void)(f))
#define ATLASSERT(f) ((void)(f))
#define ATLVERIFY(f) ((void)(f))
#define _ASSERTE(f) ((void)(f))
#define ASSERT(f) ((void)(f))

REFLEDGER_NO_RETURN REFLEDGER_NO_THROW void ExitProcess(UINT uExitCode);
REFLEDGER_NO_RETURN REFLEDGER_NO_THROW void ExitThread(DWORD dwExitCode);
REFLEDGER_NO_RETURN REFLEDGER_NO_THROW void FatalExit(int ExitCode);
REFLEDGER_NO_RETURN REFLEDGER_NO_THROW void FreeLibraryAndExitThread(HMODULE hLibModule, DWORD dwExitCode);
REFLEDGER_NO_RETURN REFLEDGER_NO_THROW void RaiseException(DWORD code, DWORD flags, DWORD n, const ULONG_PTR *args);
REFLEDGER_NO_RETURN REFLEDGER_NO_THROW void RpcRaiseException(long exception);

// Memory that has one owner. What LocalFree or GlobalFree returns is null unless it failed.
REFLEDGER_OWNED REFLEDGER_NULLABLE HLOCAL LocalAlloc(UINT uFlags, SIZE_T uBytes);
HLOCAL LocalFree(REFLEDGER_RELEASES HLOCAL hMem);
REFLEDGER_OWNED REFLEDGER_NULLABLE HGLOBAL GlobalAlloc(UINT uFlags, SIZE_T dwBytes);
HGLOBAL GlobalFree(REFLEDGER_RELEASES HGLOBAL hMem);
REFLEDGER_OWNED REFLEDGER_NULLABLE LPVOID HeapAlloc(HANDLE hHeap, DWORD dwFlags, SIZE_T dwBytes);
BOOL HeapFree(HANDLE hHeap, DWORD dwFlags, REFLEDGER_RELEASES LPVOID lpMem);
