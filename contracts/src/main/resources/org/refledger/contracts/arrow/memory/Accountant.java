package org.apache.arrow.memory;

class Accountant implements AutoCloseable {
}
