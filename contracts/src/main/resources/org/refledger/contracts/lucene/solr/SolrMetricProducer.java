package org.apache.solr.metrics;

public interface SolrMetricProducer extends AutoCloseable {
}
