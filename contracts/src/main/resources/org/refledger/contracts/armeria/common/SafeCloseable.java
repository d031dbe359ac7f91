package com.linecorp.armeria.common.util;

public interface SafeCloseable extends AutoCloseable {
}
