// Functions of COM: combaseapi.h, objbase.h, ole2.h, oleauto.h of the Windows SDK.

struct REFLEDGER(RefCounted, release = "SysFreeString") BSTR {};
typedef struct BSTR *BSTR;
struct VARIANT {};
typedef VARIANT VARIANTARG;
typedef VARIANT *LPVARIANT;
struct REFLEDGER(RefCounted, release = "SafeArrayDestroy") SAFEARRAY {};
typedef SAFEARRAY *LPSAFEARRAY;

#define STDMETHOD(method) virtual HRESULT method
#define STDMETHOD_(type, method) virtual type method
#define STDMETHODIMP HRESULT
#define STDMETHODIMP_(type) type
#define IFACEMETHOD(method) virtual HRESULT method
#define IFACEMETHOD_(type, method) virtual type method
#define IFACEMETHODIMP HRESULT
#define IFACEMETHODIMP_(type) type
#define STDAPI extern "C" HRESULT
#define STDAPI_(type) extern "C" type
#define PURE = 0
#define THIS_
#define THIS void
#define BEGIN_INTERFACE
#define END_INTERFACE
#define DECLARE_INTERFACE(iface) struct iface
#define DECLARE_INTERFACE_(iface, baseiface) struct iface : public baseiface
#define EXTERN_C extern "C"
#define IID_PPV_ARGS(pp) IID_OF_ARGUMENT, (void **)(pp)
#define SAFE_RELEASE(p) do { if (p) { (p)->Release(); (p) = NULL; } } while (0)
#define SAFERELEASE(p) do { if (p) { (p)->Release(); (p) = NULL; } } while (0)
#define RETURN_IF_FAILED(expr) do { HRESULT refledger_hr = (expr); if (refledger_hr < 0) { return refledger_hr; } } while (0)
#define THROW_IF_FAILED(expr) do { HRESULT refledger_hr = (expr); if (refledger_hr < 0) { throw refledger_hr; } } while (0)
#define IFR(expr) do { hr = (expr); if (hr < 0) { return hr; } } while (0)

REFLEDGER_STATUS_RESULT HRESULT CoInitialize(LPVOID pvReserved);
REFLEDGER_STATUS_RESULT HRESULT CoInitializeEx(LPVOID pvReserved, DWORD dwCoInit);
void CoUninitialize(void);
REFLEDGER_STATUS_RESULT HRESULT OleInitialize(LPVOID pvReserved);
void OleUninitialize(void);

HRESULT CoCreateInstance(REFCLSID rclsid, LPUNKNOWN pUnkOuter, DWORD dwClsContext, REFIID riid, REFLEDGER_OUT LPVOID *ppv);
HRESULT CoGetClassObject(REFCLSID rclsid, DWORD dwClsContext, LPVOID pvReserved, REFIID riid, REFLEDGER_OUT LPVOID *ppv);
HRESULT CoGetObject(LPCWSTR pszName, BIND_OPTS *pBindOptions, REFIID riid, REFLEDGER_OUT void **ppv);
HRESULT GetActiveObject(REFCLSID rclsid, void *pvReserved, REFLEDGER_OUT IUnknown **ppunk);
HRESULT DllGetClassObject(REFCLSID rclsid, REFIID riid, REFLEDGER_OUT LPVOID *ppv);
HRESULT CoCreateFreeThreadedMarshaler(LPUNKNOWN punkOuter, REFLEDGER_OUT LPUNKNOWN *ppunkMarshal);
HRESULT CoGetMalloc(DWORD dwMemContext, REFLEDGER_OUT LPMALLOC *ppMalloc);
HRESULT SHGetMalloc(REFLEDGER_OUT IMalloc **ppMalloc);
HRESULT CoMarshalInterThreadInterfaceInStream(REFIID riid, LPUNKNOWN pUnk, REFLEDGER_OUT LPSTREAM *ppStm);
HRESULT CoGetInterfaceAndReleaseStream(REFLEDGER_CONSUMED LPSTREAM pStm, REFIID iid, REFLEDGER_OUT LPVOID *ppv);
HRESULT CoMarshalInterface(LPSTREAM pStm, REFIID riid, LPUNKNOWN pUnk, DWORD dwDestContext, LPVOID pvDestContext, DWORD mshlflags);
HRESULT CoUnmarshalInterface(LPSTREAM pStm, REFIID riid, REFLEDGER_OUT LPVOID *ppv);
HRESULT CreateStreamOnHGlobal(HGLOBAL hGlobal, BOOL fDeleteOnRelease, REFLEDGER_OUT LPSTREAM *ppstm);
HRESULT CreateBindCtx(DWORD reserved, REFLEDGER_OUT LPBC *ppbc);
HRESULT GetRunningObjectTable(DWORD reserved, REFLEDGER_OUT LPRUNNINGOBJECTTABLE *pprot);
HRESULT CreateFileMoniker(LPCOLESTR lpszPathName, REFLEDGER_OUT LPMONIKER *ppmk);
HRESULT CreateItemMoniker(LPCOLESTR lpszDelim, LPCOLESTR lpszItem, REFLEDGER_OUT LPMONIKER *ppmk);
HRESULT MkParseDisplayName(LPBC pbc, LPCOLESTR szUserName, ULONG *pchEaten, REFLEDGER_OUT LPMONIKER *ppmk);
HRESULT StgCreateDocfile(const WCHAR *pwcsName, DWORD grfMode, DWORD reserved, REFLEDGER_OUT IStorage **ppstgOpen);
HRESULT StgOpenStorage(const WCHAR *pwcsName, IStorage *pstgPriority, DWORD grfMode, SNB snbExclude, DWORD reserved, REFLEDGER_OUT IStorage **ppstgOpen);
HRESULT OleGetClipboard(REFLEDGER_OUT LPDATAOBJECT *ppDataObj);
HRESULT OleSetClipboard(LPDATAOBJECT pDataObj);
HRESULT OleRun(LPUNKNOWN pUnknown);
HRESULT CoLockObjectExternal(LPUNKNOWN pUnk, BOOL fLock, BOOL fLastUnlockReleases);
HRESULT CoDisconnectObject(LPUNKNOWN pUnk, DWORD dwReserved);
HRESULT RegisterDragDrop(HWND hwnd, IDropTarget *pDropTarget);

