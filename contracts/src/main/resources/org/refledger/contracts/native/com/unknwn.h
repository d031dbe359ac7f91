// The interfaces that everything in COM is made of: unknwn.h, objidl.h, oaidl.h, ocidl.h, oleidl.h of the Windows SDK.
// What goes in is lent, what comes out is the caller's. Only the functions of an interface that move a count
// or have a status worth knowing need to be here; of all others nothing is said.

struct REFLEDGER(RefCounted, release = "Release") REFLEDGER_NO_THROW IUnknown {
  HRESULT QueryInterface(REFIID riid, REFLEDGER_OUT void **ppvObject);
  // ATL, and the headers of the Windows SDK: the type of the argument says which interface is asked for.
  HRESULT QueryInterface(REFLEDGER_OUT void **pp);
  REFLEDGER_RETAINS ULONG AddRef();
  REFLEDGER_RELEASES ULONG Release();
};
typedef IUnknown *LPUNKNOWN;

struct REFLEDGER_NO_THROW IClassFactory : IUnknown {
  HRESULT CreateInstance(IUnknown *pUnkOuter, REFIID riid, REFLEDGER_OUT void **ppvObject);
  HRESULT LockServer(BOOL fLock);
};
typedef IClassFactory *LPCLASSFACTORY;

struct REFLEDGER_NO_THROW IClassFactory2 : IClassFactory {
  HRESULT RequestLicKey(DWORD dwReserved, REFLEDGER_OUT BSTR *pBstrKey);
  HRESULT CreateInstanceLic(
      IUnknown *pUnkOuter, IUnknown *pUnkReserved, REFIID riid, BSTR bstrKey, REFLEDGER_OUT PVOID *ppvObj);
};

struct REFLEDGER_NO_THROW IMalloc : IUnknown {
  REFLEDGER_OWNED REFLEDGER_NULLABLE void *Alloc(SIZE_T cb);
  void Free(REFLEDGER_RELEASES void *pv);
};
typedef IMalloc *LPMALLOC;

struct REFLEDGER_NO_THROW IMarshal : IUnknown {};

struct REFLEDGER_NO_THROW IServiceProvider : IUnknown {
  HRESULT QueryService(REFGUID guidService, REFIID riid, REFLEDGER_OUT void **ppvObject);
};

// An enumerator fills an array, and S_FALSE is a success that may fill nothing: of Next nothing is said.
struct REFLEDGER_NO_THROW IEnumUnknown : IUnknown {
  HRESULT Clone(REFLEDGER_OUT IEnumUnknown **ppenum);
};
struct REFLEDGER_NO_THROW IEnumString : IUnknown {
  HRESULT Clone(REFLEDGER_OUT IEnumString **ppenum);
};
struct REFLEDGER_NO_THROW IEnumMoniker : IUnknown {
  HRESULT Clone(REFLEDGER_OUT IEnumMoniker **ppenum);
};
struct REFLEDGER_NO_THROW IEnumVARIANT : IUnknown {
  HRESULT Skip(ULONG celt);
  HRESULT Reset();
  HRESULT Clone(REFLEDGER_OUT IEnumVARIANT **ppEnum);
};
struct REFLEDGER_NO_THROW IEnumFORMATETC : IUnknown {
  HRESULT Clone(REFLEDGER_OUT IEnumFORMATETC **ppenum);
};
struct REFLEDGER_NO_THROW IEnumConnections : IUnknown {
  HRESULT Clone(REFLEDGER_OUT IEnumConnections **ppEnum);
};
struct REFLEDGER_NO_THROW IEnumConnectionPoints : IUnknown {
  HRESULT Clone(REFLEDGER_OUT IEnumConnectionPoints **ppEnum);
};

struct REFLEDGER_NO_THROW IDispatch : IUnknown {
  HRESULT GetTypeInfoCount(UINT *pctinfo);
  HRESULT GetTypeInfo(UINT iTInfo, LCID lcid, REFLEDGER_OUT ITypeInfo **ppTInfo);
  HRESULT GetIDsOfNames(REFIID riid, LPOLESTR *rgszNames, UINT cNames, LCID lcid, DISPID *rgDispId);
  HRESULT Invoke(
      DISPID dispIdMember, REFIID riid, LCID lcid, WORD wFlags, DISPPARAMS *pDispParams, VARIANT *pVarResult,
      EXCEPINFO *pExcepInfo, UINT *puArgErr);
};
typedef IDispatch *LPDISPATCH;

