package java.util.concurrent;

import java.util.Map;
import org.refledger.annotations.NoThrow;

@NoThrow
public interface ConcurrentMap<K, V> extends Map<K, V> {
}
