package org.planlifecycle.notification;

/** Who can sign in. */
public interface Accounts {

    boolean has(String personId);
}
