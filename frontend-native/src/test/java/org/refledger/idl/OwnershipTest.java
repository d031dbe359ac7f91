package org.refledger.idl;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.refledger.idl.contract.InterfaceOwnership;
import org.refledger.idl.contract.OwnedBlock;
import org.refledger.idl.contract.Ownership;
import org.refledger.idl.contract.OwnershipReader;
import org.refledger.idl.contract.OwnershipText;

/** RULES.md part D and the binary tree of C5. */
class OwnershipTest {
  private static final String TREE =
      "typedef struct TREE { long v; struct TREE *l; } TREE; typedef TREE *PTREE;";

  @TempDir Path folder;
  private Reading reading;

  @BeforeEach
  void start() {
    reading = new Reading(folder);
  }

  private List<InterfaceOwnership> contracts() {
    return OwnershipReader.read(reading.unit());
  }

  private List<OwnedBlock> blocks() {
    return contracts().get(0).operations().get(0).blocks();
  }

  private OwnedBlock only() {
    assertThat(blocks()).hasSize(1);
    return blocks().get(0);
  }

  private static OwnedBlock inner(OwnedBlock block) {
    assertThat(block.inner()).hasSize(1);
    return block.inner().get(0);
  }

  @Test
  void anArrayInAStructIsPartOfTheStruct() {
    reading.file(
        "a.idl",
        Reading.idl(
            "typedef struct S { unsigned char data[8]; long *links[2]; } S;", "[out] S *p"));

    assertThat(only().ownership()).isEqualTo(Ownership.CALLER_STORAGE);
    assertThat(inner(only()).path()).isEqualTo("p->links[i]");
    assertThat(inner(only()).ownership()).isEqualTo(Ownership.OWNED_OUT);
  }

  @Test
  void aLocalOperationHasTheParametersOfItsOwnSignature() {
    reading.file(
        "a.idl",
        "import \"unknwn.idl\"; [object] interface I : IUnknown {"
            + " [local] HRESULT Make([in] IUnknown *outer, [in] long n, [out] void **made);"
            + " [call_as(Make)] HRESULT RemoteMake([in] long n, [out] IUnknown **made, [in] long"
            + " extra); }");

    assertThat(blocks()).extracting(OwnedBlock::path).containsExactly("outer", "made");
    assertThat(blocks().get(0).ownership()).isEqualTo(Ownership.BORROWED_IN_NULLABLE);
    assertThat(inner(blocks().get(1)).ownership()).isEqualTo(Ownership.OWNED_OUT);
    assertThat(inner(blocks().get(1)).client().frees().with()).isEqualTo("Release");
  }

  @Test
  void aStructThatTravelsInAnotherFormIsTheCallersStorage() {
    reading.file(
        "a.idl",
        Reading.idl(
            "typedef struct W { long *p; } W; typedef struct M { long *p; } uM;"
                + " typedef [wire_marshal(W)] uM M; typedef [wire_marshal(W)] void *HANDLE_LIKE;",
            "[out] M *p, [in] HANDLE_LIKE h"));

    assertThat(only().ownership()).isEqualTo(Ownership.CALLER_STORAGE);
    assertThat(only().inner()).isEmpty();
    assertThat(only().remark()).contains("the type's own function frees its contents");
  }

  @Test
  void whatHasNoNameIsNamedAfterWhatIsAround() {
    reading.file(
        "a.idl",
        Reading.idl(
            "typedef struct S { long k; [switch_is(k)] union { [case(0)] long *n; } ; } S;",
            "[in] S *p"));

    assertThat(inner(only()).path()).isEqualTo("p->n");
  }