struct REFLEDGER_NO_THROW IDispatchEx : IDispatch {
  HRESULT GetMemberName(DISPID id, REFLEDGER_OUT BSTR *pbstrName);
  HRESULT GetNameSpaceParent(REFLEDGER_OUT IUnknown **ppunk);
};

struct REFLEDGER_NO_THROW ITypeComp : IUnknown {};

// What GetTypeAttr, GetFuncDesc and GetVarDesc give goes back to the type information that gave it.
struct REFLEDGER_NO_THROW ITypeInfo : IUnknown {
  HRESULT GetTypeAttr(REFLEDGER_OUT TYPEATTR **ppTypeAttr);
  HRESULT GetTypeComp(REFLEDGER_OUT ITypeComp **ppTComp);
  HRESULT GetFuncDesc(UINT index, REFLEDGER_OUT FUNCDESC **ppFuncDesc);
  HRESULT GetVarDesc(UINT index, REFLEDGER_OUT VARDESC **ppVarDesc);
  HRESULT GetRefTypeOfImplType(UINT index, HREFTYPE *pRefType);
  HRESULT GetImplTypeFlags(UINT index, INT *pImplTypeFlags);
  HRESULT GetRefTypeInfo(HREFTYPE hRefType, REFLEDGER_OUT ITypeInfo **ppTInfo);
  HRESULT AddressOfMember(MEMBERID memid, INVOKEKIND invKind, PVOID *ppv);
  HRESULT CreateInstance(IUnknown *pUnkOuter, REFIID riid, REFLEDGER_OUT PVOID *ppvObj);
  HRESULT GetContainingTypeLib(REFLEDGER_OUT ITypeLib **ppTLib, UINT *pIndex);
  void ReleaseTypeAttr(REFLEDGER_RELEASES TYPEATTR *pTypeAttr);
  void ReleaseFuncDesc(REFLEDGER_RELEASES FUNCDESC *pFuncDesc);
  void ReleaseVarDesc(REFLEDGER_RELEASES VARDESC *pVarDesc);
};
typedef ITypeInfo *LPTYPEINFO;

struct REFLEDGER_NO_THROW ITypeLib : IUnknown {
  UINT GetTypeInfoCount();
  HRESULT GetTypeInfo(UINT index, REFLEDGER_OUT ITypeInfo **ppTInfo);
  HRESULT GetTypeInfoOfGuid(REFGUID guid, REFLEDGER_OUT ITypeInfo **ppTinfo);
  HRESULT GetLibAttr(REFLEDGER_OUT TLIBATTR **ppTLibAttr);
  HRESULT GetTypeComp(REFLEDGER_OUT ITypeComp **ppTComp);
  void ReleaseTLibAttr(REFLEDGER_RELEASES TLIBATTR *pTLibAttr);
};
typedef ITypeLib *LPTYPELIB;

struct REFLEDGER_NO_THROW IProvideClassInfo : IUnknown {
  HRESULT GetClassInfo(REFLEDGER_OUT ITypeInfo **ppTI);
};
struct REFLEDGER_NO_THROW IProvideClassInfo2 : IProvideClassInfo {};

struct REFLEDGER_NO_THROW IErrorInfo : IUnknown {
  HRESULT GetGUID(GUID *pGUID);
  HRESULT GetSource(REFLEDGER_OUT BSTR *pBstrSource);
  HRESULT GetDescription(REFLEDGER_OUT BSTR *pBstrDescription);
  HRESULT GetHelpFile(REFLEDGER_OUT BSTR *pBstrHelpFile);
};
struct REFLEDGER_NO_THROW ICreateErrorInfo : IUnknown {};
struct REFLEDGER_NO_THROW ISupportErrorInfo : IUnknown {};

struct REFLEDGER_NO_THROW IConnectionPoint : IUnknown {
  HRESULT GetConnectionInterface(IID *pIID);
  HRESULT GetConnectionPointContainer(REFLEDGER_OUT IConnectionPointContainer **ppCPC);
  HRESULT Advise(IUnknown *pUnkSink, DWORD *pdwCookie);
  HRESULT Unadvise(DWORD dwCookie);
  HRESULT EnumConnections(REFLEDGER_OUT IEnumConnections **ppEnum);
};
typedef IConnectionPoint *LPCONNECTIONPOINT;

