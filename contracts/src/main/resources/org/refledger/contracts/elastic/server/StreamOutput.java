package org.elasticsearch.common.io.stream;

import java.io.OutputStream;

public abstract class StreamOutput extends OutputStream {
}
