package org.apache.solr.util.plugin;

public interface NamedListInitializedPlugin {
}