struct REFLEDGER_NO_THROW IConnectionPointContainer : IUnknown {
  HRESULT EnumConnectionPoints(REFLEDGER_OUT IEnumConnectionPoints **ppEnum);
  HRESULT FindConnectionPoint(REFIID riid, REFLEDGER_OUT IConnectionPoint **ppCP);
};
typedef IConnectionPointContainer *LPCONNECTIONPOINTCONTAINER;

struct REFLEDGER_NO_THROW ISequentialStream : IUnknown {
  HRESULT Read(void *pv, ULONG cb, ULONG *pcbRead);
  HRESULT Write(const void *pv, ULONG cb, ULONG *pcbWritten);
};
struct REFLEDGER_NO_THROW IStream : ISequentialStream {
  HRESULT Clone(REFLEDGER_OUT IStream **ppstm);
};
typedef IStream *LPSTREAM;
struct REFLEDGER_NO_THROW ILockBytes : IUnknown {};
struct REFLEDGER_NO_THROW IStorage : IUnknown {
  HRESULT CreateStream(const OLECHAR *pwcsName, DWORD grfMode, DWORD reserved1, DWORD reserved2, REFLEDGER_OUT IStream **ppstm);
  HRESULT OpenStream(const OLECHAR *pwcsName, void *reserved1, DWORD grfMode, DWORD reserved2, REFLEDGER_OUT IStream **ppstm);
  HRESULT CreateStorage(const OLECHAR *pwcsName, DWORD grfMode, DWORD reserved1, DWORD reserved2, REFLEDGER_OUT IStorage **ppstg);
  HRESULT OpenStorage(const OLECHAR *pwcsName, IStorage *pstgPriority, DWORD grfMode, SNB snbExclude, DWORD reserved, REFLEDGER_OUT IStorage **ppstg);
};
typedef IStorage *LPSTORAGE;

struct REFLEDGER_NO_THROW IPersist : IUnknown {
  HRESULT GetClassID(CLSID *pClassID);
};
struct REFLEDGER_NO_THROW IPersistStream : IPersist {
  HRESULT IsDirty();
  HRESULT Load(IStream *pStm);
  HRESULT Save(IStream *pStm, BOOL fClearDirty);
};
struct REFLEDGER_NO_THROW IPersistStreamInit : IPersist {
  HRESULT Load(IStream *pStm);
  HRESULT Save(IStream *pStm, BOOL fClearDirty);
};
struct REFLEDGER_NO_THROW IPersistStorage : IPersist {};
struct REFLEDGER_NO_THROW IPersistFile : IPersist {
  HRESULT GetCurFile(REFLEDGER_OUT LPOLESTR *ppszFileName);
};

struct REFLEDGER_NO_THROW IBindCtx : IUnknown {
  HRESULT GetRunningObjectTable(REFLEDGER_OUT IRunningObjectTable **pprot);
  HRESULT GetObjectParam(LPOLESTR pszKey, REFLEDGER_OUT IUnknown **ppunk);
};
typedef IBindCtx *LPBC;
struct REFLEDGER_NO_THROW IMoniker : IPersistStream {
  HRESULT BindToObject(IBindCtx *pbc, IMoniker *pmkToLeft, REFIID riidResult, REFLEDGER_OUT void **ppvResult);
  HRESULT BindToStorage(IBindCtx *pbc, IMoniker *pmkToLeft, REFIID riid, REFLEDGER_OUT void **ppvObj);
  HRESULT ComposeWith(IMoniker *pmkRight, BOOL fOnlyIfNotGeneric, REFLEDGER_OUT IMoniker **ppmkComposite);
  HRESULT Enum(BOOL fForward, REFLEDGER_OUT IEnumMoniker **ppenumMoniker);
  HRESULT Inverse(REFLEDGER_OUT IMoniker **ppmk);
  HRESULT CommonPrefixWith(IMoniker *pmkOther, REFLEDGER_OUT IMoniker **ppmkPrefix);
  HRESULT RelativePathTo(IMoniker *pmkOther, REFLEDGER_OUT IMoniker **ppmkRelPath);
  HRESULT GetDisplayName(IBindCtx *pbc, IMoniker *pmkToLeft, REFLEDGER_OUT LPOLESTR *ppszDisplayName);
};
typedef IMoniker *LPMONIKER;
struct REFLEDGER_NO_THROW IRunningObjectTable : IUnknown {
  HRESULT GetObject(IMoniker *pmkObjectName, REFLEDGER_OUT IUnknown **ppunkObject);
  HRESULT EnumRunning(REFLEDGER_OUT IEnumMoniker **ppenumMoniker);
};
typedef IRunningObjectTable *LPRUNNINGOBJECTTABLE;

