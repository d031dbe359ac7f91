// Smart pointers: atlcomcli.h, comip.h, comutil.h, wrl/client.h, wil/com.h. Made of a raw pointer they count it themselves and
// give that count back when they die; what they are attached to they take over. What a call puts into the address of one is the
// smart pointer's: nothing is said of it.

template <class T> struct REFLEDGER_NO_THROW CComPtr {
  T *p;
  CComPtr();
  CComPtr(T *lp);
  ~CComPtr();
  REFLEDGER_BORROWED T *operator->();
  REFLEDGER_BORROWED operator T *();
  REFLEDGER_BORROWED T &operator*();
  REFLEDGER_BORROWED T **operator&();
  CComPtr &operator=(T *lp);
  void Attach(REFLEDGER_CONSUMED T *p2);
  REFLEDGER_OWNED REFLEDGER_NULLABLE T *Detach();
  void Release();
  HRESULT CopyTo(REFLEDGER_OUT T **ppT);
  template <class Q> HRESULT QueryInterface(REFLEDGER_OUT Q **pp);
  HRESULT CoCreateInstance(REFCLSID rclsid);
  HRESULT CoCreateInstance(REFCLSID rclsid, LPUNKNOWN pUnkOuter);
  HRESULT CoCreateInstance(REFCLSID rclsid, LPUNKNOWN pUnkOuter, DWORD dwClsContext);
};

template <class T> struct REFLEDGER_NO_THROW CComQIPtr {
  T *p;
  CComQIPtr();
  CComQIPtr(T *lp);
  ~CComQIPtr();
  CComQIPtr(IUnknown *lp, REFIID iid);
  REFLEDGER_BORROWED T *operator->();
  REFLEDGER_BORROWED operator T *();
  REFLEDGER_BORROWED T &operator*();
  REFLEDGER_BORROWED T **operator&();
  CComQIPtr &operator=(T *lp);
  void Attach(REFLEDGER_CONSUMED T *p2);
  REFLEDGER_OWNED REFLEDGER_NULLABLE T *Detach();
  void Release();
  HRESULT CopyTo(REFLEDGER_OUT T **ppT);
  template <class Q> HRESULT QueryInterface(REFLEDGER_OUT Q **pp);
  HRESULT CoCreateInstance(REFCLSID rclsid);
  HRESULT CoCreateInstance(REFCLSID rclsid, LPUNKNOWN pUnkOuter);
  HRESULT CoCreateInstance(REFCLSID rclsid, LPUNKNOWN pUnkOuter, DWORD dwClsContext);
};

#define _COM_SMARTPTR_TYPEDEF(Interface, iid) typedef _com_ptr_t<Interface> Interface##Ptr
#define _COM_SMARTPTR_LEVEL2(Interface, iid) typedef _com_ptr_t<Interface> Interface##Ptr

// The second argument says whether to count: without a count the pointer is taken over.
template <class T> struct REFLEDGER_NO_THROW _com_ptr_t {
  T *m_pInterface;
  _com_ptr_t();
  _com_ptr_t(T *lp);
  ~_com_ptr_t();
  _com_ptr_t(REFLEDGER_ESCAPES T *pInterface, bool fAddRef);
  REFLEDGER_BORROWED T *operator->();
  REFLEDGER_BORROWED operator T *();
  REFLEDGER_BORROWED T &operator*();
  REFLEDGER_BORROWED T **operator&();
  _com_ptr_t &operator=(T *lp);
  void Attach(REFLEDGER_CONSUMED T *p2);
  REFLEDGER_OWNED REFLEDGER_NULLABLE T *Detach();
  void Release();
  void Attach(REFLEDGER_ESCAPES T *pInterface, bool fAddRef);
  REFLEDGER_BORROWED T *GetInterfacePtr();
  void AddRef();
  HRESULT CreateInstance(REFCLSID rclsid);
  HRESULT CreateInstance(REFCLSID rclsid, IUnknown *pOuter);
  HRESULT CreateInstance(REFCLSID rclsid, IUnknown *pOuter, DWORD dwClsContext);
  HRESULT GetActiveObject(REFCLSID rclsid);
  template <class Q> HRESULT QueryInterface(REFIID iid, REFLEDGER_OUT Q **pp);
};