  @Test
  void aResultOfNoTypeMayBeAHandle() {
    reading.file("a.idl", "[local] interface I { typedef void *HANDLE; HANDLE F(); }");

    assertThat(blocks()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "'[in] TREE *p', BORROWED_IN, BORROWED_IN_NULLABLE",
    "'[in, unique] TREE *p', BORROWED_IN_NULLABLE, BORROWED_IN_NULLABLE",
    "'[out] TREE *p', CALLER_STORAGE, OWNED_OUT",
    "'[out] TREE **p', CALLER_STORAGE, OWNED_OUT",
    "'[in, out] TREE *p', INOUT_EDIT, INOUT_REPLACE",
    "'[in, out] PTREE *p', INOUT_EDIT, INOUT_REPLACE"
  })
  void theTreeOfRemoteProcedures(String parameter, Ownership root, Ownership inside) {
    reading.file("a.idl", Reading.idl(TREE, parameter));

    assertThat(only().ownership()).isEqualTo(root);
    assertThat(inner(only()).ownership()).isEqualTo(inside);
  }

  @Test
  void aTreeInOneBlockIsFreedOnceAtItsRoot() {
    reading.file("a.idl", Reading.idl(TREE, "[out] PTREE *p"));
    reading.file("a.acf", "interface I { typedef [allocate(all_nodes)] PTREE; }");

    OwnedBlock root = inner(only());
    assertThat(root.path()).isEqualTo("*p");
    assertThat(root.ownership()).isEqualTo(Ownership.BLOCK_OUT);
    assertThat(root.client().frees().with()).isEqualTo("midl_user_free");
    assertThat(inner(root).path()).isEqualTo("(*p)->l");
    assertThat(inner(root).ownership()).isEqualTo(Ownership.PART_OF_BLOCK);
    assertThat(inner(root).client()).isEqualTo(OwnedBlock.Side.NOTHING);
  }

  @Test
  void keptMemoryIsFreedByTheRoutine() {
    reading.file("a.idl", Reading.idl(TREE, "[in, unique] PTREE p"));
    reading.file("a.acf", "interface I { typedef [allocate(all_nodes, dont_free)] PTREE; }");

    assertThat(only().ownership()).isEqualTo(Ownership.RETAINED);
    assertThat(only().server().frees().who()).isEqualTo("server routine");
  }

  @Test
  void onlyForcedAllocationLetsTheRoutineFree() {
    reading.file("a.idl", Reading.idl(TREE, "[in, out] PTREE *p"));
    assertThat(inner(only()).server().frees().who()).isEqualTo("server stub");

    reading.file("a.acf", "interface I { typedef [force_allocate] PTREE; }");
    assertThat(inner(only()).server().frees().who()).isEqualTo("server routine");
    assertThat(inner(inner(only())).server().frees().who()).isEqualTo("server routine");
  }

  @Test
  void aTreeInTheClientsBufferIsPartOfIt() {
    reading.file("a.idl", Reading.idl(TREE, "[out] TREE *p, [in] long n"));
    reading.file("a.acf", "interface I { F([byte_count(n)] p); }");

    assertThat(only().ownership()).isEqualTo(Ownership.CALLER_STORAGE);
    assertThat(inner(only()).ownership()).isEqualTo(Ownership.PART_OF_BLOCK);
    assertThat(inner(only()).client()).isEqualTo(OwnedBlock.Side.NOTHING);
  }

  @Test
  void aTreeInOneBlockIsTheClientsNodesAndOneBlockOfTheServer() {
    reading.file("a.idl", Reading.idl(TREE, "[in, unique] PTREE p"));
    reading.file("a.acf", "interface I { typedef [allocate(all_nodes)] PTREE; }");

    assertThat(only().remark()).contains("on the server all nodes are in one block");
    assertThat(inner(only()).ownership()).isEqualTo(Ownership.BORROWED_IN_NULLABLE);
    assertThat(inner(only()).server()).isEqualTo(OwnedBlock.Side.NOTHING);
  }

