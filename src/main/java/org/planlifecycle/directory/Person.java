package org.planlifecycle.directory;

import java.util.Objects;

/**
 * Somebody who acts or is written to.
 *
 * @param id the login id, where the person has one
 * @param email the address for mail, or null
 * @param phone the number to call, or null
 * @param synthetic whether the person was made up for trying the product
 */
public record Person(String id, String fullName, String email, String phone, boolean synthetic) {

    public Person {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(fullName, "fullName");
    }
}
