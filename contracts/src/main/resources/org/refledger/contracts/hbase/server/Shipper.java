package org.apache.hadoop.hbase.regionserver;

public interface Shipper {
}
