// Signatures: org.apache.solr:solr-core 9.7.0
package org.apache.solr.core;

public abstract class CachingDirectoryFactory extends DirectoryFactory {
}
