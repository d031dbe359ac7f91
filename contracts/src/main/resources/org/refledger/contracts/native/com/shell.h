// The shell: shobjidl.h, shlobj.h of the Windows SDK. Item identifier lists are task memory.

struct REFLEDGER(RefCounted, release = "CoTaskMemFree") ITEMIDLIST {};
typedef ITEMIDLIST *LPITEMIDLIST;
typedef const ITEMIDLIST *LPCITEMIDLIST;
typedef ITEMIDLIST *PIDLIST_ABSOLUTE;
typedef const ITEMIDLIST *PCIDLIST_ABSOLUTE;
typedef ITEMIDLIST *PIDLIST_RELATIVE;
typedef const ITEMIDLIST *PCUIDLIST_RELATIVE;
typedef ITEMIDLIST *PITEMID_CHILD;
typedef const ITEMIDLIST *PCUITEMID_CHILD;

struct REFLEDGER_NO_THROW IEnumIDList : IUnknown {
  HRESULT Clone(REFLEDGER_OUT IEnumIDList **ppenum);
};
typedef IEnumIDList *LPENUMIDLIST;

struct REFLEDGER_NO_THROW IShellFolder : IUnknown {
  HRESULT ParseDisplayName(HWND hwnd, IBindCtx *pbc, LPWSTR pszDisplayName, ULONG *pchEaten, REFLEDGER_OUT LPITEMIDLIST *ppidl, ULONG *pdwAttributes);
  // S_FALSE is a success that gives nothing.
  HRESULT EnumObjects(HWND hwnd, DWORD grfFlags, REFLEDGER_OUT IEnumIDList **ppenumIDList);
  HRESULT BindToObject(LPCITEMIDLIST pidl, IBindCtx *pbc, REFIID riid, REFLEDGER_OUT void **ppv);
  HRESULT BindToStorage(LPCITEMIDLIST pidl, IBindCtx *pbc, REFIID riid, REFLEDGER_OUT void **ppv);
  HRESULT CreateViewObject(HWND hwndOwner, REFIID riid, REFLEDGER_OUT void **ppv);
  HRESULT GetUIObjectOf(HWND hwndOwner, UINT cidl, LPCITEMIDLIST *apidl, REFIID riid, UINT *rgfReserved, REFLEDGER_OUT void **ppv);
};
typedef IShellFolder *LPSHELLFOLDER;
struct REFLEDGER_NO_THROW IShellFolder2 : IShellFolder {};
struct REFLEDGER_NO_THROW IShellView : IOleWindow {
  HRESULT GetItemObject(UINT uItem, REFIID riid, REFLEDGER_OUT void **ppv);
};
struct REFLEDGER_NO_THROW IShellBrowser : IOleWindow {
  HRESULT QueryActiveShellView(REFLEDGER_OUT IShellView **ppshv);
};
struct REFLEDGER_NO_THROW IShellLinkA : IUnknown {
  HRESULT GetIDList(REFLEDGER_OUT LPITEMIDLIST *ppidl);
};
struct REFLEDGER_NO_THROW IShellLinkW : IUnknown {
  HRESULT GetIDList(REFLEDGER_OUT LPITEMIDLIST *ppidl);
};
typedef IShellLinkW IShellLink;
struct REFLEDGER_NO_THROW IExtractIconW : IUnknown {};
struct REFLEDGER_NO_THROW IExtractIconA : IUnknown {};
typedef IExtractIconW IExtractIcon;
struct REFLEDGER_NO_THROW IShellIcon : IUnknown {};
struct REFLEDGER_NO_THROW IShellIconOverlay : IUnknown {};
struct REFLEDGER_NO_THROW IContextMenu : IUnknown {};
struct REFLEDGER_NO_THROW ITaskbarList : IUnknown {};
struct REFLEDGER_NO_THROW IShellItem : IUnknown {
  HRESULT BindToHandler(IBindCtx *pbc, REFGUID bhid, REFIID riid, REFLEDGER_OUT void **ppv);
  HRESULT GetParent(REFLEDGER_OUT IShellItem **ppsi);
  HRESULT GetDisplayName(SIGDN sigdnName, REFLEDGER_OUT LPWSTR *ppszName);
};
struct REFLEDGER_NO_THROW IShellItemArray : IUnknown {
  HRESULT GetItemAt(DWORD dwIndex, REFLEDGER_OUT IShellItem **ppsi);
  HRESULT EnumItems(REFLEDGER_OUT IUnknown **ppenumShellItems);
};
struct REFLEDGER_NO_THROW IFileDialog : IUnknown {
  HRESULT GetFolder(REFLEDGER_OUT IShellItem **ppsi);
  HRESULT GetCurrentSelection(REFLEDGER_OUT IShellItem **ppsi);
  HRESULT GetFileName(REFLEDGER_OUT LPWSTR *pszName);
  HRESULT GetResult(REFLEDGER_OUT IShellItem **ppsi);
};
struct REFLEDGER_NO_THROW IFileOpenDialog : IFileDialog {
  HRESULT GetResults(REFLEDGER_OUT IShellItemArray **ppenum);
  HRESULT GetSelectedItems(REFLEDGER_OUT IShellItemArray **ppsai);
};
struct REFLEDGER_NO_THROW IFileSaveDialog : IFileDialog {};
struct REFLEDGER_NO_THROW IFileOperation : IUnknown {};
struct REFLEDGER_NO_THROW IPropertyStore : IUnknown {};