struct REFLEDGER_NO_THROW IDataObject : IUnknown {
  HRESULT EnumFormatEtc(DWORD dwDirection, REFLEDGER_OUT IEnumFORMATETC **ppenumFormatEtc);
};
typedef IDataObject *LPDATAOBJECT;
struct REFLEDGER_NO_THROW IDropTarget : IUnknown {};
struct REFLEDGER_NO_THROW IDropSource : IUnknown {};

struct REFLEDGER_NO_THROW IOleClientSite : IUnknown {
  HRESULT GetMoniker(DWORD dwAssign, DWORD dwWhichMoniker, REFLEDGER_OUT IMoniker **ppmk);
  HRESULT GetContainer(REFLEDGER_OUT IOleContainer **ppContainer);
};
typedef IOleClientSite *LPOLECLIENTSITE;
struct REFLEDGER_NO_THROW IOleContainer : IUnknown {
  HRESULT EnumObjects(DWORD grfFlags, REFLEDGER_OUT IEnumUnknown **ppenum);
};
struct REFLEDGER_NO_THROW IOleObject : IUnknown {
  HRESULT SetClientSite(IOleClientSite *pClientSite);
  HRESULT GetClientSite(REFLEDGER_OUT IOleClientSite **ppClientSite);
  HRESULT GetMoniker(DWORD dwAssign, DWORD dwWhichMoniker, REFLEDGER_OUT IMoniker **ppmk);
  HRESULT GetClipboardData(DWORD dwReserved, REFLEDGER_OUT IDataObject **ppDataObject);
};
typedef IOleObject *LPOLEOBJECT;
struct REFLEDGER_NO_THROW IOleWindow : IUnknown {};
struct REFLEDGER_NO_THROW IOleInPlaceObject : IOleWindow {};
struct REFLEDGER_NO_THROW IOleInPlaceActiveObject : IOleWindow {};
struct REFLEDGER_NO_THROW IOleInPlaceUIWindow : IOleWindow {};
struct REFLEDGER_NO_THROW IOleInPlaceFrame : IOleInPlaceUIWindow {};
struct REFLEDGER_NO_THROW IOleInPlaceSite : IOleWindow {};
struct REFLEDGER_NO_THROW IOleControl : IUnknown {};
struct REFLEDGER_NO_THROW IOleControlSite : IUnknown {
  HRESULT GetExtendedControl(REFLEDGER_OUT IDispatch **ppDisp);
};
struct REFLEDGER_NO_THROW IObjectWithSite : IUnknown {
  HRESULT SetSite(IUnknown *pUnkSite);
  HRESULT GetSite(REFIID riid, REFLEDGER_OUT void **ppvSite);
};
struct REFLEDGER_NO_THROW IGlobalInterfaceTable : IUnknown {
  HRESULT RegisterInterfaceInGlobal(IUnknown *pUnk, REFIID riid, DWORD *pdwCookie);
  HRESULT RevokeInterfaceFromGlobal(DWORD dwCookie);
  HRESULT GetInterfaceFromGlobal(DWORD dwCookie, REFIID riid, REFLEDGER_OUT void **ppv);
};
struct REFLEDGER_NO_THROW IAccessible : IDispatch {
  HRESULT get_accParent(REFLEDGER_OUT IDispatch **ppdispParent);
  HRESULT get_accChildCount(long *pcountChildren);
  HRESULT get_accChild(VARIANT varChild, REFLEDGER_OUT IDispatch **ppdispChild);
  HRESULT get_accName(VARIANT varChild, REFLEDGER_OUT BSTR *pszName);
  HRESULT get_accValue(VARIANT varChild, REFLEDGER_OUT BSTR *pszValue);
  HRESULT get_accDescription(VARIANT varChild, REFLEDGER_OUT BSTR *pszDescription);
  HRESULT get_accHelp(VARIANT varChild, REFLEDGER_OUT BSTR *pszHelp);
  HRESULT get_accKeyboardShortcut(VARIANT varChild, REFLEDGER_OUT BSTR *pszKeyboardShortcut);
  HRESULT get_accDefaultAction(VARIANT varChild, REFLEDGER_OUT BSTR *pszDefaultAction);
};
