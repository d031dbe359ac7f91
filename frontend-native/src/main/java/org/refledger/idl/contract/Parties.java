package org.refledger.idl.contract;

import org.refledger.idl.contract.OwnedBlock.Duty;
import org.refledger.idl.contract.OwnedBlock.Side;

/**
 * Who does what on both sides, for one kind of memory.
 *
 * @param local whether there are no stubs: the caller and the callee do everything themselves
 */
record Parties(String allocator, String deallocator, boolean local) {

  private String clientStub() {
    return local ? "callee" : "client stub";
  }

  private String application() {
    return local ? "caller" : "application";
  }

  private String serverStub() {
    return local ? "caller" : "server stub";
  }

  private String routine() {
    return local ? "callee" : "server routine";
  }

  /** The caller's block, which the callee may read. */
  Side clientLends() {
    return new Side(
        new Duty(application(), "", "before the call"), new Duty(application(), "", "after it"));
  }

  Side serverBorrows() {
    return local
        ? Side.NOTHING
        : new Side(
            new Duty(serverStub(), "", "it or uses the receive buffer"),
            new Duty(serverStub(), "", "on return"));
  }

  Side serverKeeps() {
    return new Side(
        new Duty(serverStub(), allocator, ""),
        new Duty(routine(), deallocator, "when it is no longer kept"));
  }

  /** The caller's storage, which the callee fills. */
  Side serverFills() {
    return local
        ? Side.NOTHING
        : new Side(
            new Duty(serverStub(), "", "and zeroes it before the routine runs"),
            new Duty(serverStub(), "", "after it was sent"));
  }

  /** A block the callee makes and the caller gets. */
  Side clientReceives() {
    return new Side(
        new Duty(clientStub(), allocator, "when it is not null"),
        new Duty(application(), deallocator, "after use"));
  }

  Side serverMakes() {
    return new Side(
        new Duty(routine(), allocator, ""),
        local ? Duty.NOBODY : new Duty(serverStub(), deallocator, "after it was sent"));
  }

  /** A block that may change its place. */
  Side clientExchanges() {
    return new Side(
        new Duty(application(), allocator, "or " + clientStub() + ", when null becomes not null"),
        new Duty(application(), deallocator, "after use, and what came back null through a copy"));
  }

  Side serverExchanges(boolean mayFree) {
    return new Side(
        new Duty(local ? "callee" : "server stub", "", "what comes in, the routine what is new"),
        mayFree
            ? new Duty(routine(), deallocator, "what it cuts off, the stub the rest")
            : new Duty(serverStub(), "", "on return, the routine nothing"));
  }
}