template <class T> struct REFLEDGER_NO_THROW ComPtr {
  T *ptr_;
  ComPtr();
  ComPtr(T *lp);
  ~ComPtr();
  REFLEDGER_BORROWED T *operator->();
  REFLEDGER_BORROWED operator T *();
  REFLEDGER_BORROWED T &operator*();
  REFLEDGER_BORROWED T **operator&();
  ComPtr &operator=(T *lp);
  void Attach(REFLEDGER_CONSUMED T *p2);
  REFLEDGER_OWNED REFLEDGER_NULLABLE T *Detach();
  void Release();
  REFLEDGER_BORROWED T *Get();
  T **GetAddressOf();
  T **ReleaseAndGetAddressOf();
  void Reset();
  HRESULT CopyTo(REFLEDGER_OUT T **ptr);
  HRESULT CopyTo(REFIID riid, REFLEDGER_OUT void **ptr);
  template <class Q> HRESULT As(Q *p);
};

template <class T> struct REFLEDGER_NO_THROW com_ptr {
  T *m_ptr;
  com_ptr();
  com_ptr(T *lp);
  ~com_ptr();
  REFLEDGER_BORROWED T *operator->();
  REFLEDGER_BORROWED operator T *();
  REFLEDGER_BORROWED T &operator*();
  REFLEDGER_BORROWED T **operator&();
  com_ptr &operator=(T *lp);
  void Attach(REFLEDGER_CONSUMED T *p2);
  REFLEDGER_OWNED REFLEDGER_NULLABLE T *Detach();
  void Release();
  REFLEDGER_BORROWED T *get();
  T **put();
  void **put_void();
  T **addressof();
  void attach(REFLEDGER_CONSUMED T *other);
  REFLEDGER_OWNED REFLEDGER_NULLABLE T *detach();
  void reset();
  HRESULT copy_to(REFLEDGER_OUT T **result);
};

struct REFLEDGER_NO_THROW CComBSTR {
  BSTR m_str;
  CComBSTR();
  CComBSTR(LPCOLESTR pSrc);
  CComBSTR(int nSize, LPCOLESTR sz);
  ~CComBSTR();
  REFLEDGER_BORROWED operator BSTR();
  BSTR *operator&();
  REFLEDGER_OWNED REFLEDGER_NULLABLE BSTR Copy();
  HRESULT CopyTo(REFLEDGER_OUT BSTR *pbstr);
  void Attach(REFLEDGER_CONSUMED BSTR src);
  REFLEDGER_OWNED REFLEDGER_NULLABLE BSTR Detach();
  void Empty();
};

struct REFLEDGER_NO_THROW _bstr_t {
  _bstr_t();
  _bstr_t(const wchar_t *s);
  _bstr_t(REFLEDGER_ESCAPES BSTR bstr, bool fCopy);
  ~_bstr_t();
  REFLEDGER_OWNED REFLEDGER_NULLABLE BSTR copy();
  REFLEDGER_OWNED REFLEDGER_NULLABLE BSTR copy(bool fCopy);
  REFLEDGER_OWNED REFLEDGER_NULLABLE BSTR Detach();
  void Attach(REFLEDGER_CONSUMED BSTR s);
  BSTR *GetAddress();
  REFLEDGER_BORROWED BSTR GetBSTR();
};

struct REFLEDGER_NO_THROW CComVariant : VARIANT {
  CComVariant();
  CComVariant(const VARIANT &varSrc);
  ~CComVariant();
  HRESULT Clear();
  HRESULT Attach(VARIANT *pSrc);
  HRESULT Detach(VARIANT *pDest);
};

struct REFLEDGER_NO_THROW _variant_t : VARIANT {
  _variant_t();
  _variant_t(const VARIANT &varSrc);
  _variant_t(IUnknown *pSrc);
  _variant_t(REFLEDGER_ESCAPES IUnknown *pSrc, bool fAddRef);
  ~_variant_t();
  void Clear();
  void Attach(VARIANT &varSrc);
};
