package io.netty.util;

public class DefaultAttributeMap implements AttributeMap {
}
