// Signatures: org.apache.arrow:arrow-memory-core 18.3.0
package org.apache.arrow.memory;

abstract class BaseAllocator extends Accountant implements BufferAllocator {
}
