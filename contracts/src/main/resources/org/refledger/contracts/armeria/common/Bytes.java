package com.linecorp.armeria.common;

import com.linecorp.armeria.common.util.SafeCloseable;

public interface Bytes extends SafeCloseable {
}
