// Signatures: org.apache.rocketmq:rocketmq-store 5.3.1
package org.apache.rocketmq.store.logfile;

import org.apache.rocketmq.store.ReferenceResource;

public abstract class AbstractMappedFile extends ReferenceResource implements MappedFile {
}
