package org.apache.solr.core;

import org.apache.solr.metrics.SolrMetricProducer;

public interface SolrInfoBean extends SolrMetricProducer {
}
