package org.apache.arrow.vector.ipc.message;

public interface FBSerializable {
}
