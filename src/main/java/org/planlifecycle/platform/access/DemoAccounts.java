package org.planlifecycle.platform.access;

import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.User;
import org.planlifecycle.directory.People;
import org.planlifecycle.directory.Person;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** An account for everybody in the directory who logs in, all with one published password: for trying out only. */
@Component
@Profile(DemoAccounts.PROFILE)
class DemoAccounts {

    static final String PROFILE = "demo";
    static final String PASSWORD = "Demo@08-KH-DUK";

    private final IdentityService identity;
    private final People people;

    DemoAccounts(IdentityService identity, People people) {
        this.identity = identity;
        this.people = people;
    }

    /** An account that is there already keeps its password. */
    void write() {
        people.withLogin().forEach(person -> {
            if (identity.createUserQuery().userId(person.id()).count() == 0) {
                create(person);
            }
        });
    }

    /** Tasklist shows first name before last name, so the given name, which Vietnamese puts last, is the last name. */
    private void create(Person person) {
        int given = person.fullName().lastIndexOf(' ') + 1;
        User user = identity.newUser(person.id());
        user.setFirstName(person.fullName().substring(0, given).strip());
        user.setLastName(person.fullName().substring(given));
        user.setEmail(person.email());
        user.setPassword(PASSWORD);
        identity.saveUser(user);
    }
}
