// Signatures: org.apache.solr:solr-core 9.7.0
package org.apache.solr.core;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.refledger.annotations.Borrowed;
import org.refledger.annotations.Owned;

public class CoreContainer {
  public boolean isShutDown();
  @Borrowed(of = "this")
  public SolrCore create(String coreName, Map<String, String> parameters);
  @Borrowed(of = "this")
  public SolrCore create(String coreName, Path instancePath, Map<String, String> parameters, boolean newCollection);
  public List<String> getAllCoreNames();
  public void reload(String name);
  public void reload(String name, UUID coreId);
  public void unload(String name);
  public void unload(String name, boolean deleteIndexDir, boolean deleteDataDir, boolean deleteInstanceDir);
  public CoreDescriptor getCoreDescriptor(String coreName);
  @Owned @Nullable
  public SolrCore getCore(String name);
  @Owned @Nullable
  public SolrCore getCore(String name, UUID id);
}
