package org.planlifecycle.directory.persistence;

import org.planlifecycle.directory.Addresses;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The addresses in the table of people. */
@Repository
class JdbcAddresses implements Addresses {

    private final JdbcClient jdbc;

    JdbcAddresses(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public boolean change(String personId, String address) {
        return jdbc.sql("update person set email = :address where id = :id")
                .param("address", address).param("id", personId).update() == 1;
    }
}
