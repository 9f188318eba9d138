package org.planlifecycle.kernel;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** What is read at most once for each key in a transaction; only for what no transaction reads after changing it. */
public final class ReadOnce<K, V> {

    private final Function<K, V> read;

    public ReadOnce(Function<K, V> read) {
        this.read = read;
    }

    /** Outside of a transaction it is read each time. */
    public V get(K key) {
        return TransactionSynchronizationManager.isSynchronizationActive() ? known().computeIfAbsent(key, read)
                : read.apply(key);
    }

    @SuppressWarnings("unchecked")
    private Map<K, V> known() {
        Map<K, V> known = (Map<K, V>) TransactionSynchronizationManager.getResource(this);
        if (known == null) {
            known = new HashMap<>();
            TransactionSynchronizationManager.bindResource(this, known);
            TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
                @Override
                public void afterCompletion(int status) {
                    TransactionSynchronizationManager.unbindResourceIfPossible(ReadOnce.this);
                }
            });
        }
        return known;
    }
}