  @ParameterizedTest
  @CsvSource({
    "'[in] IUnknown *p', 0, BORROWED_IN_NULLABLE, Release",
    "'[out] IUnknown **p', 1, OWNED_OUT, Release",
    "'[in] REFIID r, [out, iid_is(r)] void **p', 1, OWNED_OUT, Release",
    "'[in, out] IUnknown **p', 1, INOUT_REPLACE, Release",
    "'[in] ULONG n, [out] ULONG *m, [out, size_is(n), length_is(*m)] IUnknown **p', 1,"
        + " OWNED_OUT_ARRAY, Release",
    "'[in] BSTR p', 0, BORROWED_IN, ''",
    "'[out] BSTR *p', 1, OWNED_OUT, SysFreeString",
    "'[in, out] BSTR *p', 1, INOUT_REPLACE, SysFreeString",
    "'[out] VARIANT *p', 1, OWNED_OUT, VariantClear",
    "'[out] SAFEARRAY **p', 1, OWNED_OUT, SafeArrayDestroy",
    "'[out] LPWSTR *p', 1, OWNED_OUT, CoTaskMemFree"
  })
  void comMethods(String parameters, int depth, Ownership ownership, String deallocator) {
    reading.file(
        "a.idl",
        "import \"oaidl.idl\"; [object] interface I : IUnknown { HRESULT F(" + parameters + "); }");
    OwnedBlock block = blocks().get(blocks().size() - 1);
    for (int i = 0; i < depth; i++) {
      block = inner(block);
    }

    assertThat(block.ownership()).isEqualTo(ownership);
    if (ownership == Ownership.BORROWED_IN || ownership == Ownership.BORROWED_IN_NULLABLE) {
      assertThat(block.client().frees().who()).isEqualTo("application");
    } else {
      assertThat(block.client().frees().with()).isEqualTo(deallocator);
    }
  }

  @Test
  void whatIsIgnoredIsNotSent() {
    reading.file(
        "a.idl", Reading.idl("typedef struct N { [ignore] struct N *up; } N;", "[in] N *p"));

    assertThat(inner(only()).ownership()).isEqualTo(Ownership.NOT_SENT);
  }

  @Test
  void aLocalMethodHasTheContractOfItsRemoteTwin() {
    reading.file(
        "a.idl",
        "import \"unknwn.idl\"; [object] interface I : IUnknown { [local] HRESULT F([out] void *p);"
            + " [call_as(F)] HRESULT RemoteF([in] ULONG n, [out, size_is(n)] byte *p); }");

    assertThat(contracts().get(0).operations().get(0).remark()).contains("RemoteF");
    assertThat(only().remark()).contains("size_is(n)");
  }

  @Test
  void aResultIsAlwaysNewMemory() {
    reading.file("a.idl", "interface I { [unique] long *F(); }");

    assertThat(only().path()).isEqualTo("result");
    assertThat(only().ownership()).isEqualTo(Ownership.OWNED_OUT);
  }

  @Test
  void textAndMarkdownNameBothSides() {
    reading.file("a.idl", Reading.idl(TREE, "[out] TREE **t, [in] long n"));

    assertThat(OwnershipText.plain(contracts()))
        .isEqualTo(
            """
            I (rpc), a.idl

              void F([out] TREE **t, [in] long n)
                t: struct TREE ** [ref]  caller-storage
                |  client: application allocates before the call; application frees after it
                |  server: server stub allocates and zeroes it before the routine runs; server stub frees after it was sent
                |  the routine never assigns the parameter itself
                `- *t: struct TREE * [unique]  owned-out, may be null
                   |  client: client stub allocates (midl_user_allocate) when it is not null; application frees (midl_user_free) after use
                   |  server: server routine allocates (midl_user_allocate); server stub frees (midl_user_free) after it was sent
                   `- (*t)->l: struct TREE * [unique]  owned-out, may be null
                         client: client stub allocates (midl_user_allocate) when it is not null; application frees (midl_user_free) after use
                         server: server routine allocates (midl_user_allocate); server stub frees (midl_user_free) after it was sent
                         and so on below it

            """);
    assertThat(OwnershipText.markdown(contracts()))
        .contains(
            "### `void F([out] TREE **t, [in] long n)`", "| `*t` | unique | owned-out | yes |");
  }
}