HRESULT CLSIDFromProgID(LPCOLESTR lpszProgID, CLSID *lpclsid);
HRESULT CLSIDFromString(LPCOLESTR lpsz, CLSID *pclsid);
HRESULT IIDFromString(LPCOLESTR lpsz, IID *lpiid);
HRESULT StringFromCLSID(REFCLSID rclsid, REFLEDGER_OUT LPOLESTR *lplpsz);
HRESULT StringFromIID(REFIID rclsid, REFLEDGER_OUT LPOLESTR *lplpsz);
HRESULT ProgIDFromCLSID(REFCLSID clsid, REFLEDGER_OUT LPOLESTR *lplpszProgID);
REFLEDGER_OWNED REFLEDGER_NULLABLE LPVOID CoTaskMemAlloc(SIZE_T cb);
REFLEDGER(Owned, when = NON_NULL) REFLEDGER_NULLABLE LPVOID CoTaskMemRealloc(REFLEDGER(Consumed, when = NON_NULL) LPVOID pv, SIZE_T cb);
void CoTaskMemFree(REFLEDGER_RELEASES LPVOID pv);

HRESULT LoadTypeLib(LPCOLESTR szFile, REFLEDGER_OUT ITypeLib **pptlib);
HRESULT LoadTypeLibEx(LPCOLESTR szFile, REGKIND regkind, REFLEDGER_OUT ITypeLib **pptlib);
HRESULT LoadRegTypeLib(REFGUID rguid, WORD wVerMajor, WORD wVerMinor, LCID lcid, REFLEDGER_OUT ITypeLib **pptlib);
HRESULT CreateStdDispatch(IUnknown *punkOuter, void *pvThis, ITypeInfo *ptinfo, REFLEDGER_OUT IUnknown **ppunkStdDisp);
HRESULT DispGetIDsOfNames(ITypeInfo *ptinfo, LPOLESTR *rgszNames, UINT cNames, DISPID *rgdispid);
HRESULT DispInvoke(void *_this, ITypeInfo *ptinfo, DISPID dispidMember, WORD wFlags, DISPPARAMS *pparams, VARIANT *pvarResult, EXCEPINFO *pexcepinfo, UINT *puArgErr);
// S_FALSE is a success that gives nothing: the pointer is null then.
HRESULT GetErrorInfo(ULONG dwReserved, REFLEDGER_OUT IErrorInfo **pperrinfo);
HRESULT SetErrorInfo(ULONG dwReserved, IErrorInfo *perrinfo);
HRESULT CreateErrorInfo(REFLEDGER_OUT ICreateErrorInfo **pperrinfo);

