package org.eclipse.jetty.util.component;

public interface Dumpable {
}
