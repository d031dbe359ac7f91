package org.apache.flink.runtime.io.disk.iomanager;

public interface FileIOChannel {
}