REFLEDGER_OWNED REFLEDGER_NULLABLE BSTR SysAllocString(const OLECHAR *psz);
REFLEDGER_OWNED REFLEDGER_NULLABLE BSTR SysAllocStringLen(const OLECHAR *strIn, UINT ui);
REFLEDGER_OWNED REFLEDGER_NULLABLE BSTR SysAllocStringByteLen(LPCSTR psz, UINT len);
void SysFreeString(REFLEDGER_RELEASES BSTR bstrString);
UINT SysStringLen(BSTR pbstr);
UINT SysStringByteLen(BSTR bstr);
HRESULT VarBstrCat(BSTR bstrLeft, BSTR bstrRight, REFLEDGER_OUT BSTR *pbstrResult);

// What is in a VARIANT may or may not be counted; what is moved into one is its own.
void VariantInit(VARIANTARG *pvarg);
REFLEDGER_STATUS_RESULT HRESULT VariantClear(VARIANTARG *pvarg);
REFLEDGER_STATUS_RESULT HRESULT VariantCopy(VARIANTARG *pvargDest, const VARIANTARG *pvargSrc);
REFLEDGER_STATUS_RESULT HRESULT VariantCopyInd(VARIANT *pvarDest, const VARIANTARG *pvargSrc);
REFLEDGER_STATUS_RESULT HRESULT VariantChangeType(VARIANTARG *pvargDest, const VARIANTARG *pvarSrc, USHORT wFlags, VARTYPE vt);
REFLEDGER_STATUS_RESULT HRESULT VariantChangeTypeEx(VARIANTARG *pvargDest, const VARIANTARG *pvarSrc, LCID lcid, USHORT wFlags, VARTYPE vt);

REFLEDGER_OWNED REFLEDGER_NULLABLE SAFEARRAY *SafeArrayCreate(VARTYPE vt, UINT cDims, SAFEARRAYBOUND *rgsabound);
REFLEDGER_OWNED REFLEDGER_NULLABLE SAFEARRAY *SafeArrayCreateEx(VARTYPE vt, UINT cDims, SAFEARRAYBOUND *rgsabound, PVOID pvExtra);
REFLEDGER_OWNED REFLEDGER_NULLABLE SAFEARRAY *SafeArrayCreateVector(VARTYPE vt, LONG lLbound, ULONG cElements);
REFLEDGER_STATUS_RESULT HRESULT SafeArrayDestroy(REFLEDGER_RELEASES SAFEARRAY *psa);
REFLEDGER_STATUS_RESULT HRESULT SafeArrayCopy(SAFEARRAY *psa, REFLEDGER_OUT SAFEARRAY **ppsaOut);
REFLEDGER_STATUS_RESULT HRESULT SafeArrayAccessData(SAFEARRAY *psa, REFLEDGER(Out, borrowed = true) void **ppvData);
REFLEDGER_STATUS_RESULT HRESULT SafeArrayUnaccessData(SAFEARRAY *psa);
REFLEDGER_STATUS_RESULT HRESULT SafeArrayLock(SAFEARRAY *psa);
REFLEDGER_STATUS_RESULT HRESULT SafeArrayUnlock(SAFEARRAY *psa);
REFLEDGER_STATUS_RESULT HRESULT SafeArrayPtrOfIndex(SAFEARRAY *psa, LONG *rgIndices, REFLEDGER(Out, borrowed = true) void **ppvData);
// The array copies what is put into it, and gives a copy of what is taken out: the type of the cell tells what.
REFLEDGER_STATUS_RESULT HRESULT SafeArrayGetElement(SAFEARRAY *psa, LONG *rgIndices, void *pv);
REFLEDGER_STATUS_RESULT HRESULT SafeArrayPutElement(SAFEARRAY *psa, LONG *rgIndices, void *pv);
REFLEDGER_STATUS_RESULT HRESULT SafeArrayGetElement(SAFEARRAY *psa, LONG *rgIndices, REFLEDGER_OUT BSTR *pv);
REFLEDGER_STATUS_RESULT HRESULT SafeArrayGetElement(SAFEARRAY *psa, LONG *rgIndices, REFLEDGER_OUT IUnknown **pv);
REFLEDGER_STATUS_RESULT HRESULT SafeArrayGetElement(SAFEARRAY *psa, LONG *rgIndices, REFLEDGER_OUT IDispatch **pv);
REFLEDGER_STATUS_RESULT HRESULT SafeArrayGetElement(SAFEARRAY *psa, LONG *rgIndices, VARIANT *pv);