HRESULT SHGetDesktopFolder(REFLEDGER_OUT IShellFolder **ppshf);
HRESULT SHBindToParent(LPCITEMIDLIST pidl, REFIID riid, REFLEDGER_OUT void **ppv, REFLEDGER(Out, borrowed = true) LPCITEMIDLIST *ppidlLast);
HRESULT SHCreateItemFromParsingName(PCWSTR pszPath, IBindCtx *pbc, REFIID riid, REFLEDGER_OUT void **ppv);
HRESULT SHCreateItemFromIDList(PCIDLIST_ABSOLUTE pidl, REFIID riid, REFLEDGER_OUT void **ppv);
HRESULT SHGetKnownFolderPath(REFGUID rfid, DWORD dwFlags, HANDLE hToken, REFLEDGER_OUT PWSTR *ppszPath);
HRESULT SHGetKnownFolderIDList(REFGUID rfid, DWORD dwFlags, HANDLE hToken, REFLEDGER_OUT PIDLIST_ABSOLUTE *ppidl);
HRESULT SHGetSpecialFolderLocation(HWND hwnd, int csidl, REFLEDGER_OUT LPITEMIDLIST *ppidl);
HRESULT SHGetFolderLocation(HWND hwnd, int csidl, HANDLE hToken, DWORD dwFlags, REFLEDGER_OUT PIDLIST_ABSOLUTE *ppidl);
HRESULT SHGetNameFromIDList(PCIDLIST_ABSOLUTE pidl, SIGDN sigdnName, REFLEDGER_OUT PWSTR *ppszName);
HRESULT SHParseDisplayName(PCWSTR pszName, IBindCtx *pbc, REFLEDGER_OUT PIDLIST_ABSOLUTE *ppidl, DWORD sfgaoIn, DWORD *psfgaoOut);
REFLEDGER_OWNED REFLEDGER_NULLABLE PIDLIST_ABSOLUTE ILCombine(PCIDLIST_ABSOLUTE pidl1, PCUIDLIST_RELATIVE pidl2);
REFLEDGER_OWNED REFLEDGER_NULLABLE PIDLIST_RELATIVE ILClone(PCUIDLIST_RELATIVE pidl);
REFLEDGER_OWNED REFLEDGER_NULLABLE PITEMID_CHILD ILCloneFirst(PCUIDLIST_RELATIVE pidl);
REFLEDGER_OWNED REFLEDGER_NULLABLE PIDLIST_ABSOLUTE SHBrowseForFolder(void *lpbi);
void ILFree(REFLEDGER_RELEASES PIDLIST_RELATIVE pidl);
