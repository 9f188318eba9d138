package org.planlifecycle.notification;

import java.util.Objects;

/**
 * A mailbox with the person whose it is; guests of two plans may share an id, never an address too.
 *
 * @param id the person's id in the directory, or what stands for somebody outside
 * @param address empty for somebody who has none
 */
public record Recipient(String id, String address) {

    public Recipient {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(address, "address");
    }

    public boolean isReachable() {
        return !address.isEmpty();
    }
}
